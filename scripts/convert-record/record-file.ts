import { parse } from 'yaml'
import { z } from 'zod'

// Strict objects throughout: a field that the converter does not know stops it, so that nothing in
// the record can be left behind in silence.

const Note = z.string().optional()
const Ids = z.array(z.string())

const TermsOfClause = z.record(z.string(), z.unknown())

const ClauseEntry = z.strictObject({
  id: z.string(),
  order: z.number(),
  label: z.string(),
  key: z.string(),
  heading: z.string(),
  topic: z.string(),
  text: z.string(),
  terms: TermsOfClause,
  standing: z.enum(['proposed', 'contested', 'agreed', 'bracketed']),
  proposed_by: Ids,
  positions: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  sources: Ids,
  note: Note,
})
export type ClauseEntry = z.infer<typeof ClauseEntry>

const CoverageEntry = z.strictObject({
  status: z.enum(['full', 'partial']),
  note: Note,
  not_seen: z.array(
    z.strictObject({
      keys: Ids,
      label: z.string().optional(),
      note: Note,
      sources: Ids.optional(),
    }),
  ),
  removed: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string().optional(),
      note: Note,
      sources: Ids.optional(),
    }),
  ),
})

const DraftEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  short_title: z.string(),
  date: z.string(),
  date_precision: z.literal('approximate').optional(),
  tabled_by: Ids,
  round: z.string().nullable(),
  kind: z.string(),
  report_of: z.string().optional(),
  lineage: z.strictObject({ based_on: z.string().nullable(), note: Note }),
  provenance: z.strictObject({
    status: z.enum(['leaked-text', 'official-text', 'transcript', 'press-report']),
    sources: Ids,
    note: z.string(),
  }),
  language: z.string(),
  extent: z.string().optional(),
  colour_key: z.string().optional(),
  standing_note: z.string().optional(),
  coverage: CoverageEntry,
  label_scheme: z.string(),
  clauses: z.array(ClauseEntry),
})
export type DraftEntry = z.infer<typeof DraftEntry>

const ProposalEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  short_title: z.string(),
  track: z.string(),
  period: z.strictObject({ start: z.string(), end: z.string().nullable() }),
  parties: Ids,
  outcome: z.string(),
  summary: z.string(),
  drafts: z.array(DraftEntry),
})
export type ProposalEntry = z.infer<typeof ProposalEntry>

const RoundEntry = z.strictObject({
  id: z.string(),
  sequence: z.number(),
  title: z.string(),
  date_start: z.string(),
  date_end: z.string(),
  date_precision: z.literal('approximate').optional(),
  place: z.string(),
  format: z.string(),
  mediators: Ids,
  participants: z.array(z.strictObject({ party: z.string(), people: Ids })),
  tabled: Ids,
  summary: z.string(),
  sources: Ids,
  note: Note,
})
export type RoundEntry = z.infer<typeof RoundEntry>

const OccurrenceEntry = z.strictObject({
  id: z.string(),
  date: z.string(),
  date_precision: z.literal('month').optional(),
  time: z.string().optional(),
  time_basis: z.string().optional(),
  place: z.string().optional(),
  kind: z.enum(['statement', 'report', 'analysis', 'action']),
  actor: z.string().nullable(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  reported_by: z.string().optional(),
  attribution: z.string().optional(),
  stance: z.string(),
  title: z.string(),
  summary: z.string(),
  quote: z.string().optional(),
  in_live_updates: z.boolean(),
  live_updates_note: Note,
  drafts: Ids.optional(),
  relates_to: z.array(z.strictObject({ event: z.string(), relation: z.string() })).optional(),
  sources: Ids,
  note: Note,
})
export type OccurrenceEntry = z.infer<typeof OccurrenceEntry>

const ComparisonEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  note: Note,
  rows: z.array(
    z.strictObject({
      report: z.string(),
      states: Ids.optional(),
      value: TermsOfClause.optional(),
      count: z.number().optional(),
      date: z.string().optional(),
      also: z.array(z.strictObject({ party: z.string(), status: z.string() })).optional(),
      draft: z.string().optional(),
      sources: Ids,
      note: Note,
    }),
  ),
})
export type ComparisonEntry = z.infer<typeof ComparisonEntry>

const SourceEntry = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  kind: z.string(),
  access: z.enum(['stored-excerpt', 'cited-via']),
  note: Note,
})
export type SourceEntry = z.infer<typeof SourceEntry>

const Counts = z.strictObject({
  proposals: z.number(),
  drafts: z.number(),
  clauses: z.number(),
  rounds: z.number(),
  events: z.number(),
  sources: z.number(),
  people: z.number(),
  parties: z.number(),
})

const RecordFile = z.strictObject({
  meta: z.looseObject({ counts: Counts }),
  topics: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  parties: z.array(
    z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), note: Note }),
  ),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      party: z.string().nullable(),
      note: Note,
    }),
  ),
  rounds: z.array(RoundEntry),
  proposals: z.array(ProposalEntry),
  events: z.array(OccurrenceEntry),
  comparisons: z.array(ComparisonEntry),
  sources: z.array(SourceEntry),
})
export type RecordFile = z.infer<typeof RecordFile>

/** Read the record's YAML, refusing fields that this converter would not carry over. */
export function readRecordFile(yamlText: string): RecordFile {
  const record = RecordFile.parse(parse(yamlText))
  checkCounts(record)
  return record
}

/** The record says how much it holds: hold it to that. */
function checkCounts(record: RecordFile): void {
  const drafts = record.proposals.flatMap((proposal) => proposal.drafts)
  const found: z.infer<typeof Counts> = {
    proposals: record.proposals.length,
    drafts: drafts.length,
    clauses: drafts.flatMap((draft) => draft.clauses).length,
    rounds: record.rounds.length,
    events: record.events.length,
    sources: record.sources.length,
    people: record.people.length,
    parties: record.parties.length,
  }
  const said = Counts.parse(record.meta.counts)
  if (JSON.stringify(found) !== JSON.stringify(said)) {
    throw new Error(`The record says ${JSON.stringify(said)} but holds ${JSON.stringify(found)}`)
  }
}

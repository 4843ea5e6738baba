import { Draft, Witness } from '../../src/core/model/draft.ts'
import type { Instrument, RevisionContent } from '../../src/core/model/draft.ts'
import type { RecordedWitness } from '../../src/core/model/record-bundle.ts'
import { convertClauses } from './clauses.ts'
import { convertCoverage } from './coverage.ts'
import type { DraftEntry, ProposalEntry, RecordFile } from './record-file.ts'
import { sourceIds } from './source-id.ts'
import { languageTags, orderings, witnessDecisions } from './witness-decisions.ts'

const PARAPHRASE = 'The clause texts here are our own paraphrase in English.'

export function convertInstruments(record: RecordFile, process: string): Instrument[] {
  return record.proposals.map((proposal) => ({
    id: proposal.id,
    process,
    title: proposal.title,
    shortTitle: proposal.short_title,
    track: proposal.track,
    dateStart: proposal.period.start,
    dateEnd: proposal.period.end,
    parties: proposal.parties,
    summary: proposal.summary,
    outcome: proposal.outcome,
    origin: 'record',
  }))
}

/** Entries that are drafts; a `report_of` is a witness only. */
export function convertDrafts(record: RecordFile): Draft[] {
  return record.proposals.flatMap((proposal) =>
    proposal.drafts
      .filter((entry) => entry.report_of === undefined)
      .map((entry) => convertDraft(entry, proposal)),
  )
}

function convertDraft(entry: DraftEntry, proposal: ProposalEntry): Draft {
  return {
    id: entry.id,
    instrument: proposal.id,
    title: entry.title,
    shortTitle: entry.short_title,
    date: entry.date,
    datePrecision: entry.date_precision ?? 'day',
    round: entry.round,
    tabledBy: entry.tabled_by,
    kind: Draft.shape.kind.parse(entry.kind),
    basedOn: entry.lineage.based_on,
    basedOnNote: entry.lineage.note ?? null,
    extent: entry.extent ?? null,
    markingKey: entry.colour_key ?? null,
    standingNote: entry.standing_note ?? null,
    origin: 'record',
  }
}

/** Witnesses of all drafts, in the order of the drafts: the lead witness of a draft, then its reports. */
export function convertWitnesses(record: RecordFile): RecordedWitness[] {
  const entries = record.proposals.flatMap((proposal) => proposal.drafts)
  const drafts = entries.filter((entry) => entry.report_of === undefined)
  return drafts.flatMap((draft) => {
    const reports = entries.filter((entry) => entry.report_of === draft.id)
    for (const report of reports) checkReport(report, draft)
    return [
      convertWitness(draft, { id: leadWitnessId(draft.id), draft: draft.id }),
      ...reports.map((report) => convertWitness(report, { id: report.id, draft: draft.id })),
    ]
  })
}

function leadWitnessId(draft: string): string {
  return `${draft}-main`
}

/** What a report says of date, round, tabling and lineage must be what its draft says, or it would be lost. */
function checkReport(report: DraftEntry, draft: DraftEntry): void {
  const agrees =
    report.kind === 'report' &&
    report.date === draft.date &&
    report.round === draft.round &&
    report.tabled_by.join() === draft.tabled_by.join() &&
    report.lineage.based_on === null &&
    report.lineage.note === undefined
  const ownFields = [report.date_precision, report.extent, report.colour_key, report.standing_note]
  if (!agrees || ownFields.some((field) => field !== undefined)) {
    throw new Error(`${report.id} says something of its draft that ${draft.id} does not say`)
  }
}

function convertWitness(
  entry: DraftEntry,
  { id, draft }: Pick<Witness, 'id' | 'draft'>,
): RecordedWitness {
  const decision = known(witnessDecisions, entry.id)
  const content = convertContent(entry)
  const { published } = decision
  return {
    witness: {
      id,
      draft,
      title: decision.title ?? entry.title,
      shortTitle: decision.shortTitle,
      mode: decision.mode,
      coverage: content.coverage.extent,
      publisher: decision.publisher,
      publishedAt: published.date,
      language: known(languageTags, entry.language),
      languageNote: entry.language,
      provenance: entry.provenance.status,
      provenanceNote: `${entry.provenance.note} ${PARAPHRASE} Public since ${longDate(published.date)}: ${published.because}.`,
      ordering: content.ordering,
      labelScheme: entry.label_scheme,
      sources: sourceIds(entry.provenance.sources),
      origin: 'record',
    },
    content,
  }
}

function convertContent(entry: DraftEntry): RevisionContent {
  return {
    language: 'en',
    ordering: known(orderings, entry.label_scheme),
    text: null,
    coverage: convertCoverage(entry),
    clauses: convertClauses(entry),
  }
}

function longDate(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(date))
}

function known<Value>(table: Record<string, Value>, key: string): Value {
  const value = table[key]
  if (value === undefined) throw new Error(`Nothing was decided on "${key}"`)
  return value
}

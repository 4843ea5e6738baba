import { z } from 'zod'
import { Collation } from './collation.ts'
import { Draft, Instrument, RevisionContent, RevisionSummary, Witness } from './draft.ts'
import { ContentHash, Moment, PartialDate, ShortText, Slug } from './identity.ts'
import { Lineage } from './lineage.ts'
import { Party, Person, Process, Round, Topic } from './process.ts'
import { Event, Statement } from './statement.ts'
import { TermDefinition } from './term.ts'

/** A process in a list, with what it holds. */
export const ProcessSummary = Process.extend({
  /** First and last date of its rounds, drafts, statements and events; `null` while it is empty. */
  dateStart: PartialDate.nullable(),
  dateEnd: PartialDate.nullable(),
  counts: z.object({
    rounds: z.int(),
    instruments: z.int(),
    drafts: z.int(),
    witnesses: z.int(),
    clauses: z.int(),
    statements: z.int(),
    events: z.int(),
    sources: z.int(),
  }),
})
export type ProcessSummary = z.infer<typeof ProcessSummary>

/** A witness with its revisions, oldest first. The first witness of a draft is its lead witness. */
export const WitnessView = Witness.extend({ revisions: z.array(RevisionSummary) })
export type WitnessView = z.infer<typeof WitnessView>

/** A draft with its witnesses, the lead witness first. */
export const DraftView = Draft.extend({ witnesses: z.array(WitnessView) })
export type DraftView = z.infer<typeof DraftView>

/** A lineage with the drafts whose latest revisions attest it, by date. */
export const LineageView = Lineage.extend({ drafts: z.array(Slug) })
export type LineageView = z.infer<typeof LineageView>

/** Everything about a process but the clauses' texts and the sources. */
export const ProcessOverview = z.object({
  process: ProcessSummary,
  parties: z.array(Party),
  people: z.array(Person),
  topics: z.array(Topic),
  rounds: z.array(Round),
  instruments: z.array(Instrument),
  drafts: z.array(DraftView),
  statements: z.array(Statement),
  events: z.array(Event),
  collations: z.array(Collation),
  termDefinitions: z.array(TermDefinition),
  lineages: z.array(LineageView),
})
export type ProcessOverview = z.infer<typeof ProcessOverview>

/** One draft with what a reader needs to place it. */
export const DraftPage = z.object({ process: Process, instrument: Instrument, draft: DraftView })
export type DraftPage = z.infer<typeof DraftPage>

/** A revision's content under its hash: never changes, may be cached for ever. */
export const HashedContent = RevisionContent.extend({ hash: ContentHash })
export type HashedContent = z.infer<typeof HashedContent>

/** One place where a lineage is attested. */
export const LineageStep = z.object({
  draft: Slug,
  witness: Slug,
  revision: z.int(),
  hash: ContentHash,
  date: PartialDate,
  clause: RevisionContent.shape.clauses.element,
})
export type LineageStep = z.infer<typeof LineageStep>

/** A clause's way through the drafts, by date, with the latest revision of every witness. */
export const LineageHistory = z.object({ lineage: Lineage, steps: z.array(LineageStep) })
export type LineageHistory = z.infer<typeof LineageHistory>

/** Who changed what, when. Every write leaves one. */
export const Change = z.object({
  at: Moment,
  author: ShortText,
  action: z.enum(['create', 'revise', 'delete', 'load-record', 'import']),
  kind: z.enum([
    'process',
    'instrument',
    'draft',
    'witness',
    'revision',
    'source',
    'party',
    'alignment',
    'comparison',
  ]),
  subject: ShortText,
})
export type Change = z.infer<typeof Change>

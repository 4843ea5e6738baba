import { z } from 'zod'
import { Clause } from './clause.ts'
import {
  ContentHash,
  LanguageTag,
  LongText,
  Moment,
  PartialDate,
  ShortText,
  Slug,
  SourceText,
} from './identity.ts'
import { DatePrecision, Origin } from './process.ts'

/** The thing under negotiation, whatever it is called: treaty, communiqué, plan (FRBR Work). */
export const Instrument = z.object({
  id: Slug,
  process: Slug,
  title: ShortText.min(1),
  shortTitle: ShortText.min(1),
  /** Line of talks it belongs to: direct-2022, us-mediated, … */
  track: ShortText,
  dateStart: PartialDate,
  dateEnd: PartialDate.nullable(),
  parties: z.array(Slug),
  summary: LongText,
  outcome: LongText,
  origin: Origin,
})
export type Instrument = z.infer<typeof Instrument>

/** What sort of text a draft is. */
export const DraftKind = z.enum([
  'non-paper',
  'party-proposal',
  'counter-proposal',
  'rolling-text',
  'treaty-draft',
  'communique',
  'framework',
  'plan',
  'memorandum',
  'position',
  'declaration',
  'press-account',
  'agreement',
  'other',
])
export type DraftKind = z.infer<typeof DraftKind>

/** One state of an instrument's text at a point in the talks (FRBR Expression). */
export const Draft = z.object({
  id: Slug,
  instrument: Slug,
  title: ShortText.min(1),
  shortTitle: ShortText.min(1),
  date: PartialDate,
  datePrecision: DatePrecision,
  round: Slug.nullable(),
  /** Empty where nobody is known to have tabled it. */
  tabledBy: z.array(Slug),
  kind: DraftKind,
  basedOn: Slug.nullable(),
  basedOnNote: LongText.nullable(),
  /** How long the document itself is said to be. */
  extent: LongText.nullable(),
  /** What the document's own colours or brackets mean. */
  markingKey: LongText.nullable(),
  standingNote: LongText.nullable(),
  origin: Origin,
})
export type Draft = z.infer<typeof Draft>

/** How a witness gives the words: as they stand, in translation, in its own words, or spoken. */
export const WitnessMode = z.enum(['verbatim', 'translated', 'paraphrase', 'oral'])
export type WitnessMode = z.infer<typeof WitnessMode>

/** How much of the draft a witness claims to give: every clause, a part of its text, or some points of it. */
export const Extent = z.enum(['full', 'excerpt', 'summary'])
export type Extent = z.infer<typeof Extent>

/** Whose order the clauses stand in. Only in the `document`'s own order can a clause be said to have moved. */
export const Ordering = z.enum(['document', 'ours'])
export type Ordering = z.infer<typeof Ordering>

/** One copy or report of a draft; "source" in the interface. */
export const Witness = z.object({
  id: Slug,
  draft: Slug,
  title: ShortText.min(1),
  shortTitle: ShortText.min(1),
  mode: WitnessMode,
  /** What the witness claims to give. What our record of it holds is the revision's coverage. */
  coverage: Extent,
  publisher: ShortText.nullable(),
  /** When the public could know; `null`: not known. */
  publishedAt: PartialDate.nullable(),
  language: LanguageTag,
  languageNote: ShortText.nullable(),
  /** leaked-text, official-text, transcript, press-report, private, … */
  provenance: ShortText,
  /** How it was obtained, and how sure that is. */
  provenanceNote: LongText.nullable(),
  ordering: Ordering,
  labelScheme: LongText.nullable(),
  sources: z.array(Slug),
  origin: Origin,
})
export type Witness = z.infer<typeof Witness>

/** A part of a draft that nobody could read, or that a source says is gone. Lineages may be empty: then the note alone says what. */
const CoverageNote = z.object({
  lineages: z.array(Slug),
  label: ShortText.nullable(),
  note: LongText.nullable(),
  sources: z.array(Slug),
})
export type CoverageNote = z.infer<typeof CoverageNote>

/**
 * What a revision says of the draft beyond its clauses. Three states follow for every lineage:
 * attested (it has a clause), attested absent (`absent` names it, or `extent` is full), else not covered.
 */
export const Coverage = z.object({
  extent: Extent,
  /** Whether our record holds every item that this witness gives. Says nothing of the draft. */
  recordedWhole: z.boolean(),
  absent: z.array(CoverageNote),
  notSeen: z.array(CoverageNote),
  note: LongText.nullable(),
})
export type Coverage = z.infer<typeof Coverage>

/** What a revision's hash covers: everything a comparison depends on. */
export const RevisionContent = z.object({
  language: LanguageTag,
  ordering: Ordering,
  /** The text as given, where we hold one; clause spans count in it. */
  text: SourceText.nullable(),
  coverage: Coverage,
  clauses: z.array(Clause),
})
export type RevisionContent = z.infer<typeof RevisionContent>

/** Our own record of a witness's text. Immutable: a correction makes a new revision. */
export const Revision = RevisionContent.extend({
  hash: ContentHash,
  witness: Slug,
  /** 1, 2, 3 … within its witness. */
  number: z.int().min(1),
  createdAt: Moment,
  author: ShortText,
  note: LongText.nullable(),
})
export type Revision = z.infer<typeof Revision>

/** A revision without its content, for lists. */
export const RevisionSummary = Revision.omit({ text: true, clauses: true }).extend({
  clauseCount: z.int().min(0),
})
export type RevisionSummary = z.infer<typeof RevisionSummary>

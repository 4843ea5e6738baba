import { z } from 'zod'
import { Alignment } from '../model/alignment.ts'
import { Annotation, AnnotationEdit } from '../model/annotation.ts'
import { Collation } from '../model/collation.ts'
import { canonicalJson, sha256 } from '../model/content-hash.ts'
import { Draft, Instrument, Revision, Witness } from '../model/draft.ts'
import { ContentHash, LongText, Moment, ShortText } from '../model/identity.ts'
import { Lineage } from '../model/lineage.ts'
import { CarryDecision } from '../model/note-saves.ts'
import { Origin, Party, Person, Process, Round, Topic } from '../model/process.ts'
import { Change, HashedContent } from '../model/read-models.ts'
import { Source } from '../model/source.ts'
import { Event, Statement } from '../model/statement.ts'
import { TermDefinition } from '../model/term.ts'

/** How the bundled record that a process came from was made; its hash says which state of it. */
const BundledRecord = z.object({
  hash: ContentHash,
  method: z.array(LongText),
  weakSpots: z.array(LongText),
})

/** A witness with its revisions, oldest first; their texts stand under their hashes in `contents`. */
const BundledWitness = Witness.extend({
  /** Hash of the content that the bundled record last gave for it; `null` for people's own. */
  recordHash: ContentHash.nullable(),
  revisions: z.array(
    Revision.pick({ number: true, hash: true, createdAt: true, author: true, note: true }),
  ),
})

/** A note or reply with all of its history, oldest first. */
const BundledNote = Annotation.pick({
  id: true,
  subject: true,
  createdAt: true,
  author: true,
}).extend({ edits: z.array(AnnotationEdit).min(1) })
export type BundledNote = z.infer<typeof BundledNote>

/**
 * A whole process in one file: everything that was recorded, entered, decided and noted in it, with all
 * revisions and histories. The file is itself canonical JSON, so equal states give equal bytes, but for
 * `madeAt`. See docs/decisions/0010-bundle.md.
 */
export const ProcessBundle = z.object({
  format: z.literal('travaux-process'),
  version: z.literal(1),
  madeAt: Moment,
  /** What speaks of this process and is no part of the file, in sentences. */
  leftOut: z.array(ShortText),
  /** SHA-256 of the canonical JSON of all but `hash`, `madeAt` and `leftOut`. */
  hash: ContentHash,
  process: Process,
  record: BundledRecord.nullable(),
  parties: z.array(Party.extend({ origin: Origin })),
  people: z.array(Person),
  topics: z.array(Topic),
  termDefinitions: z.array(TermDefinition),
  sources: z.array(Source.extend({ origin: Origin })),
  rounds: z.array(Round),
  instruments: z.array(Instrument),
  lineages: z.array(Lineage),
  drafts: z.array(Draft),
  witnesses: z.array(BundledWitness),
  statements: z.array(Statement),
  events: z.array(Event),
  collations: z.array(Collation),
  /** Every text once, under the hash of its content. */
  contents: z.array(HashedContent),
  /** Every version of people's decisions about two of these texts; the lower hash stands as `before`. */
  alignments: z.array(Alignment),
  notes: z.array(BundledNote),
  /** Every decision about a note that was carried from one of these texts to another. */
  carries: z.array(CarryDecision),
  /** Room for saved comparisons, which this version of the format does not hold. */
  comparisons: z.array(z.unknown()).max(0, 'This version of the format holds no comparisons'),
  changes: z.array(Change),
})
export type ProcessBundle = z.infer<typeof ProcessBundle>

/**
 * The largest file that is made and taken, in bytes: some dozens of texts with all their revisions, and what
 * was noted on them. Both ways hold it in memory several times over, so a larger one would need gigabytes.
 */
export const MOST_BYTES_OF_A_BUNDLE = 60_000_000

/** Whether a bundle says of itself, or of something in it, that it is the bundled record's and not people's. */
export function claimsTheRecord(bundle: ProcessBundle): boolean {
  const { process, parties, sources, instruments, drafts, witnesses } = bundle
  const entries = [process, ...parties, ...sources, ...instruments, ...drafts, ...witnesses]
  return bundle.record !== null || entries.some(({ origin }) => origin === 'record')
}

/** What a bundle says, without who says it when. */
export type BundledState = Omit<ProcessBundle, 'madeAt' | 'leftOut' | 'hash'>

/** The hash over a whole bundle: equal for equal states, whenever they were written. */
export function hashBundle(state: BundledState): Promise<string> {
  const said: BundledState & Partial<ProcessBundle> = { ...state }
  delete said.hash
  delete said.madeAt
  delete said.leftOut
  return sha256(canonicalJson(said))
}

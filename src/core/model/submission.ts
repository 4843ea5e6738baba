import { z } from 'zod'
import { Author } from './author.ts'
import { Draft, DraftKind, RevisionContent, Witness } from './draft.ts'
import {
  ContentHash,
  LanguageTag,
  LongText,
  Name,
  PartialDate,
  Slug,
  WebAddress,
} from './identity.ts'

const Existing = z.object({ kind: z.literal('existing'), id: Slug })

/** A party named by id, or by a name that is new to the process. */
const PartyReference = z.union([z.object({ id: Slug }), z.object({ name: Name.min(1) })])

/** The publication that a new witness was taken from. */
export const NewSource = z.object({
  title: Name.min(1),
  publisher: Name,
  url: WebAddress.nullable(),
  date: PartialDate.nullable(),
})

/** A new process, as little as it takes to begin one. */
export const NewProcess = z.object({ title: Name.min(1), language: LanguageTag })

/** A draft entered by a person. */
export const NewDraft = z.object({
  title: Name.min(1),
  date: PartialDate,
  kind: DraftKind,
  round: Slug.nullable(),
  tabledBy: z.array(PartyReference).max(40),
  basedOn: Slug.nullable(),
})

/** A witness entered by a person, with the publication it was taken from. */
export const NewWitness = z.object({
  title: Name.min(1),
  mode: Witness.shape.mode,
  coverage: Witness.shape.coverage,
  publishedAt: PartialDate.nullable(),
  provenanceNote: LongText.nullable(),
  source: NewSource.nullable(),
})

/**
 * One save of a person's own text: everything in it is stored, or nothing is.
 * `submission` is made by the client once per text; sending it again answers with the first result,
 * so a save whose answer was lost can be repeated without a second copy.
 */
export const Submission = z.object({
  submission: z.uuid(),
  author: Author.trim().min(1),
  process: z.discriminatedUnion('kind', [Existing, NewProcess.extend({ kind: z.literal('new') })]),
  instrument: z.discriminatedUnion('kind', [
    Existing,
    z.object({ kind: z.literal('new'), title: Name.min(1) }),
  ]),
  draft: z.discriminatedUnion('kind', [
    Existing,
    z.object({ kind: z.literal('new'), fields: NewDraft }),
  ]),
  witness: z.discriminatedUnion('kind', [
    Existing,
    z.object({ kind: z.literal('new'), fields: NewWitness }),
  ]),
  revision: RevisionContent.extend({ note: LongText.nullable() }),
})
export type Submission = z.infer<typeof Submission>

/** What a save made. `repeated` says that this submission had been stored before. */
export const Receipt = z.object({
  process: Slug,
  instrument: Slug,
  draft: Draft.shape.id,
  witness: Slug,
  revision: z.int(),
  hash: ContentHash,
  repeated: z.boolean(),
})
export type Receipt = z.infer<typeof Receipt>

import { z } from 'zod'
import { Author } from './author.ts'
import { ContentHash, LongText, Moment, PartialDate, ShortText, Slug } from './identity.ts'
import { DatePrecision } from './process.ts'

/** How many notes a saved comparison may show. */
const MOST_NOTES = 200
/** A view link stays under this, see docs/rules.md, U. */
const LONGEST_VIEW = 2_000

/** `c` and 100 random bits in lower-case base32 (RFC 4648): nobody finds an unlisted one by trying. */
export const ComparisonId = z
  .string()
  .regex(/^c[a-z2-7]{20}$/, 'The id of a saved comparison is c and 20 letters or digits')
export type ComparisonId = z.infer<typeof ComparisonId>

/**
 * What lets its holder change or delete a saved comparison: 256 random bits in base64url, made in the
 * maker's browser and kept there. The store keeps only its SHA-256. Never part of an address.
 */
export const OwnerKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'This is no owner key')

/** A note as it stood when it was chosen: later edits of it don't change what was cited. */
export const ChosenNote = z.object({ note: Slug, edit: z.int().min(1) })
export type ChosenNote = z.infer<typeof ChosenNote>

const ChosenNotes = z
  .array(ChosenNote)
  .max(MOST_NOTES, `A saved comparison shows at most ${MOST_NOTES} notes`)

/** What a person says of a comparison that is to be saved. All else follows from `view`. */
const ComparisonText = z.object({
  /** Made by the client once, so that a save whose answer was lost is stored once. */
  submission: z.uuid(),
  /**
   * Canonical query of a compare link, with its question mark (core/link/compare-search.ts). Both drafts
   * and the alignment are pinned in it.
   */
  view: z.string().max(LONGEST_VIEW, `A view has at most ${LONGEST_VIEW} characters`),
  /** Plain text; may be empty. */
  caption: LongText,
  notes: ChosenNotes,
  author: Author,
})

/** A comparison that is saved for the first time. */
export const ComparisonSave = ComparisonText.extend({ ownerKey: OwnerKey, listed: z.boolean() })
export type ComparisonSave = z.infer<typeof ComparisonSave>

/** A later version. `basedOn` is the number of the version that its author saw as the latest. */
export const ComparisonVersionSave = ComparisonText.extend({ basedOn: z.int().min(1) })
export type ComparisonVersionSave = z.infer<typeof ComparisonVersionSave>

/** One side of a saved comparison, with the facts that a citation needs, as they stood at the save. */
export const SavedSide = z.object({
  hash: ContentHash,
  process: Slug,
  draft: Slug,
  draftTitle: ShortText,
  draftDate: PartialDate,
  /** Missing in what was saved before it was kept. */
  datePrecision: DatePrecision.optional(),
  witness: Slug,
  witnessTitle: ShortText,
  revision: z.int().min(1),
})
export type SavedSide = z.infer<typeof SavedSide>

/** The bibliographic facts of one version. They outlive its deletion. */
export const ComparisonFacts = z.object({
  /** 1, 2, 3 …; `/c/<id>` is the first for ever, `/c/<id>/2` the second. */
  number: z.int().min(1),
  before: SavedSide,
  after: SavedSide,
  /** Version of people's decisions about the two revisions; 0: none of them. */
  alignment: z.int().min(0),
  engine: ShortText,
  /** SHA-256 of all that a reader is shown: sides, decisions, view, caption, notes and rows. */
  hash: ContentHash,
  createdAt: Moment,
  author: ShortText,
})
export type ComparisonFacts = z.infer<typeof ComparisonFacts>

/** One version of a saved, citable view. Never changes; can only be deleted with all of its comparison. */
export const ComparisonVersion = ComparisonFacts.extend({
  view: z.string(),
  caption: LongText,
  notes: ChosenNotes,
  /** SHA-256 of the rows as the engine gave them then: tells whether today's engine still gives them. */
  resultHash: ContentHash,
})
export type ComparisonVersion = z.infer<typeof ComparisonVersion>

/** A saved comparison, or the stone that stands where one was. Versions are listed oldest first. */
export const SavedComparison = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('kept'),
    id: ComparisonId,
    /** Whether the pages of its processes name it; else only who knows the address finds it. */
    listed: z.boolean(),
    versions: z.array(ComparisonVersion).min(1),
  }),
  z.object({
    state: z.literal('deleted'),
    id: ComparisonId,
    deletedAt: Moment,
    versions: z.array(ComparisonFacts).min(1),
  }),
])
export type SavedComparison = z.infer<typeof SavedComparison>

/** A listed comparison on the page of its process: the latest version. */
export const ListedComparison = ComparisonVersion.extend({ id: ComparisonId })
export type ListedComparison = z.infer<typeof ListedComparison>

import { z } from 'zod'

/** Longest id we accept. Ids stand in links, and a link must stay under 2,000 characters. */
export const MAX_ID_LENGTH = 96

/** A readable id: lower-case Latin letters, digits and hyphens, beginning with a letter. */
export const Slug = z
  .string()
  .max(MAX_ID_LENGTH, `An id has at most ${MAX_ID_LENGTH} characters`)
  .regex(
    /^[a-z][a-z0-9]*(?:-+[a-z0-9]+)*$/,
    'An id begins with a letter and holds only a-z, 0-9 and hyphens',
  )
export type Slug = z.infer<typeof Slug>

/** SHA-256 of a revision's content in 64 lower-case hex digits. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/, 'A content hash has 64 hex digits')
export type ContentHash = z.infer<typeof ContentHash>

const FIRST_YEAR = 1500
const LAST_YEAR = 2199

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * A day, or only a month or a year where nothing finer is known: `2022-03-29`, `2022-03`, `2022`.
 * Refuses days that no calendar has and years outside 1500 to 2199.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Write a date as 2022-03-29, 2022-03 or 2022')
  .refine(isRealDate, 'There is no such day in the calendar')
export type PartialDate = z.infer<typeof PartialDate>

/** A moment with its offset, ISO 8601. */
export const Moment = z.iso.datetime({ offset: true })
export type Moment = z.infer<typeof Moment>

/** BCP 47 language tag, as far as we need it: `en`, `uk`, `zh-Hans`. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write a language as en, uk, ru, fr, zh-Hans …')
export type LanguageTag = z.infer<typeof LanguageTag>

// Sorts of text by length, so that no field is without a limit. Control characters but tab and
// line ends are refused: they can hide what a person reads. PostgreSQL cannot hold U+0000 at all.
// eslint-disable-next-line no-control-regex -- refusing control characters is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function boundedText(maxLength: number) {
  return z
    .string()
    .max(maxLength, `This may have at most ${maxLength.toLocaleString('en')} characters`)
    .refine((text) => !CONTROL.test(text), 'This holds control characters that cannot be shown')
}

/** A title, name or heading: one line for people, at most 400 characters. */
export const ShortText = boundedText(400)
// Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9). In a line they can
// turn round what stands beside it, such as who is said to have said what; marks (LRM, RLM) cannot.
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/

/** Whether a line holds control characters that reorder what a reader sees, beyond its own end. */
export const reordersLine = (text: string): boolean => REORDERS.test(text)

/** A line without them, for names that come from elsewhere. */
export const withoutReordering = (text: string): string =>
  text.replace(new RegExp(REORDERS, 'g'), '')

/**
 * A title or name as a person enters it: as `ShortText`, and it cannot reorder what stands beside it.
 * Wordings, labels and headings are kept as a source has them, and are shown in lines of their own.
 */
export const Name = ShortText.refine(
  (text) => !reordersLine(text),
  'This holds control characters that would change the order of the words beside it',
)

/** A note or summary: at most 8,000 characters. */
export const LongText = boundedText(8_000)
/** The wording of one clause: at most 1,000,000 characters (a whole text without paragraphs is one clause). */
export const ClauseText = boundedText(1_000_000)
/** A whole text as given: at most 5,000,000 characters. */
export const SourceText = boundedText(5_000_000)

/** Address of a publication. Only http and https, so that a link can never run anything. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'Write a web address that begins with http:// or https://' })
  .max(2_000)

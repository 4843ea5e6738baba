import { labelWord } from '../labels/label-words.ts'
import { isOption } from '../option-ends.ts'

/** Other wording for one place, with all that stands in it. */
export type Option = {
  /** The clause that it stands in. */
  parent: string | null
  /** Its clauses by their ids, in the text’s order. */
  clauses: readonly string[]
  /** All that may take its place, with itself. */
  series: readonly Option[]
}

type LabelledClause = { id: string; parent: string | null; label?: string | null }

/**
 * The options that the clauses of a text stand in, the innermost few from the inside out, by the
 * clauses’ ids; clauses that stand in none are left out. What stands in an option is not agreed (B6).
 */
export function readOptions(
  clauses: readonly LabelledClause[],
): ReadonlyMap<string, readonly Option[]> {
  const around = new Map<string, readonly Growing[]>()
  const series = new Map<string, Series>()
  for (const { id, parent, label = null } of clauses) {
    const outer = parent === null ? [] : (around.get(parent) ?? [])
    const own = isOptionLabel(label) ? [openOption(series, parent, label)] : []
    const held = [...own, ...outer].slice(0, DEEPEST)
    if (held.length > 0) around.set(id, held)
    for (const option of held) option.clauses.push(id)
  }
  return around
}

/** Drafts have options in options, and no deeper ones: to read these would only cost time. */
const DEEPEST = 4

type Growing = { parent: string | null; clauses: string[]; series: Growing[] }
type Series = { labels: Set<string>; options: Growing[] }

/** A label that comes again begins the next series, and so does one in another style. */
function openOption(known: Map<string, Series>, parent: string | null, label: string): Growing {
  const key = `${parent ?? ''} ${styleOf(label)}`
  let series = known.get(key)
  if (!series || series.labels.has(label)) known.set(key, (series = startSeries()))
  const option = { parent, clauses: [], series: series.options }
  series.labels.add(label)
  series.options.push(option)
  return option
}

const startSeries = (): Series => ({ labels: new Set(), options: [] })

/** *Option 1* and *Option 2* are alike, *Option (a)* is not; *3 alt.* stands beside 3, and *4 alt.* beside 4. */
function styleOf(label: string): string {
  const word = WORD.exec(label)
  if (word?.index !== 0) return label
  return (
    word[0] + label.slice(word[0].length).replace(/\p{L}+|\p{Nd}+/gu, (number) => signOf(number))
  )
}

const signOf = (number: string) => (/\p{Nd}/u.test(number) ? '1' : 'a')

const WORD = /\p{Script=Han}+|[\p{L}\p{M}]{2,}/u

const WORDS = new RegExp(WORD, 'gu')

/** *Option 1*, *Alternative (b)*, *3 alt.*, *备选案文1* */
function isOptionLabel(label: string | null): label is string {
  const words = label?.match(WORDS) ?? []
  return words.some((word) => isOption(labelWord(word, '')?.family ?? ''))
}

/**
 * Whether a wording names an option as one that follows: *[Option 1] The Parties …*, *(Option A) …*,
 * *… as follows: Option 1: … Option 2: …*. No clause has its label.
 */
export function holdsOption(wording: string): boolean {
  for (const [, word = ''] of wording.matchAll(NAMED))
    if (isOption(labelWord(word, '')?.family ?? '')) return true
  return false
}

const NAMED =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{5,11})[ \u00a0](?:\p{Nd}{1,2}|\p{Lu}|[([]\p{L}[)\]])(?:[)\]](?![.,;])|[:.] )/gu

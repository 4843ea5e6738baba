import { blankNotes } from '../../text/note-marks.ts'
import { asTheyStand, joinAlternatives, readBracketed } from './bracketed.ts'
import type { AmountReader, Measure } from './amounts.ts'
import { listsOf, markerReader } from './marker-reader.ts'
import { joinRestated } from './restated.ts'
import { type ForceRuleId, IDLE } from './rules.ts'

/** Words of a text that bear on its force. Markers of one rule and meaning say the same. */
export type ForceMarker = {
  rule: ForceRuleId
  meaning: string
  text: string
  start: number
  end: number
  /** Of F1: whether it is known to be denied. */
  isDenied?: boolean
  /** Of F6: what it measures; missing until its unit was looked for. */
  measure?: Measure | undefined
  /** Whether it is an amount only with a unit: *one*. */
  isBare?: boolean
  /** *Thirtieth, 21st* */
  isOrdinal?: boolean | undefined
}

/** Whether there are word lists for a language; without, only figures are read (F6). */
export function hasForceLists(language: string): boolean {
  return listsOf(language) !== undefined
}

/** Find all markers of a text in its order; of several in one place the longest counts. */
export function findForceMarkers(text: string, language: string): ForceMarker[] {
  return findForcePhrases(text, language).filter(bears)
}

/** Whether a phrase bears on the force of a text, or only holds a word that may (F7). */
export const bears = ({ meaning }: ForceMarker) => meaning !== IDLE

/** The same with the phrases that bear on nothing: what becomes of them may free the word in them. */
export function findForcePhrases(text: string, language: string): ForceMarker[] {
  const bracketed = readBracketed(text)
  const plain = blankNotes(bracketed.plain)
  const reader = markerReader(language)
  const found = reader.denyOnce(withoutInner(reader.find(text, plain)), plain)
  const numbers = joinAlternatives(joinRestated(found, plain), bracketed)
  // With its magnitude and unit an amount covers words that were read by themselves.
  const amounts = withoutInner(
    numbers.map((marker) => withUnit(marker, { text, plain, readAmount: reader.readAmount })),
  )
  const markers = joinAlternatives(amounts, bracketed).filter((marker) => counts(marker, plain))
  return asTheyStand(reader.markDenied(reader.withoutReferences(markers, plain), plain), bracketed)
}

/** The `not` of `not more than` is no negation: of two markers in one place the longer one counts. */
function withoutInner(markers: ForceMarker[]): ForceMarker[] {
  let reach = 0
  return markers
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isInner = end <= reach
      reach = Math.max(reach, end)
      return !isInner
    })
}

type Texts = { text: string; plain: string; readAmount: AmountReader }

/** A number is what it counts too: 30 days, one hundred billion dollars. */
function withUnit(marker: ForceMarker, { text, plain, readAmount }: Texts): ForceMarker {
  const { rule, measure, start, end, meaning: value } = marker
  if (rule !== 'F6' || measure !== undefined) return marker
  const amount = readAmount(plain, { end, value })
  return { ...marker, ...amount, text: text.slice(start, amount.end) }
}

/** *One* counts with a unit only; so do ordinals below ten and in names: *the third State, the Twenty-first Session*. */
function counts({ measure, meaning, end, isBare, isOrdinal }: ForceMarker, plain: string): boolean {
  if (measure !== 'count') return true
  if (!isOrdinal) return !isBare
  return Number.parseInt(meaning, 10) >= 10 && !/^\s*\p{Lu}/u.test(plain.slice(end, end + 3))
}

import { type Option, readOptions } from '../text/brackets/clause-options.ts'
import { isWord, words } from '../text/words.ts'
import { findForceMarkers, type ForceMarker } from './force/find-markers.ts'
import { functionWordTest } from './words/function-words.ts'
import { wordingOf } from './wording-runs.ts'

/** Whether what stands beside a row in its text, as another option does, says the same in such a sentence. */
export type Beside = (saying: Saying) => boolean

/** What a marker says, by a key, and the content words of its sentence. */
type Saying = { key: string; sentence: ReadonlySet<string> }

type OptionClause = {
  id: string
  heading: string | null
  text: string
  parent?: string | null
  label?: string | null
}

/** What stands beside the clauses of a text. */
export type BesideReader = {
  /**
   * What may take the place of clauses, or stands around them: the other options of each one that they
   * stand in, the words over these, and the options that they hold. `null` where there are no options.
   */
  besideOf: (ids: readonly string[]) => Beside | null
  /** Whether a clause stands in an option. */
  isInOption: (id: string) => boolean
}

const NO_OPTIONS: BesideReader = { besideOf: () => null, isInOption: () => false }

/** The reader of a text; clauses without labels have no options. */
export function besideReader(clauses: readonly OptionClause[], language: string): BesideReader {
  const options = readOptions(clauses.map((clause) => ({ parent: null, ...clause })))
  if (options.size === 0) return NO_OPTIONS
  const under = new Map<string | null, Option[]>()
  for (const option of new Set([...options.values()].flat())) {
    const known = under.get(option.parent)
    if (known) known.push(option)
    else under.set(option.parent, [option])
  }
  const texts = new Map(clauses.map((clause) => [clause.id, wordingOf(clause)]))
  const read = new Map<unknown, Said>()
  const saidIn = (place: string | null | Option['series']): Said => {
    const known = read.get(place)
    if (known) return known
    const textOf = (option: Option | null) => (id: string) => ({
      option,
      text: texts.get(id) ?? '',
    })
    const held =
      typeof place === 'string'
        ? [place].map(textOf(null))
        : (place ?? []).flatMap((option) => option.clauses.map(textOf(option)))
    const said = readSaid(held, language)
    read.set(place, said)
    return said
  }
  const besideOf = (ids: readonly string[]): Beside | null => {
    const own = new Set(ids.flatMap((id) => options.get(id) ?? []))
    const held = ids.flatMap((id) => under.get(id) ?? []).filter((option) => !own.has(option))
    if (own.size + held.length === 0) return null
    const heldSeries = [...new Set(held.map(({ series }) => series))]
    const isAlone = (option: Option) =>
      ![...own].some((other) => other !== option && other.series === option.series)
    return (saying) =>
      [...own].some(
        (option) =>
          says(saidIn(option.series), saying, isAlone(option) ? option : null) ||
          says(saidIn(option.parent), saying, null),
      ) || heldSeries.some((series) => says(saidIn(series), saying, null))
  }
  return { besideOf, isInOption: (id) => options.has(id) }
}

/** By key, the sentences in which it is said, and in which option. */
type Said = Map<string, { option: Option | null; sentence: ReadonlySet<string> }[]>

/** Nobody looks further for one that says the same. */
const MOST_SAYINGS = 50

function readSaid(
  held: readonly { option: Option | null; text: string }[],
  language: string,
): Said {
  const said: Said = new Map()
  for (const { option, text } of held) {
    const readSayings = sayingReader(text, language)
    for (const { key, sentence } of findForceMarkers(text, language).flatMap(readSayings)) {
      const known = said.get(key) ?? []
      if (known.length < MOST_SAYINGS) known.push({ option, sentence })
      said.set(key, known)
    }
  }
  return said
}

const says = (said: Said, { key, sentence }: Saying, own: Option | null) =>
  (said.get(key) ?? []).some(
    (other) => (own === null || other.option !== own) && areAlike(sentence, other.sentence),
  )

/** Two content words in common, or half of all that the shorter one has. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= 2 || 2 * shared >= Math.min(one.size, other.size)
}

type Side = 'before' | 'after'
type OfSides<Held> = Readonly<Record<Side, Held>>
const OTHER = { before: 'after', after: 'before' } as const
const NOTHING: Beside = () => false

/**
 * Whether what a marker says is said beside the row on the other side, where it may take the place of
 * the row’s own words: then it neither came nor went (F7).
 */
export function alternativesOf(
  markers: OfSides<readonly ForceMarker[]>,
  texts: OfSides<string>,
  { beside, language }: { beside: OfSides<Beside | null>; language: string },
): (side: Side, marker: ForceMarker) => boolean {
  if (!beside.before && !beside.after) return () => false
  const among = { before: beside.before ?? NOTHING, after: beside.after ?? NOTHING }
  const read = {
    before: sayingReader(texts.before, language),
    after: sayingReader(texts.after, language),
  }
  const own = { before: markers.before.map(read.before), after: markers.after.map(read.after) }
  const keysOf = (side: Side) => new Set(own[side].flat().map(({ key }) => key))
  const keys = { before: keysOf('before'), after: keysOf('after') }
  const isSaid = (side: Side, sayings: readonly Saying[]) => {
    const isOwn = ({ key }: Saying) => keys[OTHER[side]].has(key)
    // What several options say alike is said once.
    const isBeside = (saying: Saying) =>
      among[OTHER[side]](saying) || (isOwn(saying) && among[side](saying))
    return sayings.some(isBeside) && sayings.every((saying) => isOwn(saying) || isBeside(saying))
  }
  return (side, marker) => {
    const sayings = read[side](marker)
    // [five] [seven] years, of which one option says the one, and another the other
    const joined = own[OTHER[side]].filter(
      (one) => one.length > 1 && sayings.every(({ key }) => one.some((held) => held.key === key)),
    )
    if (joined.length === 0) return isSaid(side, sayings)
    return joined.some((one) => isSaid(OTHER[side], one))
  }
}

/**
 * Reads what a marker says, for each of the meanings that stand for each other in it (F7). Amounts and
 * ways to decide are known by themselves, all else by the content word behind it.
 */
function sayingReader(text: string, language: string): (marker: ForceMarker) => Saying[] {
  const isFunctionWord = functionWordTest(language)
  const contentOf = (stretch: string) =>
    words(stretch, language)
      .filter((word) => isWord(word) && !isFunctionWord(word))
      .map((word) => word.toLowerCase())
  return ({ rule, measure, meaning, start, end }) => {
    const front =
      text
        .slice(Math.max(0, start - NEARBY), start)
        .split(STOP)
        .at(-1) ?? ''
    const behind = contentOf(text.slice(end, end + NEARBY).split(STOP)[0] ?? '')
    const sentence = new Set([...contentOf(front), ...behind])
    const next = rule === 'F5' || rule === 'F6' ? '' : behind[0]
    return meaningsOf(meaning).map((one) => ({
      key: [rule, measure, one, next].join(' '),
      sentence,
    }))
  }
}

/** *30 or 60 day*: the unit is that of both. */
function meaningsOf(meaning: string): string[] {
  const all = meaning.split(' or ')
  const unit = all.length > 1 ? (/ .*/u.exec(all.at(-1) ?? '')?.[0] ?? '') : ''
  return all.map((one) => (one.includes(' ') ? one : one + unit))
}

/** As much of a sentence on either side as tells what it is about. */
const NEARBY = 200
const STOP = /[.:;\n]\s/u

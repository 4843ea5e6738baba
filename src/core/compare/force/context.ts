import { isWord, words } from '../../text/words.ts'
import { functionWordTest, isCoordinator } from '../words/function-words.ts'
import { endsSentence } from '../words/weigh-words.ts'
import type { WordSpan } from '../word-span.ts'

type Range = { start: number; end: number }
type SideName = 'before' | 'after'
type Marked = Range & { rule: string; isDenied?: boolean }

/** What of the words around a marker stands on both sides: it tells a change from another statement. */
export type ForceContext = {
  /** Whether two markers stand in sentences that have something in common; bare ones always do. */
  share: (before: Range, after: Range) => boolean
  /** Whether the same content word stands next to both markers, behind or in front of them. */
  bindTheSame: (before: Range, after: Range) => boolean
  /** Whether the other side has a counterpart of the sentence that a marker stands in. */
  goesOn: (side: SideName, marker: Range) => boolean
  /** Whether something of a marker's stretch between two commas stands on both sides. */
  isHeld: (side: SideName, marker: Range) => boolean
  /** Whether a negation (F2) stands between the same two commas as a marker. */
  isNegated: (side: SideName, marker: Range) => boolean
  /** Whether a negation stands between the same two commas as a word of the ladder (F1) that is denied. */
  deniesModal: (side: SideName, marker: Range) => boolean
  /** Whether the same word stands behind both, kept or moved. */
  precedeTheSame: (before: Range, after: Range) => boolean
  /** Whether a word stands beside both, kept or moved, up to a comma or an *and*; or none beside either. */
  standBesideTheSame: (before: Range, after: Range) => boolean
  /** What stands on both sides of the words behind a negation, up to a comma or an *and*. */
  denied: (side: SideName, marker: Range) => readonly number[]
  /** Whether the content word behind a marker stands on both sides. */
  keepsNext: (side: SideName, marker: Range) => boolean
}

/** Read the words around the markers of either side. */
export function forceContext(
  spans: readonly WordSpan[],
  markers: Readonly<Record<SideName, readonly Marked[]>>,
  language: string,
): ForceContext {
  const read = (side: SideName) => readSide(spans, side, { markers: markers[side], language })
  const sides = { before: read('before'), after: read('after') }
  const other = { before: sides.after, after: sides.before }
  const partsWith = (is: (marker: Marked) => boolean) => ({
    before: partsOf(markers.before.filter(is), sides.before),
    after: partsOf(markers.after.filter(is), sides.after),
  })
  const negated = partsWith(({ rule }) => rule === 'F2')
  const denied = partsWith(({ isDenied }) => isDenied === true)
  const memo = { before: new Map<number, boolean>(), after: new Map<number, boolean>() }
  return {
    share(before, after) {
      const one = sentenceAt(sides.before, before)
      const two = sentenceAt(sides.after, after)
      if (one.size === 0 || two.size === 0) return true
      return one.kept.some((word) => two.keptSet.has(word))
    },
    bindTheSame(before, after) {
      const one = neighbours(sides.before, before)
      const two = neighbours(sides.after, after)
      return isSame(one.next, two.next) || isSame(one.previous, two.previous)
    },
    goesOn(side, marker) {
      const number = placeIn(sides[side].sentenceStarts, marker.start)
      const known = memo[side].get(number)
      if (known !== undefined) return known
      const found = hasCounterpart(sentenceAt(sides[side], marker), other[side])
      memo[side].set(number, found)
      return found
    },
    isHeld: (side, marker) =>
      sides[side].heldParts.has(placeIn(sides[side].partStarts, marker.start)),
    isNegated: (side, marker) => negated[side].has(placeIn(sides[side].partStarts, marker.start)),
    deniesModal: (side, marker) => denied[side].has(placeIn(sides[side].partStarts, marker.start)),
    precedeTheSame(before, after) {
      const next = neighbours(sides.before, before).next?.text
      return next !== undefined && next === neighbours(sides.after, after).next?.text
    },
    standBesideTheSame(before, after) {
      const one = wordsBeside(sides.before, before)
      const two = new Set(wordsBeside(sides.after, after))
      return one.length === 0 || two.size === 0 || one.some((word) => two.has(word))
    },
    denied: (side, marker) => deniedBy(sides[side], marker),
    keepsNext: (side, marker) => neighbours(sides[side], marker).next?.kept != null,
  }
}

/** `kept`: its number among the content words that stand on both sides. */
type ContentWord = Range & { text: string; kept: number | null }
/** `size`: how many content words it has; `kept`: those that stand on both sides. Markers aside. */
type Sentence = { size: number; kept: number[]; keptSet: Set<number> }
type ReadSide = {
  words: ContentWord[]
  starts: number[]
  sentences: Sentence[]
  sentenceStarts: number[]
  partStarts: number[]
  /** Where parts begin, and what an *and* joins. */
  joinStarts: number[]
  heldParts: Set<number>
  /** The sentence of each content word that stands on both sides. */
  sentenceOf: Map<number, Sentence>
}

type Reading = { markers: readonly Range[]; language: string }

function readSide(
  spans: readonly WordSpan[],
  side: SideName,
  { markers, language }: Reading,
): ReadSide {
  const isFunctionWord = functionWordTest(language)
  const read = emptySide()
  let at = 0
  let kept = 0
  let marker = 0
  for (const span of spans) {
    if (span.kind === (side === 'before' ? 'added' : 'dropped')) continue
    for (const token of words(span.text, language)) {
      const start = at
      at += token.length
      if (!isWord(token)) divideAt(read, token, at)
      else if (isCoordinator(token)) read.joinStarts.push(at)
      else if (!isFunctionWord(token)) {
        const number = span.kind === 'kept' ? kept++ : null
        while ((markers[marker]?.end ?? Infinity) <= start) marker++
        if ((markers[marker]?.start ?? Infinity) >= at)
          addWord(read, { text: token.toLowerCase(), start, end: at, kept: number })
      }
    }
  }
  return read
}

const newSentence = (): Sentence => ({ size: 0, kept: [], keptSet: new Set() })

const emptySide = (): ReadSide => ({
  words: [],
  starts: [],
  sentences: [newSentence()],
  sentenceStarts: [0],
  partStarts: [0],
  joinStarts: [0],
  heldParts: new Set(),
  sentenceOf: new Map(),
})

/** Items of a list end with a semicolon or a line: they are statements of their own. */
const endsStatement = (token: string) => endsSentence(token) || /[;:\n]/u.test(token)
const COMMA = /^[,،、，—–]$/u

function divideAt(read: ReadSide, token: string, at: number) {
  if (endsStatement(token)) {
    read.sentences.push(newSentence())
    read.sentenceStarts.push(at)
    read.partStarts.push(at)
    read.joinStarts.push(at)
  } else if (COMMA.test(token)) {
    read.partStarts.push(at)
    read.joinStarts.push(at)
  }
}

function addWord(read: ReadSide, word: ContentWord) {
  read.words.push(word)
  read.starts.push(word.start)
  const sentence = read.sentences.at(-1)
  if (!sentence) return
  sentence.size++
  if (word.kept === null) return
  sentence.kept.push(word.kept)
  sentence.keptSet.add(word.kept)
  read.sentenceOf.set(word.kept, sentence)
  read.heldParts.add(read.partStarts.length - 1)
}

const partsOf = (markers: readonly Marked[], { partStarts }: ReadSide) =>
  new Set(markers.map(({ start }) => placeIn(partStarts, start)))

/** The place of the last start that is not behind `at`. */
function placeIn(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const sentenceAt = (side: ReadSide, { start }: Range): Sentence =>
  side.sentences[placeIn(side.sentenceStarts, start)] ?? newSentence()

/** The content words on either side of a marker within its sentence. */
function neighbours(side: ReadSide, marker: Range) {
  const sentence = placeIn(side.sentenceStarts, marker.start)
  const own = (word: ContentWord | undefined) =>
    word && placeIn(side.sentenceStarts, word.start) === sentence ? word : undefined
  const place = placeIn(side.starts, marker.start)
  return { previous: own(side.words[place]), next: own(side.words[place + 1]) }
}

/** The content words from a place on up to a comma or an *and*. */
function wordsFrom({ words: held, starts, joinStarts }: ReadSide, from: number): ContentWord[] {
  const upTo = joinStarts[placeIn(joinStarts, from) + 1] ?? Infinity
  return held.slice(placeIn(starts, from - 1) + 1, placeIn(starts, upTo - 1) + 1)
}

const deniedBy = (side: ReadSide, { end }: Range) =>
  wordsFrom(side, end).flatMap(({ kept }) => (kept === null ? [] : [kept]))

const wordsBeside = (side: ReadSide, { start }: Range) =>
  wordsFrom(side, side.joinStarts[placeIn(side.joinStarts, start)] ?? 0).map(({ text }) => text)

const isSame = (one: ContentWord | undefined, two: ContentWord | undefined) =>
  one != null && two != null && one.kept !== null && one.kept === two.kept

/** At least half of the content words of the one or of the other sentence stand in both. */
function hasCounterpart(sentence: Sentence, other: ReadSide): boolean {
  const shared = new Map<Sentence, number>()
  for (const word of sentence.kept) {
    const found = other.sentenceOf.get(word)
    if (found) shared.set(found, (shared.get(found) ?? 0) + 1)
  }
  return [...shared].some(([{ size }, count]) => 2 * count >= Math.min(size, sentence.size))
}

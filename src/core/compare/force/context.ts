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
  /** Whether the same word stands behind both, kept or moved, perhaps in another form (*not threatened, not threaten*). */
  precedeTheSame: (before: Range, after: Range) => boolean
  /** Whether a word stands beside both, kept or moved, up to a comma or an *and*; or none beside either. */
  standBesideTheSame: (before: Range, after: Range) => boolean
  /** What stands on both sides of the words behind a negation, up to a comma or an *and*. */
  denied: (side: SideName, marker: Range) => readonly number[]
  /** Whether two negations deny a word that both sides have; one behind all its words (*sie gehen nicht*) may deny any. */
  denyTheSame: (before: Range, after: Range) => boolean
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
  const partAt = (side: SideName, { start }: Range) => lastAt(sides[side].parts, start)
  return {
    share(before, after) {
      const one = lastAt(sides.before.sentences, before.start)
      const two = lastAt(sides.after.sentences, after.start)
      if (!one?.size || !two?.size) return true
      for (const word of one.kept) if (two.kept.has(word)) return true
      return false
    },
    bindTheSame(before, after) {
      const one = neighbours(sides.before, before)
      const two = neighbours(sides.after, after)
      return isSame(one.next, two.next) || isSame(one.previous, two.previous)
    },
    goesOn(side, marker) {
      const sentence = lastAt(sides[side].sentences, marker.start)
      if (!sentence) return false
      sentence.goesOn ??= hasCounterpart(sentence, other[side])
      return sentence.goesOn
    },
    isHeld: (side, marker) => partAt(side, marker)?.isHeld ?? false,
    isNegated: (side, marker) => partAt(side, marker)?.isNegated ?? false,
    deniesModal: (side, marker) => partAt(side, marker)?.isDenied ?? false,
    precedeTheSame(before, after) {
      const [one, two] = [
        neighbours(sides.before, before).next,
        neighbours(sides.after, after).next,
      ]
      return one != null && two != null && areForms(one.text, two.text)
    },
    standBesideTheSame(before, after) {
      const one = wordsBeside(sides.before, before)
      const two = new Set(wordsBeside(sides.after, after))
      return one.length === 0 || two.size === 0 || one.some((word) => two.has(word))
    },
    denied: (side, { end }) =>
      wordsFrom(sides[side], end).flatMap(({ kept }) => (kept === null ? [] : [kept])),
    denyTheSame(before, after) {
      const [one, two] = [wordsFrom(sides.before, before.end), wordsFrom(sides.after, after.end)]
      const now = new Set(two.map(({ kept }) => kept))
      const isSaid = one.some(({ kept }) => kept !== null && now.has(kept))
      return isSaid || one.length === 0 || two.length === 0
    },
    keepsNext: (side, marker) => neighbours(sides[side], marker).next?.kept != null,
  }
}

/** So much of the longer one is alike in two forms of a word: *enter, entered*. */
const SAME_WORD = 0.7
const SHORTEST_STEM = 4

function areForms(one: string, two: string): boolean {
  let alike = 0
  while (alike < one.length && one[alike] === two[alike]) alike++
  const isStem = alike >= SHORTEST_STEM && alike >= SAME_WORD * Math.max(one.length, two.length)
  return one === two || isStem
}

type Start = { start: number }
/** `kept`: its number among the content words that stand on both sides. */
type ContentWord = Range & { text: string; kept: number | null }
/** `size`: how many content words it has; `kept`: those that stand on both sides. Markers aside. */
type Sentence = Start & { size: number; kept: Set<number>; goesOn?: boolean }
/** What stands between two commas, and what stands in it. */
type Part = Start & { isHeld: boolean; isNegated: boolean; isDenied: boolean }
type ReadSide = {
  words: ContentWord[]
  sentences: Sentence[]
  parts: Part[]
  /** Where parts begin, and what an *and* joins. */
  joins: Start[]
  /** The sentence of each content word that stands on both sides. */
  sentenceOf: Map<number, Sentence>
}

type Reading = { markers: readonly Marked[]; language: string }

function readSide(
  spans: readonly WordSpan[],
  side: SideName,
  { markers, language }: Reading,
): ReadSide {
  const isFunctionWord = functionWordTest(language)
  const read: ReadSide = { words: [], sentences: [], parts: [], joins: [], sentenceOf: new Map() }
  beginSentence(read, 0)
  let at = 0
  let kept = 0
  let marker = 0
  for (const span of spans) {
    if (span.kind === (side === 'before' ? 'added' : 'dropped')) continue
    for (const token of words(span.text, language)) {
      const start = at
      at += token.length
      if (!isWord(token)) divideAt(read, token, at)
      else if (isCoordinator(token)) read.joins.push({ start: at })
      else if (!isFunctionWord(token)) {
        const number = span.kind === 'kept' ? kept++ : null
        while ((markers[marker]?.end ?? Infinity) <= start) marker++
        if ((markers[marker]?.start ?? Infinity) >= at)
          addWord(read, { text: token.toLowerCase(), start, end: at, kept: number })
      }
    }
  }
  for (const { rule, isDenied, start } of markers) {
    const part = lastAt(read.parts, start)
    if (rule === 'F2' && part) part.isNegated = true
    if (isDenied && part) part.isDenied = true
  }
  return read
}

/** Items of a list end with a semicolon or a line: they are statements of their own. */
const endsStatement = (token: string) => endsSentence(token) || /[;:\n]/u.test(token)
const COMMA = /^[,،、，—–]$/u

function divideAt(read: ReadSide, token: string, start: number) {
  if (endsStatement(token)) beginSentence(read, start)
  else if (COMMA.test(token)) beginPart(read, start)
}

function beginSentence(read: ReadSide, start: number) {
  read.sentences.push({ start, size: 0, kept: new Set() })
  beginPart(read, start)
}

function beginPart(read: ReadSide, start: number) {
  read.parts.push({ start, isHeld: false, isNegated: false, isDenied: false })
  read.joins.push({ start })
}

function addWord(read: ReadSide, word: ContentWord) {
  read.words.push(word)
  const [sentence, part] = [read.sentences.at(-1), read.parts.at(-1)]
  if (!sentence || !part) return
  sentence.size++
  if (word.kept === null) return
  sentence.kept.add(word.kept)
  read.sentenceOf.set(word.kept, sentence)
  part.isHeld = true
}

/** The place of the last of some things, in their order, that does not start behind `at`. */
function placeIn(things: readonly Start[], at: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((things[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const lastAt = <Thing extends Start>(things: readonly Thing[], at: number) =>
  things[placeIn(things, at)]

/** The content words on either side of a marker within its sentence. */
function neighbours({ words: held, sentences }: ReadSide, { start }: Range) {
  const sentence = placeIn(sentences, start)
  const own = (word: ContentWord | undefined) =>
    word && placeIn(sentences, word.start) === sentence ? word : undefined
  const place = placeIn(held, start)
  return { previous: own(held[place]), next: own(held[place + 1]) }
}

/** The content words from a place on up to a comma or an *and*. */
function wordsFrom({ words: held, joins }: ReadSide, from: number): ContentWord[] {
  const upTo = joins[placeIn(joins, from) + 1]?.start ?? Infinity
  return held.slice(placeIn(held, from - 1) + 1, placeIn(held, upTo - 1) + 1)
}

const wordsBeside = (side: ReadSide, { start }: Range) =>
  wordsFrom(side, lastAt(side.joins, start)?.start ?? 0).map(({ text }) => text)

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

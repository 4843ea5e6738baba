import { type Manner, readBrackets } from '../../text/brackets/read-brackets.ts'
import type { ForceMarker } from './find-markers.ts'
import { IDLE } from './rules.ts'

/** A text, and the same with blanks for its brackets and for who wants what they hold, and one kind of apostrophe. */
export type BracketedText = {
  text: string
  /** As long as `text`, so that offsets hold. */
  plain: string
  /** The negotiating brackets, by where the wording in them begins, and by where it ends. */
  byStart: ReadonlyMap<number, Bracket>
  byEnd: ReadonlyMap<number, Bracket>
}

/** `from` and `to`: the wording in it, without space around. */
type Bracket = { start: number; end: number; from: number; to: number }

const WITH_BRACES: Manner = { names: new Set(), braces: true }

/**
 * Brackets and the names of those who want what they hold are no wording of the text. Braces may be
 * brackets because of another clause, and are read as such here.
 */
export function readBracketed(text: string): BracketedText {
  const pairs = /[[［{]/u.test(text)
    ? readBrackets(text, { manner: WITH_BRACES }).filter(({ kind }) => kind === 'pair')
    : []
  const blanks = pairs
    .flatMap(({ start, end, textStart, textEnd }) => [
      { from: start, to: textStart },
      { from: textEnd, to: end },
    ])
    .sort((one, other) => one.from - other.from)
  let plain = ''
  for (const { from, to } of blanks) plain += text.slice(plain.length, from) + ' '.repeat(to - from)
  plain += text.slice(plain.length)
  plain = plain.replace(/['ʼ‘]/gu, '’')
  const brackets = pairs.map(({ start, end, textStart, textEnd }) => {
    const held = text.slice(textStart, textEnd)
    const from = textStart + held.length - held.trimStart().length
    return { start, end, from, to: from + held.trim().length }
  })
  return {
    text,
    plain,
    byStart: new Map(brackets.map((bracket) => [bracket.from, bracket])),
    byEnd: new Map(brackets.map((bracket) => [bracket.to, bracket])),
  }
}

/**
 * Make one marker of words of one rule that stand for each other in one place, in brackets or with a
 * slash between: *[five] [seven] years*, *[shall/should]*. It means any of them.
 */
export function joinAlternatives(
  markers: readonly ForceMarker[],
  { text, plain }: BracketedText,
): ForceMarker[] {
  const isBeside = (from: number, to: number) =>
    /^\s*\/?\s*$/u.test(plain.slice(from, to)) && /[[\]［］{}/]/u.test(text.slice(from, to))
  const isOr = (or: ForceMarker, { end }: ForceMarker) =>
    or.rule === 'F4' && or.meaning === 'or' && isBeside(end, or.start)
  const joined: ForceMarker[] = []
  for (const marker of markers) {
    const last = joined.at(-1)
    const first = joined.at(-2)
    if (last && isOfOnePlace(last, marker) && isBeside(last.end, marker.start))
      joined.splice(-1, 1, eitherOf(last, marker, text))
    else if (
      first &&
      last &&
      isOfOnePlace(first, marker) &&
      isOr(last, first) &&
      /^\s+$/u.test(text.slice(last.end, marker.start))
    )
      joined.splice(-2, 2, eitherOf(first, marker, text))
    else joined.push(marker)
  }
  return joined
}

/** *[5 million] [7 million] dollars*: the first may want its unit. */
const isOfOnePlace = (one: ForceMarker, other: ForceMarker) =>
  one.rule === other.rule &&
  (one.measure === other.measure || one.measure === 'count') &&
  ![one, other].some(({ meaning }) => meaning === IDLE)

function eitherOf(one: ForceMarker, other: ForceMarker, text: string): ForceMarker {
  const meanings = [one, other].flatMap(({ meaning }) => meaning.split(OR))
  const { start } = one
  const { end } = other
  return {
    ...other,
    start,
    meaning: [...new Set(meanings)].sort().join(OR),
    text: text.slice(start, end),
    isBare: (one.isBare ?? false) && (other.isBare ?? false),
  }
}

const OR = ' or '

/** Quote markers as they stand: with the brackets that hold nothing else, and with who wants them. */
export function asTheyStand(markers: ForceMarker[], bracketed: BracketedText): ForceMarker[] {
  if (bracketed.byStart.size === 0) return markers
  return markers.map((marker) => asItStands(marker, bracketed))
}

function asItStands(marker: ForceMarker, { text, plain, ...held }: BracketedText): ForceMarker {
  let { start, end } = marker
  for (;;) {
    const first = held.byStart.get(start)
    const last = held.byEnd.get(end)
    if (first && first.to <= end) [start, end] = [first.start, Math.max(end, first.end)]
    else if (last && last.from >= start) end = last.end
    else break
  }
  const words = text.slice(start, end)
  // [within 30] days
  const isWhole = isBalanced(words)
  return {
    ...marker,
    start: isWhole ? start : marker.start,
    end: isWhole ? end : marker.end,
    text: isWhole ? words : plain.slice(marker.start, marker.end).trim().replace(/\s+/gu, ' '),
  }
}

function isBalanced(words: string): boolean {
  let depth = 0
  for (const sign of words.match(/[[\]［］{}]/gu) ?? []) {
    depth += /[[［{]/u.test(sign) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

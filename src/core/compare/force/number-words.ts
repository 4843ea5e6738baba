import type { NumberGrammar } from './number-grammars.ts'
import {
  numberGapReader,
  type NumberLists,
  type NumberPart,
  numberPartReader,
  numberTailReader,
} from './number-parts.ts'

/**
 * A numeral in words. `value` is `null` where number words stand together that are no number (*two three*,
 * *two and a half*). `isBare`: it is an amount only before a unit (*one*, ordinals).
 */
export type Numeral = Range & {
  value: number | null
  isBare: boolean
  isOrdinal: boolean
}

type Range = { start: number; end: number }

/** Reads the numerals of `text`; `plain` is what the lists are looked up in, and as long. */
export type NumeralReader = (text: string, plain: string) => Numeral[]

/** Added up, the values are the number. What follows one of them stays below its `room`. */
type Sum = readonly { value: number; room: number }[]
/** A numeral as far as it was read; `sum` is `null` where its words are no number. */
type Read = Range & { sum: Sum | null; isBare: boolean; isOrdinal: boolean }
/** *The hundred and thirtieth*: what follows was not read either. */
const UNREAD = { value: 100, room: 100 }
type Chain = { parts: [NumberPart, ...NumberPart[]]; isLinked: boolean }

/** The reader of a language, in time that grows with the text. */
export function numeralReader(lists: NumberLists, grammar: NumberGrammar): NumeralReader {
  const partsOf = numberPartReader(lists, grammar)
  const gapOf = numberGapReader(grammar)
  const tailOf = numberTailReader(lists.besideNumbers)

  return (text, plain) => {
    const found: Read[] = []
    const chains = chainsOf(partsOf(plain), (from, to) => gapOf(text, from, to))
    for (const { parts, isLinked } of chains) {
      const last = found.at(-1)
      const linked = isLinked && last && continued(last, parts, grammar)
      if (linked) found.pop()
      found.push(...(linked || readChain(plain, parts, grammar)))
    }
    return found.map(({ start, end, sum, isBare, isOrdinal }) => {
      const tail = tailOf(plain, end)
      const value = sum && tail === null ? total(sum) : null
      return { start, end: tail ?? end, value, isBare: isBare && value !== null, isOrdinal }
    })
  }
}

/** Parts that nothing but a space or a hyphen parts, or a link to those before them. */
function chainsOf(
  parts: readonly NumberPart[],
  gapOf: (from: number, to: number) => string,
): Chain[] {
  const chains: Chain[] = []
  let end = 0
  for (const part of parts) {
    const gap = chains.length === 0 ? 'apart' : gapOf(end, part.start)
    const last = chains.at(-1)
    if (last && gap === 'joined') last.parts.push(part)
    else chains.push({ parts: [part], isLinked: gap === 'linked' })
    end = part.end
  }
  return chains
}

/** A numeral with the chain linked to it, and what follows; `null` if they are no number together. */
function continued(
  { sum, ...last }: Read,
  [first, ...rest]: Chain['parts'],
  grammar: NumberGrammar,
): Read[] | null {
  const before = sum?.at(-1) ?? UNREAD
  if (last.isOrdinal || first.adds === null || !grammar.link?.joins(before.value, first.adds))
    return null
  const { end, isOrdinal } = first
  const linked = sum && [...sum, { value: first.adds, room: roomOf(first, grammar) }]
  const read = readOn({ ...last, end, sum: linked, isBare: isOrdinal, isOrdinal }, rest, grammar)
  return sum && read.some(({ sum: held }) => held === null) ? null : read
}

/** *80 mil*: the first word is the figure's. */
function readChain(text: string, parts: Chain['parts'], grammar: NumberGrammar): Read[] {
  const [first, ...rest] = parts
  const isOfFigure =
    first.times !== null &&
    /\p{Nd}\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  const sum = isOfFigure ? null : added([], first, grammar)
  return readOn({ ...first, sum }, rest, grammar)
}

/** The numerals in a chain. What is bare and does not fit begins or ends one: *five one-year terms*. */
function readOn(from: Read, parts: readonly NumberPart[], grammar: NumberGrammar): Read[] {
  const done: Read[] = []
  let open = from
  for (const part of parts) {
    const { end, isBare, isOrdinal } = part
    const sum = fits(open, part) ? added(open.sum ?? [], part, grammar) : null
    if (sum === null && open.sum && (open.isBare || isBare)) {
      done.push(open)
      open = { ...part, sum: added([], part, grammar) }
    } else open = { start: open.start, end, sum, isBare: isOrdinal, isOrdinal }
  }
  return [...done, open]
}

/** *The first three days*: only ordinals follow an ordinal (*vigésimo primero*). */
const fits = ({ sum, isOrdinal }: Read, part: NumberPart) =>
  sum !== null && (part.isOrdinal || !isOrdinal)

/** A sum with one more word; `null` if that is no number. */
function added(sum: Sum, part: NumberPart, grammar: NumberGrammar): Sum | null {
  const { adds, times } = part
  const top = sum.at(-1)
  if (times !== null && top && top.value < times) {
    const kept = sum.filter(({ value }) => value >= times)
    const many = total(sum) - total(kept)
    const room = kept.at(-1)?.room ?? Infinity
    const isSaid = many * times < room && (times > 100 || many < 20)
    return isSaid ? [...kept, { value: many * times, room: times }] : null
  }
  if (adds === null || adds >= (top?.room ?? Infinity)) return null
  return [...sum, { value: adds, room: roomOf(part, grammar) }]
}

/** *Four* may follow *twenty*, not *twelve*. */
function roomOf({ adds, isOrdinal }: NumberPart, { roomOfTens }: NumberGrammar): number {
  const value = adds ?? 0
  if (isOrdinal && value < 100) return value % 10 === 0 ? 10 : 1
  if (value < 20) return 1
  if (value < 100) return roomOfTens(value)
  return value < 1000 ? 100 : 1000
}

const total = (sum: Sum) => sum.reduce((all, { value }) => all + value, 0)

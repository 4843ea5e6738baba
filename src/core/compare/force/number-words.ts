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
 * *twenty-fourth*, *two and a half*). `isBare`: a word that is a number only before a unit (*one*).
 */
export type Numeral = { start: number; end: number; value: number | null; isBare: boolean }

/** Reads the numerals of `text`; `plain` is what the lists are looked up in, and as long. */
export type NumeralReader = (text: string, plain: string) => Numeral[]

/** Added up, the values are the number. What follows one of them stays below its `room`. */
type Sum = readonly { value: number; room: number }[]
/** A numeral as far as it was read; `sum` is `null` where its words are no number. */
type Read = { start: number; end: number; sum: Sum | null; isBare: boolean }
/** *The hundred and thirtieth*: any ordinal may follow what was not read. */
const UNREAD = { value: 100, room: 100 }
type Chain = { parts: [NumberPart, ...NumberPart[]]; isLinked: boolean }

/** The reader of a language, in time that grows with the text. `sourceOf` makes a phrase a pattern. */
export function numeralReader(
  lists: NumberLists,
  grammar: NumberGrammar,
  sourceOf: (phrase: string) => string,
): NumeralReader {
  const partsOf = numberPartReader(lists, grammar, sourceOf)
  const gapOf = numberGapReader(grammar)
  const tailOf = numberTailReader(lists.besideNumbers, grammar, sourceOf)

  return (text, plain) => {
    const found: Read[] = []
    const chains = chainsOf(partsOf(plain), (from, to) => gapOf(text, from, to))
    for (const { parts, isLinked } of chains) {
      const last = found.at(-1)
      const linked = isLinked && last && continued(last, parts, grammar)
      if (linked) found.pop()
      found.push(...(linked || readChain(plain, parts, grammar)))
    }
    return found.map(({ start, end, sum, isBare }) => {
      const { value: last, room } = sum?.at(-1) ?? UNREAD
      const mayLink = grammar.link?.joins(last, 1) ?? false
      const tail = tailOf(plain, { end, hasRoom: room >= 10, mayLink })
      const value = sum && tail === null ? total(sum) : null
      return { start, end: tail ?? end, value, isBare: isBare && value !== null }
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
  const before = sum?.at(-1)
  if (!sum || !before || first.adds === null || !grammar.link?.joins(before.value, first.adds))
    return null
  const linked = [...sum, { value: first.adds, room: roomOf(first.adds, grammar) }]
  const read = readOn({ ...last, end: first.end, sum: linked, isBare: false }, rest, grammar)
  return read.some(({ sum: held }) => held === null) ? null : read
}

/** *80 mil*: the first word is the figure's. */
function readChain(text: string, parts: Chain['parts'], grammar: NumberGrammar): Read[] {
  const [first, ...rest] = parts
  const isOfFigure =
    first.times !== null &&
    /\p{Nd}\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  const { start, end, isBare } = first
  const sum = isOfFigure ? null : added([], first, grammar)
  return readOn({ start, end, sum, isBare }, rest, grammar)
}

/** The numerals in a chain. *One* that does not fit begins or ends one: *five one-year terms*. */
function readOn(from: Read, parts: readonly NumberPart[], grammar: NumberGrammar): Read[] {
  const done: Read[] = []
  let open = from
  for (const part of parts) {
    const { start, end, isBare } = part
    const sum = open.sum && added(open.sum, part, grammar)
    if (sum === null && open.sum && (open.isBare || isBare)) {
      done.push(open)
      open = { start, end, sum: added([], part, grammar), isBare }
    } else open = { start: open.start, end, sum, isBare: false }
  }
  return [...done, open]
}

/** A sum with one more word; `null` if that is no number. */
function added(sum: Sum, { adds, times }: NumberPart, grammar: NumberGrammar): Sum | null {
  const top = sum.at(-1)
  if (times !== null && top && top.value < times) {
    const kept = sum.filter(({ value }) => value >= times)
    const many = total(sum) - total(kept)
    const room = kept.at(-1)?.room ?? Infinity
    const isSaid = many * times < room && (times > 100 || many < 20)
    return isSaid ? [...kept, { value: many * times, room: times }] : null
  }
  if (adds === null || adds >= (top?.room ?? Infinity)) return null
  return [...sum, { value: adds, room: roomOf(adds, grammar) }]
}

/** *Four* may follow *twenty*, not *twelve*. */
function roomOf(value: number, { roomOfTens }: NumberGrammar): number {
  if (value < 20) return 1
  if (value < 100) return roomOfTens(value)
  return value < 1000 ? 100 : 1000
}

const total = (sum: Sum) => sum.reduce((all, { value }) => all + value, 0)

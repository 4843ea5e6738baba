import { isPageNumber } from '../../text/lines/find-furniture.ts'
import type { AlignableClause } from '../clause-link.ts'
import { labelKey, labelPaths } from './label-key.ts'
import type { Vocabulary } from './vocabulary.ts'
import { plainWording } from './same-wording.ts'
import { hashText, WordReader } from './word-reader.ts'

/**
 * One text's clauses as numbers. Words are numbered alike on both sides, so that comparing texts is
 * comparing integers. Clauses go by their index in document order.
 */
export type ReadClauses = {
  size: number
  parents: Int32Array
  /** Numbers of the words (by their stems) of all headings and texts, and where each clause's begin; one more at the end. */
  words: Int32Array
  /** By word: 1 where it stands in square brackets of its clause, and so is not agreed (B1). */
  bracketed: Uint8Array
  wordStarts: Int32Array
  /** Where each clause's wording begins, after its heading. */
  bodyStarts: Int32Array
  /** Equal where the words are, whatever their case and punctuation. Never 0. */
  wordLists: Float64Array
  /** Headings likewise; 0: none. */
  headings: Float64Array
  labels: readonly string[]
  /** Numbers of the labels as cited, alike on both sides; 0: none. */
  paths: Int32Array
  clauses: readonly AlignableClause[]
}

/** How many words a clause says beyond its label and heading. */
export function bodyCount({ bodyStarts, wordStarts }: ReadClauses, index: number): number {
  return (wordStarts[index + 1] ?? 0) - (bodyStarts[index] ?? 0)
}

/** Whether a clause says anything beyond its label and heading. */
export function hasBody(read: ReadClauses, index: number): boolean {
  return bodyCount(read, index) > 0
}

/** What both sides share, so that equal words and equal labels have equal numbers. */
export type Numbers = { words: Vocabulary; paths: Map<string, number> }

/**
 * Read one side's clauses, giving words and labels the numbers that both sides share. What stands
 * word for word on the `other` side, read before, is not read again.
 */
export function readClauses(
  clauses: readonly AlignableClause[],
  numbers: Numbers,
  other?: ReadClauses,
): ReadClauses {
  const size = clauses.length
  const positions = new Map(clauses.map(({ id }, index) => [id, index]))
  const labels = clauses.map(({ label }) => labelKey(label))
  const reader = new WordReader(numbers.words)
  const parents = new Int32Array(size)
  const wordStarts = new Int32Array(size + 1)
  const bodyStarts = new Int32Array(size)
  const wordLists = new Float64Array(size)
  const headings = new Float64Array(size)
  const twins = other && new Twins(other.clauses)
  clauses.forEach((clause, index) => {
    const { parent, heading, text } = clause
    parents[index] = parent === null ? -1 : (positions.get(parent) ?? -1)
    const twin = twins?.find(clause) ?? -1
    if (other && twin >= 0) {
      const start = other.wordStarts[twin] ?? 0
      headings[index] = other.headings[twin] ?? 0
      bodyStarts[index] = reader.length + (other.bodyStarts[twin] ?? 0) - start
      wordLists[index] = other.wordLists[twin] ?? 0
      const end = other.wordStarts[twin + 1]
      reader.copy(other.words.subarray(start, end), other.bracketed.subarray(start, end))
      wordStarts[index + 1] = reader.length
      return
    }
    reader.startSum()
    if (heading !== null && heading !== '') {
      reader.read(heading)
      headings[index] = reader.wordList()
    } else headings[index] = definedTerm(text)
    bodyStarts[index] = reader.length
    if (!saysNothing(clause)) reader.read(text)
    // Clauses without words are told apart by their signs; those without anything are all alike.
    wordLists[index] = reader.wordList() || hashText(plainWording(clause))
    wordStarts[index + 1] = reader.length
  })
  return {
    size,
    parents,
    words: reader.words(),
    bracketed: reader.bracketed(),
    wordStarts,
    bodyStarts,
    wordLists,
    headings,
    labels,
    paths: Int32Array.from(labelPaths(clauses, labels, parents), (path) => numberOf(path, numbers)),
    clauses,
  }
}

/** A page number: that others hold its digits too says nothing about them. */
function saysNothing({ label, heading, text }: AlignableClause): boolean {
  return label === null && !heading && isPageNumber(text)
}

/** A number for the term that a definition opens with, which names it as a heading does; 0: none. */
function definedTerm(text: string): number {
  const term = DEFINED.exec(text.slice(0, LONGEST_OPENING))?.[1]
  return term === undefined ? 0 : hashText(term.toLowerCase())
}

/** “Line” means …; Mit „Linie“ ist … gemeint; « ligne » : …. */
const DEFINED = /^[^"“„«‘]{0,30}["“„«‘]\s?(\p{L}[^"”“»’„«]{1,40}?)\s?["”“»’]/u
const LONGEST_OPENING = 80

function numberOf(path: string, { paths }: Numbers): number {
  if (path === '') return 0
  const known = paths.get(path)
  if (known !== undefined) return known
  paths.set(path, paths.size + 1)
  return paths.size
}

/** Finds the clauses of one text in another, as long as they stand in the same order. */
class Twins {
  private readonly others: readonly AlignableClause[]
  private next = 0

  constructor(others: readonly AlignableClause[]) {
    this.others = others
  }

  /** The place of a clause of the same heading and text, a little further on than the last; -1: none. */
  find({ heading, text }: AlignableClause): number {
    const end = Math.min(this.others.length, this.next + TWIN_REACH)
    for (let place = this.next; place < end; place++) {
      const other = this.others[place]
      if (other?.text !== text || other.heading !== heading) continue
      this.next = place + 1
      return place
    }
    return -1
  }
}

/** Texts of other length are told apart at once, so looking ahead costs little. */
const TWIN_REACH = 64

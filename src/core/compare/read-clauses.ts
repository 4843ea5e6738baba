import type { AlignableClause } from './clause-link.ts'
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
  wordStarts: Int32Array
  /** Where each clause's wording begins, after its heading. */
  bodyStarts: Int32Array
  /** Equal where the words are, whatever their case and punctuation. Never 0. */
  wordLists: Float64Array
  /** Headings likewise; 0: none. */
  headings: Float64Array
  labels: readonly string[]
  paths: readonly string[]
  clauses: readonly AlignableClause[]
}

/** Whether a clause says anything beyond its label and heading. */
export function hasBody({ bodyStarts, wordStarts }: ReadClauses, index: number): boolean {
  return (bodyStarts[index] ?? 0) < (wordStarts[index + 1] ?? 0)
}

/** Read one side's clauses, giving words their numbers from a vocabulary that both sides share. */
export function readClauses(
  clauses: readonly AlignableClause[],
  vocabulary: Vocabulary,
): ReadClauses {
  const size = clauses.length
  const positions = new Map(clauses.map(({ id }, index) => [id, index]))
  const labels = clauses.map(({ label }) => labelKey(label))
  const reader = new WordReader(vocabulary)
  const parents = new Int32Array(size)
  const wordStarts = new Int32Array(size + 1)
  const bodyStarts = new Int32Array(size)
  const wordLists = new Float64Array(size)
  const headings = new Float64Array(size)
  clauses.forEach((clause, index) => {
    const { parent, heading, text } = clause
    parents[index] = parent === null ? -1 : (positions.get(parent) ?? -1)
    reader.startSum()
    if (heading !== null && heading !== '') {
      reader.read(heading)
      headings[index] = reader.wordList()
    }
    bodyStarts[index] = reader.length
    reader.read(text)
    // Clauses without words are told apart by their signs; those without anything are all alike.
    wordLists[index] = reader.wordList() || hashText(plainWording(clause))
    wordStarts[index + 1] = reader.length
  })
  return {
    size,
    parents,
    words: reader.words(),
    wordStarts,
    bodyStarts,
    wordLists,
    headings,
    labels,
    paths: labelPaths(clauses, labels),
    clauses,
  }
}

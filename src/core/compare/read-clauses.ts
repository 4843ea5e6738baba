import {
  characterKind,
  DIGIT,
  LETTER,
  MARK,
  SIGN,
  SPACE,
  UNSPACED,
} from '../text/character-kind.ts'
import type { AlignableClause } from './clause-link.ts'
import { labelKey, labelPaths } from './label-key.ts'

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
  /** Equal where heading and text are, but for white space and quote style. 0: no wording at all. */
  wordings: Float64Array
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

/** Numbers for words, given out as they are met. Open addressing over hashes: no strings are made. */
export class Vocabulary {
  size = 0
  private hashes: Int32Array
  private numbers: Int32Array

  /** `capacity` is a power of two; it grows as needed. */
  constructor(capacity = 1 << 8) {
    this.hashes = new Int32Array(capacity)
    this.numbers = new Int32Array(capacity)
  }

  numberOf(hash: number): number {
    if (this.size * 2 > this.hashes.length) this.grow()
    const mask = this.hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.numbers[slot] !== 0) {
      if (this.hashes[slot] === hash) return this.numbers[slot] ?? 0
      slot = (slot + 1) & mask
    }
    this.hashes[slot] = hash
    return (this.numbers[slot] = ++this.size)
  }

  private grow(): void {
    const { hashes, numbers } = this
    this.hashes = new Int32Array(hashes.length * 2)
    this.numbers = new Int32Array(hashes.length * 2)
    const mask = this.hashes.length - 1
    for (let index = 0; index < hashes.length; index++) {
      if (numbers[index] === 0) continue
      const hash = hashes[index] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.numbers[slot] !== 0) slot = (slot + 1) & mask
      this.hashes[slot] = hash
      this.numbers[slot] = numbers[index] ?? 0
    }
  }
}

/** Read one side's clauses, giving words their numbers from a vocabulary that both sides share. */
export function readClauses(
  clauses: readonly AlignableClause[],
  vocabulary: Vocabulary,
): ReadClauses {
  const size = clauses.length
  const positions = new Map(clauses.map(({ id }, index) => [id, index]))
  const reader = new WordReader(vocabulary)
  const wordStarts = new Int32Array(size + 1)
  const bodyStarts = new Int32Array(size)
  const wordings = new Float64Array(size)
  const wordLists = new Float64Array(size)
  const headings = new Float64Array(size)
  clauses.forEach(({ heading, text }, index) => {
    reader.reset()
    if (heading !== null && heading !== '') {
      reader.read(heading)
      headings[index] = reader.wordList()
      reader.endHeading()
    }
    bodyStarts[index] = reader.length
    reader.read(text)
    wordings[index] = reader.wording()
    // Clauses without words are told apart by their signs; those without anything are all alike.
    wordLists[index] = reader.wordList() || reader.wording() || 1
    wordStarts[index + 1] = reader.length
  })
  return {
    size,
    parents: Int32Array.from(clauses, ({ parent }) => positions.get(parent ?? '') ?? -1),
    words: reader.words(),
    wordStarts,
    bodyStarts,
    wordings,
    wordLists,
    headings,
    labels: clauses.map(({ label }) => labelKey(label)),
    paths: labelPaths(clauses),
    clauses,
  }
}

const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
const OTHER_PRIME = 0x85ebca6b | 0

/**
 * Words count by their first letters, so that "reviewed" and "reviews", "рассматривает" and
 * "рассмотрены" have something in common whatever the language. Equality looks at whole words.
 */
const STEM_LETTERS = 5

/** Lower case per code unit, filled as characters are met. */
const lowerCase = new Uint16Array(0x10000)

function lower(code: number): number {
  const known = lowerCase[code] ?? 0
  if (known !== 0 || code === 0) return known
  const folded = String.fromCharCode(code).toLowerCase()
  return (lowerCase[code] = folded.length === 1 ? folded.charCodeAt(0) : code)
}

/** Halves of surrogate pairs count as letters: scripts beyond the basic plane have words too. */
function kindOf(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? LETTER : characterKind(code)
}

/** All quotation marks and apostrophes count as one, all dashes as another. */
function plainSign(code: number): number {
  if (code === 0x22 || code === 0xab || code === 0xbb || code === 0x60 || code === 0xb4) return 0x27
  if (code >= 0x2018 && code <= 0x201f) return 0x27
  if (code === 0x2039 || code === 0x203a || code === 0x02bc) return 0x27
  if (code >= 0x2010 && code <= 0x2015) return 0x2d
  return code
}

/** Cuts wordings into numbered words and sums them up in hashes, in one pass over the characters. */
class WordReader {
  length = 0
  private buffer = new Int32Array(1 << 14)
  private readonly vocabulary: Vocabulary
  private exact = FNV_OFFSET
  private exactToo = OTHER_PRIME
  private list = FNV_OFFSET
  private listToo = OTHER_PRIME
  private count = 0
  private filled = false

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  reset(): void {
    this.exact = this.list = FNV_OFFSET
    this.exactToo = this.listToo = OTHER_PRIME
    this.count = 0
    this.filled = false
  }

  words(): Int32Array {
    return this.buffer.slice(0, this.length)
  }

  /** A number for everything read but white space and quote style; 0 if that was nothing. */
  wording(): number {
    return this.filled ? join(this.exact, this.exactToo) : 0
  }

  /** A number for the words read; 0 if there were none. */
  wordList(): number {
    return this.count > 0 ? join(this.list, this.listToo) : 0
  }

  endHeading(): void {
    this.exact = Math.imul(this.exact ^ 0x0a, FNV_PRIME)
  }

  read(text: string): void {
    let { exact, exactToo } = this
    let word = FNV_OFFSET
    let stem = FNV_OFFSET
    let letters = 0
    let afterSpace = false
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const kind = kindOf(code)
      if (kind === SPACE) afterSpace = true
      else {
        // White space counts once, and not at the ends.
        if (afterSpace && this.filled) exact = Math.imul(exact ^ 0x20, FNV_PRIME)
        afterSpace = false
        this.filled = true
        const sign = kind === SIGN ? plainSign(code) : code
        exact = Math.imul(exact ^ sign, FNV_PRIME)
        exactToo = Math.imul(exactToo ^ sign, OTHER_PRIME) ^ (exactToo >>> 13)
      }
      if (kind === LETTER || kind === DIGIT) {
        word = Math.imul(word ^ lower(code), FNV_PRIME)
        if (letters++ < STEM_LETTERS || kind === DIGIT) stem = word
        continue
      }
      // Combining marks and joiners do not cut a word.
      if (kind === MARK) continue
      if (letters > 0) this.push(word, stem)
      word = FNV_OFFSET
      letters = 0
      if (kind !== UNSPACED) continue
      const character = Math.imul(FNV_OFFSET ^ code, FNV_PRIME)
      this.push(character, character)
    }
    if (letters > 0) this.push(word, stem)
    this.exact = exact
    this.exactToo = exactToo
  }

  private push(hash: number, stem: number): void {
    if (this.length === this.buffer.length) {
      const larger = new Int32Array(this.buffer.length * 2)
      larger.set(this.buffer)
      this.buffer = larger
    }
    this.buffer[this.length++] = this.vocabulary.numberOf(stem)
    this.count++
    this.list = Math.imul(this.list ^ hash, FNV_PRIME)
    this.listToo = Math.imul(this.listToo ^ hash, OTHER_PRIME) ^ (this.listToo >>> 13)
  }
}

/** Two 32-bit hashes as one number that a double holds exactly, never 0. */
function join(high: number, low: number): number {
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0) + 1
}

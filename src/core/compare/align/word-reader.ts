import { characterKind, DIGIT, LETTER, MARK, UNSPACED } from '../../text/character-kind.ts'
import { enlarged } from './enlarged.ts'
import type { Vocabulary } from './vocabulary.ts'

const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
const OTHER_PRIME = 0x85ebca6b | 0

/**
 * Words count by their first letters, so that "reviewed" and "reviews", "рассматривает" and
 * "рассмотрены" have something in common whatever the language. Equality looks at whole words. In
 * Arabic, letters are counted from behind the article.
 */
const STEM_LETTERS = 5

/** Cuts wordings into words, numbers these by their stems and sums them up, in one pass over the characters. */
export class WordReader {
  /** How many words have been read. */
  length = 0
  private numbers = new Int32Array(1 << 14)
  /** By word: 1 where it stands in square brackets. */
  private flags = new Uint8Array(1 << 14)
  private depth = 0
  private readonly vocabulary: Vocabulary
  private readonly sum = new HashSum()
  private summedFrom = 0

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The numbers of all words read. */
  words(): Int32Array {
    return this.numbers.slice(0, this.length)
  }

  /** For each of them, 1 where it stood in square brackets of the text it was read in. */
  bracketed(): Uint8Array {
    return this.flags.slice(0, this.length)
  }

  /** What is read from here on is summed up by itself. */
  startSum(): void {
    this.sum.reset()
    this.summedFrom = this.length
  }

  /** Equal for equal words, whatever their case and punctuation; 0 where there were none. */
  wordList(): number {
    return this.length > this.summedFrom ? this.sum.value() : 0
  }

  read(text: string): void {
    const { length } = text
    this.depth = 0
    let index = 0
    let prior = 0
    let earlier = 0
    while (index < length) {
      let code = text.charCodeAt(index++)
      let trait = traits[code] || traitOf(code)
      if (trait >>> 16 === UNSPACED) {
        const own = hashOf(code)
        // Letters tell less than ideographs: each counts with the two before it.
        this.push(own, code < FIRST_IDEOGRAPH ? Math.imul(own ^ prior, FNV_PRIME) ^ earlier : own)
        earlier = prior
        prior = own
      }
      if (trait >>> 16 > DIGIT) {
        if (code === OPENING) this.depth++
        else if (code === CLOSING && this.depth > 0) this.depth--
        continue
      }
      const article = code < FIRST_ARABIC || code > LAST_ARABIC ? 0 : articleAt(text, index - 1)
      // What is joined to a word makes it another, though not another stem.
      const joined = Math.imul(code, article)
      if (article > 0) {
        trait = traitOf(text.charCodeAt(index - 1 + article))
        index += article
      }
      let word = hashOf(trait & 0xffff)
      let stem = word
      let letters = lettersOf(code)
      for (; index < length; index++) {
        code = text.charCodeAt(index)
        trait = traits[code] || traitOf(code)
        const kind = trait >>> 16
        if (kind > MARK) break
        // Combining marks and joiners neither cut a word nor change it.
        if (kind === MARK) continue
        word = Math.imul(word ^ (trait & 0xffff), FNV_PRIME)
        if (letters >= STEM_LETTERS && kind !== DIGIT) continue
        stem = word
        letters += lettersOf(code)
      }
      this.push(word ^ joined, stem)
    }
  }

  /** Take in words that were read before, and whether they stood in brackets. */
  copy(numbers: Int32Array, bracketed: Uint8Array): void {
    const end = this.length + numbers.length
    this.makeRoom(end)
    this.numbers.set(numbers, this.length)
    this.flags.set(bracketed, this.length)
    this.length = end
  }

  private push(word: number, stem: number): void {
    if (this.length === this.numbers.length) this.makeRoom(this.length + 1)
    this.flags[this.length] = this.depth > 0 ? 1 : 0
    this.numbers[this.length++] = this.vocabulary.numberOf(stem)
    this.sum.add(word)
  }

  private makeRoom(size: number): void {
    if (size <= this.numbers.length) return
    this.numbers = enlarged(this.numbers, size)
    const flags = new Uint8Array(this.numbers.length)
    flags.set(this.flags)
    this.flags = flags
  }
}

const OPENING = 0x5b
const CLOSING = 0x5d

/** A number for the characters of a text, as `wordList` is one for words. */
export function hashText(text: string): number {
  const sum = new HashSum()
  for (let index = 0; index < text.length; index++) sum.add(text.charCodeAt(index))
  return sum.value()
}

/** Two 32-bit hashes over one row of numbers, so that two rows are hardly ever mistaken for one another. */
class HashSum {
  private one = FNV_OFFSET
  private other = OTHER_PRIME

  reset(): void {
    this.one = FNV_OFFSET
    this.other = OTHER_PRIME
  }

  add(number: number): void {
    this.one = Math.imul(this.one ^ number, FNV_PRIME)
    this.other = Math.imul(this.other ^ number, OTHER_PRIME) ^ (this.other >>> 13)
  }

  /** Both as one number that a double holds exactly, never 0. */
  value(): number {
    return ((this.one >>> 0) & 0x1fffff) * 0x100000000 + (this.other >>> 0) + 1
  }
}

/** A Korean syllable holds two or three letters, and two of them make most nouns, to which endings are joined. */
const lettersOf = (code: number) => (code >= 0xac00 && code <= 0xd7a3 ? SYLLABLE_LETTERS : 1)
const SYLLABLE_LETTERS = 3

const FIRST_ARABIC = 0x0627
const LAST_ARABIC = 0x0648

/** The article is joined to Arabic nouns, alone or behind one of these. */
const ARTICLE = /(?:[وفبك]?ال|لل)(?=(?:\p{L}\p{M}*){3})/uy

/** How long the article is that stands before an Arabic noun; 0: there is none. */
function articleAt(text: string, start: number): number {
  ARTICLE.lastIndex = start
  return ARTICLE.test(text) ? ARTICLE.lastIndex - start : 0
}

/** Below it stand the letters of Thai, Lao, Burmese and Khmer. */
const FIRST_IDEOGRAPH = 0x2e80

const hashOf = (character: number) => Math.imul(FNV_OFFSET ^ character, FNV_PRIME)

/**
 * What reading must know of a UTF-16 unit: its kind and, in the lowest 16 bits, its lower case. A
 * table, filled as characters are met, since this is asked for every character of both texts.
 */
const traits = new Int32Array(0x10000)

function traitOf(code: number): number {
  return (traits[code] = (kindOf(code) << 16) | lowerCase(code))
}

/** Halves of surrogate pairs count as letters: scripts beyond the basic plane have words too. */
function kindOf(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? LETTER : characterKind(code)
}

/** The letter without case and accents: texts differ in whether they set them, and in how they are stored. */
function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  const [letter = '', ...marks] = lower.normalize('NFD')
  const isAccented = marks.every((mark) => /\p{M}/u.test(mark))
  const plain = isAccented ? letter : lower
  return plain.length === 1 ? plain.charCodeAt(0) : code
}

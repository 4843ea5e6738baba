import type { QuotedWords } from '../model/annotation.ts'
import type { TextRange } from './quote-words.ts'

/**
 * Where quoted words stand in a text. `spacing`: the same words, but for white space. `ambiguous`: they
 * stand in several places, and nothing around them tells which.
 */
export type Located =
  | ({ kind: 'exact' | 'spacing' } & TextRange)
  | { kind: 'ambiguous' }
  | { kind: 'missing' }

/** Beyond so many equal passages nobody could tell them apart. */
const MOST_PASSAGES = 1_000

/**
 * Find quoted words in the text they were quoted from (R3). The position is believed only if the words
 * stand there; else every place with the same words counts, and the one whose surroundings agree best
 * wins, if it is one. Where the words stand nowhere, white space may differ. Never anything nearer
 * than that: other words are other words.
 */
export function locateWords(text: string, { quote, position }: QuotedWords): Located {
  if (quote.exact === '') return { kind: 'missing' }
  if (text.startsWith(quote.exact, position.start)) {
    const atPosition = { start: position.start, end: position.start + quote.exact.length }
    if (atPosition.end === position.end) return { kind: 'exact', ...atPosition }
  }
  const exact = passagesOf(text, quote.exact)
  if (exact.length > 0) return bestOf(text, exact, { quote, kind: 'exact' })
  return locateLoosely(text, quote)
}

/** Every place where these very words stand, overlapping ones included. */
export function passagesOf(text: string, words: string): TextRange[] {
  const found: TextRange[] = []
  if (words === '') return found
  let start = text.indexOf(words)
  while (start >= 0 && found.length < MOST_PASSAGES) {
    found.push({ start, end: start + words.length })
    start = text.indexOf(words, start + 1)
  }
  return found
}

function locateLoosely(text: string, quote: QuotedWords['quote']): Located {
  const folded = foldSpaces(text)
  const words = foldSpaces(quote.exact.trim()).text
  const passages = passagesOf(folded.text, words).map(({ start, end }) => ({
    start: folded.origin[start] ?? 0,
    end: (folded.origin[end - 1] ?? 0) + 1,
  }))
  if (passages.length === 0) return { kind: 'missing' }
  return bestOf(text, passages, { quote, kind: 'spacing' })
}

/** A text with every run of white space as one space, and where each of its characters came from. */
function foldSpaces(text: string): { text: string; origin: number[] } {
  const origin: number[] = []
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/.test(text.charAt(at))
    if (isSpace && folded.endsWith(' ')) continue
    folded += isSpace ? ' ' : text.charAt(at)
    origin.push(at)
  }
  return { text: folded, origin }
}

type Sought = { quote: QuotedWords['quote']; kind: 'exact' | 'spacing' }

function bestOf(text: string, passages: readonly TextRange[], { quote, kind }: Sought): Located {
  const [only] = passages
  if (only && passages.length === 1) return { kind, ...only }
  if (passages.length >= MOST_PASSAGES) return { kind: 'ambiguous' }
  const rated = passages
    .map((range) => ({ range, agreement: agreementAround(text, range, quote) }))
    .sort((one, other) => other.agreement - one.agreement)
  const [best, next] = rated
  if (!best || best.agreement === next?.agreement) return { kind: 'ambiguous' }
  return { kind, ...best.range }
}

/** How many characters right before and right behind a passage are those that stood around the quote. */
export function agreementAround(
  text: string,
  { start, end }: TextRange,
  { prefix, suffix }: { prefix: string; suffix: string },
): number {
  let agreed = 0
  for (let back = 1; back <= prefix.length && back <= start; back++) {
    if (prefix.charAt(prefix.length - back) !== text.charAt(start - back)) break
    agreed++
  }
  for (let ahead = 0; ahead < suffix.length && end + ahead < text.length; ahead++) {
    if (suffix.charAt(ahead) !== text.charAt(end + ahead)) break
    agreed++
  }
  return agreed
}

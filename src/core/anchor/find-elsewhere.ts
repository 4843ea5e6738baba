import type { TextQuoteSelector } from '../model/annotation.ts'
import { characterKind, DIGIT, LETTER, MARK } from '../text/character-kind.ts'
import { isWord, words } from '../text/words.ts'
import { agreementAround, passagesOf } from './locate-words.ts'
import type { TextRange } from './quote-words.ts'

/** So many words say by themselves which passage is meant. */
const TELLING_WORDS = 4
/** Fewer words need so many equal characters around them: two or three words beside them. */
const TELLING_CONTEXT = 12

/**
 * Find a quote's very words in another text, where they say plainly that they are the same passage
 * (R7): they stand exactly once in the text they come from, exactly once in the other, and there are
 * either four of them or the words beside them are the same too. Else `null`: a single figure that
 * turns up somewhere is no passage.
 */
export function findElsewhere(
  quote: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>,
  texts: { before: string; after: string; language: string },
): TextRange | null {
  const [found, ...more] = passagesOf(texts.after, quote.exact)
  if (!found || more.length > 0 || !standsFree(texts.after, found)) return null
  if (passagesOf(texts.before, quote.exact).length !== 1) return null
  const count = words(quote.exact, texts.language).filter(isWord).length
  if (count >= TELLING_WORDS) return found
  return agreementAround(texts.after, found, quote) >= TELLING_CONTEXT ? found : null
}

/** What stands beyond a text's ends. */
const SPACE_CODE = 0x20
/** Joins digits on both sides of it to one number: 1,600,000 holds no 600,000. */
const JOINS_DIGITS = /[.,:/'’]/

/** Whether words begin and end where words of the text do: "army" does not stand in "disarmy". */
function standsFree(text: string, { start, end }: TextRange): boolean {
  const beginsFree = !isJoined([text.charAt(start), text.charAt(start - 1), text.charAt(start - 2)])
  return beginsFree && !isJoined([text.charAt(end - 1), text.charAt(end), text.charAt(end + 1)])
}

/** Whether the last character of the words is one word with the next two outside of them. */
function isJoined([inside, next, beyond]: [string, string, string]): boolean {
  const kinds = [inside, next, beyond].map((character) =>
    characterKind(character.codePointAt(0) ?? SPACE_CODE),
  )
  if (kinds[0] !== LETTER && kinds[0] !== DIGIT) return false
  if (kinds[1] === LETTER || kinds[1] === DIGIT || kinds[1] === MARK) return true
  return JOINS_DIGITS.test(next) && kinds[0] === DIGIT && kinds[2] === DIGIT
}

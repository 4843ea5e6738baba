import { isSpace, isWord } from '../../text/words.ts'
import { functionWordTest } from './function-words.ts'

/** How much a token says about what a passage is about. Only the proportions matter. */
export const WEIGHT = {
  content: 20,
  function: 8,
  sign: 6,
  sentence: 30,
  paragraph: 60,
  line: 6,
  space: 0,
}

const SENTENCE_END = /^[.!?…。！？؟]+$/u

/** Whether a sentence ends with this token. */
export function endsSentence(token: string): boolean {
  return SENTENCE_END.test(token)
}

/** Whether a token is white space with an empty line in it. */
export function isParagraphBreak(token: string): boolean {
  return /\n\s*\n/u.test(token)
}

/** Weigh the tokens of `words`: content words most, lone spaces nothing, ends of
 * paragraphs a lot. */
export function wordWeigher(language: string): (token: string) => number {
  const isFunctionWord = functionWordTest(language)
  return (token) => {
    if (isParagraphBreak(token)) return WEIGHT.paragraph
    if (isSpace(token)) return token.includes('\n') ? WEIGHT.line : WEIGHT.space
    if (isWord(token)) return isFunctionWord(token) ? WEIGHT.function : WEIGHT.content
    return WEIGHT.sign
  }
}

/** As much of a text as it takes to tell its language. */
const SAMPLE = 20_000

// Letters that only one of the languages of a script has, most telling first; then common short words.
const LETTERS: [language: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['uk', /[іїєґ]/gi],
  ['be', /ў/gi],
  ['ru', /[ыэъё]/gi],
]
const WORDS: [language: string, words: RegExp][] = [
  ['en', /\b(?:the|of|and|shall|to|in|by)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|du|aux|est)\b/gi],
  ['de', /\b(?:der|die|das|und|des|den|ist)\b/gi],
  ['es', /\b(?:el|los|las|del|y|por|una)\b/gi],
  ['it', /\b(?:il|della|dei|che|di|gli|nel)\b/gi],
  ['pt', /\b(?:os|das|dos|não|uma|ao|pela)\b/gi],
  ['nl', /\b(?:het|een|van|de|en|niet|voor)\b/gi],
  ['pl', /\b(?:się|nie|oraz|na|przez|jest|w)\b/gi],
  ['tr', /\b(?:ve|bir|ile|için|olarak|bu)\b/gi],
]

/**
 * The language that a text is most likely in, by its letters and its short words. English where
 * nothing tells: the person sees the guess and can change it.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const telling = LETTERS.find(([, pattern]) => countOf(sample, pattern) > letters * 0.01)
  const latin = countOf(sample, /\p{Script=Latin}/gu)
  if (telling && latin < letters / 2) return telling[0]
  const [best] = WORDS.map(([language, pattern]) => ({
    language,
    count: countOf(sample, pattern),
  })).sort((one, other) => other.count - one.count)
  return best && best.count > 0 ? best.language : 'en'
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

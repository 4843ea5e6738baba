// Mean advance widths in em of Inter Variable at weight 400–600, rounded up, so that an estimate is
// rather too wide than too narrow. Labels are laid out before anything is drawn.
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!()[\]]/u, 0.33],
  [/[ frtI\-–·“”"]/u, 0.42],
  [/[mwMW—…%@]/u, 0.96],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/\p{Lu}/u, 0.74],
  [/\p{Script=Cyrillic}/u, 0.68],
  [/\p{Mn}/u, 0],
]
const USUAL_WIDTH = 0.62

/** Estimated width of one line of text at a font size, in the unit of that size. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0
  for (const character of text)
    em += CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL_WIDTH
  return em * fontSize
}

/** Shorten a line to a width, at a word where one ends near, with an ellipsis where something is cut. */
export function fitText(text: string, maxWidth: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= maxWidth) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > maxWidth) break
    kept += character
  }
  const lastSpace = kept.lastIndexOf(' ')
  const atWord = lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept
  return `${atWord.trimEnd()}…`
}

/** Break a text into lines of at most `maxWidth`, at spaces; a word that is too long stands alone. */
export function wrapText(text: string, maxWidth: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const current = lines.at(-1)
    const longer = current === undefined ? word : `${current} ${word}`
    if (current !== undefined && textWidth(longer, fontSize) > maxWidth) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

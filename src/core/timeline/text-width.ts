// Advance widths of Inter Variable at weight 500, in hundredths of an em, for U+0020 to U+007E. Labels
// are laid out before anything is drawn, so they are estimated, and rather too wide than too narrow.
// oxfmt-ignore
const ASCII = [
  27, 30, 49, 64, 65, 99, 65, 31, 37, 37, 52, 67, 30, 46, 30, 37, 65, 42, 62, 63, 66, 60, 63, 57,
  63, 63, 30, 32, 67, 67, 67, 53, 98, 71, 66, 73, 72, 60, 59, 75, 74, 27, 58, 69, 57, 91, 76, 77,
  64, 77, 65, 65, 65, 74, 71, 100, 70, 70, 64, 37, 37, 37, 48, 46, 34, 57, 62, 58, 62, 59, 38, 62,
  60, 25, 25, 56, 25, 89, 60, 60, 62, 62, 39, 54, 34, 60, 57, 83, 56, 58, 56, 44, 35, 44, 67,
]
const FIRST_ASCII = 32

const OTHER: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}/u, 0],
  [/[’‘]/u, 31],
  [/[—…]/u, 100],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 105],
  [/\p{Lu}/u, 80],
  [/\p{Script=Cyrillic}/u, 66],
]
const USUAL_WIDTH = 65

function hundredths(character: string): number {
  const known = ASCII[(character.codePointAt(0) ?? 0) - FIRST_ASCII]
  return known ?? OTHER.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL_WIDTH
}

/** Estimated width of one line of text at a font size, in the unit of that size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += hundredths(character)
  return (width / 100) * fontSize
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

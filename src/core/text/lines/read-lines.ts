/** A line that holds more than white space. `start` and `end` leave out the white space around it. */
export type Line = {
  start: number
  end: number
  /** Whether an empty line, a page break or the text's beginning stands before it. */
  afterBlank: boolean
  /** Several lines between fences, taken as one. */
  isCode?: true
}

const LINE_FEED = 0x0a
const VERTICAL_TAB = 0x0b
const FORM_FEED = 0x0c
const CARRIAGE_RETURN = 0x0d
const PARAGRAPH_SEPARATOR = 0x2029
const LINE_END = /[\n-\r\u2028\u2029]/g

/** The lines of a text that hold something, whatever ends them: \n, \r\n, \r, page breaks, U+2028/9. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  let next = 0
  while (next <= text.length) {
    const stop = endOfLine(text, next)
    let start = next
    let end = stop
    while (start < end && isWhite(text.charCodeAt(start))) start++
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--
    if (start < end) lines.push({ start, end, afterBlank })
    const code = text.charCodeAt(stop)
    afterBlank = start === end || breaksParagraph(code)
    next = stop + 1
    if (code === CARRIAGE_RETURN && text.charCodeAt(next) === LINE_FEED) next++
  }
  return lines
}

function endOfLine(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
}

function breaksParagraph(code: number): boolean {
  return code === FORM_FEED || code === PARAGRAPH_SEPARATOR || code === VERTICAL_TAB
}

/** White space as `String.prototype.trim` knows it, so that "covers all but white space" has one meaning. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

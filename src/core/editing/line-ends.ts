// A text field in a browser knows one line end, the line feed. A text may have others, and its clauses'
// spans count them. So what is typed is brought back to the line ends of the text.

/** The text as a text field shows it: every line end is a line feed. */
export function asTyped(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** What was typed, with the line ends of `given` where these are all Windows ones. */
export function withLineEndsOf(given: string, typed: string): string {
  const isWindows = given.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/.test(given)
  return isWindows ? typed.replaceAll('\n', '\r\n') : typed
}

/** Where an offset of the typed text falls in the text as given. */
export function offsetInGiven(given: string, typedOffset: number): number {
  if (!given.includes('\r')) return typedOffset
  let offset = 0
  for (let typed = 0; typed < typedOffset && offset < given.length; typed++) {
    offset += given.startsWith('\r\n', offset) ? 2 : 1
  }
  return offset
}

// Control characters but tab and line ends, and halves of surrogate pairs: the model refuses the first
// and no database can hold the second. What a file that is not text is full of.
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

/** How many characters of a text cannot be shown or stored. */
export function countUnreadable(text: string): number {
  return text.match(UNREADABLE)?.length ?? 0
}

/** The text without the characters that cannot be shown or stored. */
export function removeUnreadable(text: string): string {
  return text.replace(UNREADABLE, '')
}

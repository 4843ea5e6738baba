/**
 * Offsets as others count them. The W3C Web Annotation Data Model counts Unicode code points, not UTF-16
 * units (section 4.2.5); the two differ behind any character outside the first plane.
 */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0
  for (let at = 0; at < offset && at < text.length; count++) at += widthAt(text, at)
  return count
}

/** The UTF-16 offset behind so many code points; the text's length where it has fewer. */
export function offsetOfCodePoint(text: string, count: number): number {
  let at = 0
  for (let done = 0; done < count && at < text.length; done++) at += widthAt(text, at)
  return at
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

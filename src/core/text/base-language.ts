/** What BCP 47 calls a language that nobody could tell. */
export const UNKNOWN_LANGUAGE = 'und'

/** The language of a tag without its script and region: `pt` of `pt-BR`. Case does not matter. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/**
 * The language in which two texts are read beside each other; `null` if they are in two. One whose
 * language nothing tells is read as the other is.
 */
export function commonLanguage(before: string, after: string): string | null {
  if (after === UNKNOWN_LANGUAGE) return before
  const isOne = before === UNKNOWN_LANGUAGE || baseLanguage(before) === baseLanguage(after)
  return isOne ? after : null
}

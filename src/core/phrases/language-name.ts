const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** Of a text whose language nothing tells. */
export const UNKNOWN_LANGUAGE = 'und'

/** The name of a language in English; the tag itself where it names none. */
export function languageName(tag: string): string {
  if (tag === UNKNOWN_LANGUAGE) return 'an unknown language'
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag // people type tags, and Intl throws at some that our own check lets pass
  }
}

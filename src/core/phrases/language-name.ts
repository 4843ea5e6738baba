import { UNKNOWN_LANGUAGE } from '../text/base-language.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** The name of a language in English; the tag itself where it names none. */
export function languageName(tag: string): string {
  if (tag === UNKNOWN_LANGUAGE) return 'an unknown language'
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag // people type tags, and Intl throws at some that our own check lets pass
  }
}

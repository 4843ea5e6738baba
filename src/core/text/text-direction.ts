import { baseLanguage } from './base-language.ts'

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const RTL_SCRIPT = /-(?:Arab|Hebr|Thaa|Syrc)\b/i
const OTHER_SCRIPT = /-[A-Za-z]{4}\b/

/** Which way a language is written. A script in the tag decides (`az-Arab`), else the language's usual one. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  if (RTL_SCRIPT.test(language)) return 'rtl'
  if (OTHER_SCRIPT.test(language)) return 'ltr'
  return RTL_LANGUAGES.has(baseLanguage(language)) ? 'rtl' : 'ltr'
}

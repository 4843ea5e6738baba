/** Quotes, commas, full stops, dashes, round brackets, bullets and invisible characters. */
const COSMETIC_SIGNS =
  /[\s\p{Pd}\p{Pi}\p{Pf}"'`´,.;:…·•،؛。、，；：()\u200b-\u200f\u00ad\u2060\ufeff]/gu

/**
 * Whether a change is one of punctuation, quote style or spacing only (W7). Square brackets, signs of
 * amount and the separators of numbers are never that: they change what a text says.
 */
export function isCosmeticChange(dropped: string, added: string): boolean {
  if (/\d/u.test(dropped + added)) return squeeze(dropped) === squeeze(added)
  return dropped.replace(COSMETIC_SIGNS, '') === added.replace(COSMETIC_SIGNS, '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Search parameters as they stand in an address: each name at most once, every value plain text. */
export type QueryParameters = Record<string, string>

// These stay as they are in a query (RFC 3986, section 3.4), so that a link can be read aloud.
const READABLE = new Map([
  ['%40', '@'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%2F', '/'],
])

function encode(text: string): string {
  // Half a character has no place in an address, and would make the encoding throw.
  const whole = text.replace(/\p{Surrogate}/gu, '\u{fffd}')
  return encodeURIComponent(whole).replace(
    /%(?:40|3A|2C|2F)/g,
    (code) => READABLE.get(code) ?? code,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text // half an escape sequence: keep what was typed, the schema judges it
  }
}

/**
 * Read the query of an address, with or without its question mark. Never throws; of a name that
 * stands twice the first value counts (U3).
 */
export function parseQuery(query: string): QueryParameters {
  const found = new Map<string, string>()
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const name = decode(at < 0 ? part : part.slice(0, at))
    if (!found.has(name)) found.set(name, at < 0 ? '' : decode(part.slice(at + 1)))
  }
  return Object.fromEntries(found)
}

/**
 * Write a query with its question mark, or nothing where nothing is set. Names are sorted, so that
 * equal views have equal addresses (U1); what is undefined or not plain is left out.
 */
export function writeQuery(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search)
    .flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [`${encode(name)}=${encode(String(value))}`]
        : [],
    )
    .sort()
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

import { MAX_ID_LENGTH } from '../core/model/identity.ts'

/** Room for `-2`, `-3` … behind an id that is taken. */
const SUFFIX_ROOM = 6
/** Where people have taken this many like ids, something is wrong. */
const MOST_TRIES = 10_000

/**
 * A readable id from words that people gave: lower-case Latin letters, digits and hyphens, beginning
 * with a letter. Accents are dropped; what has no Latin letters or digits at all becomes `fallback`.
 * `date` is put at the end unless the words end with it already.
 */
export function readableId(words: string, fallback: string, date?: string): string {
  const plain = toHyphens(words)
  const named = plain === '' ? fallback : /^[a-z]/.test(plain) ? plain : `${fallback}-${plain}`
  if (date === undefined || named.endsWith(date)) return cut(named, MAX_ID_LENGTH - SUFFIX_ROOM)
  return `${cut(named, MAX_ID_LENGTH - SUFFIX_ROOM - date.length - 1)}-${date}`
}

function toHyphens(words: string) {
  return words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function cut(id: string, length: number) {
  return id.slice(0, length).replace(/-+$/, '')
}

/**
 * What `take` gives for the first of `id`, `id-2`, `id-3` … for which it gives anything.
 * `take` must claim the id in the database, so that two people at once get two ids.
 */
export async function firstFree<T>(
  id: string,
  take: (candidate: string) => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const taken = await take(attempt === 1 ? id : `${id}-${attempt}`)
    if (taken !== undefined) return taken
  }
  throw new Error(`No id was free after ${id}`)
}

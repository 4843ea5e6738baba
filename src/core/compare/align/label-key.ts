import type { AlignableClause } from '../clause-link.ts'

/**
 * The number in a label, for comparing: "Article 5", "Art. 5." and "5" have one key, "§ 312a" has
 * "312a", "1(1)" has "1/1". Empty for no label.
 */
export function labelKey(label: string | null): string {
  if (label === null) return ''
  const known = knownKeys.get(label)
  if (known !== undefined) return known
  if (knownKeys.size >= MOST_KEYS) knownKeys.clear()
  const key = readKey(label)
  knownKeys.set(label, key)
  return key
}

/** The same few labels come thousands of times. */
const knownKeys = new Map<string, string>()
const MOST_KEYS = 10_000

function readKey(label: string): string {
  const small = label.toLowerCase().replace(/[º°ª]/gu, '')
  const numbered = /(?:^|[\s(§№.])((?:[a-z]\.?\s?)?\*{0,2}\p{Nd}.*)$/u.exec(small)?.[1]
  const lastWord = /(\S+)\s*$/u.exec(small)?.[1]
  return (numbered ?? lastWord ?? small)
    .replace(PART, '/')
    .replace(/[^\p{L}\p{N}./-]/gu, '')
    .replace(/[.]+$/u, '')
}

/** What stands in brackets behind a number is a part of it: 1(1) is not 11. */
const PART = /(?<=[\p{L}\p{N})）])\s*[(（]\s*(?=\p{N}|(?:\p{L}{1,2}|[ivxlc]+)[)）])/gu

/**
 * Labels as a reader would cite them: "Article 5" alone, since articles are numbered through; "1." by
 * what it stands in, since lists begin afresh. Empty for no label. `keys` are those of the
 * labels, `parents` the places of what each clause stands in; these stand before it.
 */
export function labelPaths(
  clauses: readonly AlignableClause[],
  keys: readonly string[],
  parents: Int32Array,
): string[] {
  const isThrough = numberedThrough(clauses, keys)
  /** What stands in a clause is cited by this. */
  const stems: string[] = []
  return clauses.map(({ kind, heading }, index) => {
    const key = keys[index] ?? ''
    const above = stems[parents[index] ?? -1] ?? ''
    if (key === '') {
      stems.push(kind === 'heading' ? `${above}/${(heading ?? '').slice(0, 40)}` : above)
      return ''
    }
    const path = isThrough.has(kind) ? `${kind}:${key}` : `${above}/${key}`
    stems.push(path)
    return path
  })
}

/** Kinds whose labels hardly ever come twice in this text. */
function numberedThrough(
  clauses: readonly AlignableClause[],
  keys: readonly string[],
): ReadonlySet<string> {
  const seen = new Map<string, { keys: Set<string>; total: number }>()
  clauses.forEach(({ kind }, index) => {
    const key = keys[index] ?? ''
    if (key === '') return
    const known = seen.get(kind)
    if (!known) {
      seen.set(kind, { keys: new Set([key]), total: 1 })
      return
    }
    known.keys.add(key)
    known.total++
  })
  const through = [...seen].filter(([, { keys: distinct, total }]) => distinct.size >= total * 0.95)
  return new Set(through.map(([kind]) => kind))
}

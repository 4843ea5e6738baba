import { ContentHash, Slug } from '../model/identity.ts'

/**
 * Addresses of notes, revisions and clauses, as they stand in JSON-LD. `base` is the address of the
 * server that gives them out, without a slash at its end.
 */
export const addressOf = {
  note: (base: string, id: string): string => `${base}/api/annotations/${id}`,
  revision: (base: string, hash: string): string => `${base}/api/revisions/${hash}`,
  clause: (base: string, hash: string, clause: string): string =>
    `${base}/api/revisions/${hash}/clauses/${clause}`,
  term: (base: string, id: string): string => `${base}/api/terms/${id}`,
  lineage: (base: string, id: string): string => `${base}/api/lineages/${id}`,
}

/** What an address stands for. Servers differ and move, revisions and clauses do not: only the path counts. */
export type Addressed =
  | { kind: 'note'; id: string }
  | { kind: 'clause'; revision: string; clause: string }
  | { kind: 'revision'; revision: string }
  | { kind: 'mention'; of: 'term' | 'clause'; id: string }

/** Longer addresses are none of ours. */
const LONGEST = 2_000

/** Read an address that `addressOf` of any server wrote; `null` for every other text. */
export function readAddress(address: string): Addressed | null {
  if (address.length > LONGEST) return null
  const [, path = ''] = /\/api\/([^?#]*)/.exec(address) ?? []
  const [resource, id = '', inner, clause = '', ...more] = path.split('/')
  if (more.length > 0) return null
  const isSlug = Slug.safeParse(id).success
  if (resource === 'revisions' && ContentHash.safeParse(id).success) {
    if (inner === undefined) return { kind: 'revision', revision: id }
    const isClause = inner === 'clauses' && Slug.safeParse(clause).success
    return isClause ? { kind: 'clause', revision: id, clause } : null
  }
  if (inner !== undefined || !isSlug) return null
  if (resource === 'annotations') return { kind: 'note', id }
  if (resource === 'terms') return { kind: 'mention', of: 'term', id }
  return resource === 'lineages' ? { kind: 'mention', of: 'clause', id } : null
}

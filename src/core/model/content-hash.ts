import type { RevisionContent } from './draft.ts'

/**
 * JSON with object keys in code-unit order and no white space, so that equal values give equal text
 * (the idea of RFC 8785, for plain data without exotic numbers).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))
      .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`)
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value)
}

/** SHA-256 of any text (as UTF-8) in lower-case hex. Needs Web Crypto: Node, or a secure page. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The address of a revision: the hash of everything that a comparison depends on, and of nothing else. */
export function hashContent(content: RevisionContent): Promise<string> {
  const { language, ordering, text, coverage, clauses } = content
  return sha256(canonicalJson({ language, ordering, text, coverage, clauses }))
}

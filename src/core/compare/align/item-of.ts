import type { Item } from './match-state.ts'
import type { ReadClauses } from './read-clauses.ts'

/** Several clauses as one item: its words are theirs, its heading and label those of the root. */
export function itemOf(read: ReadClauses, members: readonly number[], root: number): Item {
  let wordList = 0
  let wordCount = 0
  let bodyCount = 0
  for (const member of members) {
    const own = read.wordLists[member] ?? 0
    wordList = members.length === 1 ? own : mix(wordList, own)
    const end = read.wordStarts[member + 1] ?? 0
    wordCount += end - (read.wordStarts[member] ?? 0)
    bodyCount += end - (read.bodyStarts[member] ?? 0)
  }
  return {
    members,
    wordList,
    heading: headingOf(read, members, root),
    kind: read.clauses[root]?.kind ?? 'plain',
    path: read.paths[root] ?? 0,
    wordCount,
    bodyCount,
  }
}

/** A few words that stand over others name them, whether they were set as a heading or not ("3. Access."). */
function headingOf(read: ReadClauses, members: readonly number[], root: number): number {
  const heading = read.headings[root] ?? 0
  const isShort = (read.wordStarts[root + 1] ?? 0) - (read.wordStarts[root] ?? 0) <= LONGEST_NAME
  return heading === 0 && members.length > 1 && isShort ? (read.wordLists[root] ?? 0) : heading
}

const LONGEST_NAME = 8

/** Two numbers as one, of 53 bits as they are: hardly ever equal for other numbers. */
export function mix(sum: number, next: number): number {
  const low = Math.imul(sum ^ next, 0x85ebca6b) ^ (sum >>> 13)
  const high = Math.imul((sum / 0x100000000) ^ (next / 0x100000000) ^ low, 0x01000193)
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0)
}

import type { ReadClauses } from './read-clauses.ts'

/** Indexes of a clause before and a clause after. */
export type Pair = readonly [before: number, after: number]

/** Clauses that belong together, by index; one side holds one, the other may hold several. */
export type ClauseGroup = {
  before: readonly number[]
  after: readonly number[]
  moved: boolean
  sure: number
}

/** Collects who belongs to whom, and sees to it that every clause gets into one group only. */
export class ClauseGroups {
  readonly groups: ClauseGroup[] = []
  private readonly taken: { before: Uint8Array; after: Uint8Array }
  private readonly given: readonly Pair[]

  constructor(
    before: ReadClauses,
    after: ReadClauses,
    given: readonly { before: string; after: string }[],
  ) {
    this.taken = { before: new Uint8Array(before.size), after: new Uint8Array(after.size) }
    const place = {
      before: new Map(before.clauses.map(({ id }, index) => [id, index])),
      after: new Map(after.clauses.map(({ id }, index) => [id, index])),
    }
    this.given = given.flatMap((link): Pair[] => {
      const from = place.before.get(link.before)
      const to = place.after.get(link.after)
      return from === undefined || to === undefined ? [] : [[from, to]]
    })
    for (const group of connected(this.given)) this.join(group.before, group.after, group)
  }

  isFree(side: 'before' | 'after', index: number): boolean {
    return this.taken[side][index] === 0
  }

  allFree(side: 'before' | 'after'): number[] {
    return Array.from(this.taken[side].keys()).filter((index) => this.isFree(side, index))
  }

  /** Given links as pairs of places in two lists of clauses, each place at most once. */
  anchors(before: readonly number[], after: readonly number[]): Pair[] {
    const beforePlaces = new Map(before.map((clause, place) => [clause, place]))
    const afterPlaces = new Map(after.map((clause, place) => [clause, place]))
    const used = new Set<string>()
    return this.given.flatMap(([from, to]): Pair[] => {
      const pair = [beforePlaces.get(from), afterPlaces.get(to)] as const
      if (pair[0] === undefined || pair[1] === undefined) return []
      if (used.has(`b${pair[0]}`) || used.has(`a${pair[1]}`)) return []
      used.add(`b${pair[0]}`).add(`a${pair[1]}`)
      return [[pair[0], pair[1]]]
    })
  }

  /** Put clauses together. Those that have a group already stay there. */
  join(
    before: readonly number[],
    after: readonly number[],
    { moved, sure }: { moved: boolean; sure: number },
  ): void {
    const from = before.filter((index) => index >= 0 && this.isFree('before', index))
    const to = after.filter((index) => index >= 0 && this.isFree('after', index))
    if (from.length === 0 || to.length === 0) return
    for (const index of from) this.taken.before[index] = 1
    for (const index of to) this.taken.after[index] = 1
    this.groups.push({ before: from, after: to, moved, sure })
  }
}

/** Given links that share a clause make one group. */
function connected(pairs: readonly Pair[]): ClauseGroup[] {
  const groups: { before: Set<number>; after: Set<number> }[] = []
  for (const [from, to] of pairs) {
    const touching = groups.filter(({ before, after }) => before.has(from) || after.has(to))
    const merged = { before: new Set([from]), after: new Set([to]) }
    for (const group of touching) {
      for (const index of group.before) merged.before.add(index)
      for (const index of group.after) merged.after.add(index)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map(({ before, after }) => ({
    before: [...before].sort((x, y) => x - y),
    after: [...after].sort((x, y) => x - y),
    moved: false,
    sure: 1,
  }))
}

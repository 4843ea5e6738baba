import type { AlignOptions, ClausePair } from '../clause-link.ts'
import type { ReadClauses } from './read-clauses.ts'

/** Indexes of a clause before and a clause after. */
export type Pair = readonly [before: number, after: number]

/** Clauses that belong together, by index. Given links apart, one side holds one clause. */
export type ClauseGroup = {
  before: number[]
  after: number[]
  moved: boolean
  sure: number
  isGiven?: boolean
}

type Side = 'before' | 'after'

const NOWHERE = -1
const TAKEN = -2

/** Collects who belongs to whom, and sees to it that every clause gets into one group only. */
export class ClauseGroups {
  readonly groups: ClauseGroup[] = []
  private readonly groupOf: Record<Side, Int32Array>
  private readonly afterSize: number
  /** Where each clause stands in the list that is looked at; `NOWHERE` between two looks. */
  private readonly afterPlaces: Int32Array
  private readonly forbidden: ReadonlySet<number>

  constructor(
    before: ReadClauses,
    after: ReadClauses,
    { given = [], forbidden = [] }: AlignOptions,
  ) {
    this.groupOf = {
      before: new Int32Array(before.size).fill(-1),
      after: new Int32Array(after.size).fill(-1),
    }
    this.afterSize = after.size
    this.afterPlaces = new Int32Array(after.size).fill(NOWHERE)
    const apart = placesOf(forbidden, { before, after })
    this.forbidden = new Set(apart.map(([from, to]) => from * after.size + to))
    for (const pair of placesOf(given, { before, after })) this.joinGiven(pair)
  }

  /** Whether somebody set these two apart. */
  isForbidden(from: number, to: number): boolean {
    return this.forbidden.size > 0 && this.forbidden.has(from * this.afterSize + to)
  }

  isFree(side: Side, index: number): boolean {
    return this.groupOf[side][index] === -1
  }

  /** The group that a clause has got into, if any. */
  groupWith(side: Side, index: number): ClauseGroup | undefined {
    const place = this.groupOf[side][index] ?? -1
    return place < 0 ? undefined : this.groups[place]
  }

  /** Whether neither has a group yet, and nobody set them apart. */
  canJoin(from: number, to: number): boolean {
    return this.isFree('before', from) && this.isFree('after', to) && !this.isForbidden(from, to)
  }

  /** Whether two clauses belong together as part of a split or a merge. */
  arePieces(from: number, to: number): boolean {
    const group = this.groupWith('before', from)
    if (!group || group !== this.groupWith('after', to)) return false
    return group.before.length + group.after.length > 2
  }

  /** Put clauses together that have no group yet, without those that were set apart from the others. */
  join(
    before: readonly number[],
    after: readonly number[],
    { moved, sure }: { moved: boolean; sure: number },
  ): void {
    let from = before.filter((index) => this.isFree('before', index))
    let to = after.filter((index) => this.isFree('after', index))
    if (this.forbidden.size > 0) {
      if (to.length === 1) from = from.filter((one) => !this.isForbidden(one, to[0] ?? -1))
      else to = to.filter((other) => !from.some((one) => this.isForbidden(one, other)))
    }
    if (from.length === 0 || to.length === 0) return
    this.add({ before: from, after: to, moved, sure })
  }

  /** Put two clauses together that may be joined. */
  joinPair([from, to]: Pair, { moved, sure }: { moved: boolean; sure: number }): void {
    if (this.canJoin(from, to)) this.add({ before: [from], after: [to], moved, sure })
  }

  /** Put a free clause into the group of a clause of its own side, if that leaves one on the other side. */
  addPiece(side: Side, piece: number, into: number): void {
    const place = this.groupOf[side][into] ?? -1
    const group = this.groups[place]
    const otherSide = side === 'before' ? 'after' : 'before'
    if (!group || group.isGiven || group[otherSide].length !== 1) return
    const isApart = group[otherSide].some((other) =>
      side === 'before' ? this.isForbidden(piece, other) : this.isForbidden(other, piece),
    )
    if (isApart || !this.isFree(side, piece)) return
    group[side] = [...group[side], piece].sort((x, y) => x - y)
    this.groupOf[side][piece] = place
  }

  /**
   * Put clauses together of which some have found others already. Those that are free on both sides
   * are joined; those that are free on one side only go with the first of the others.
   */
  unite(
    before: readonly number[],
    after: readonly number[],
    { moved, sure }: { moved: boolean; sure: number },
  ): void {
    const places = [
      ...before.map((index) => this.groupOf.before[index] ?? -1),
      ...after.map((index) => this.groupOf.after[index] ?? -1),
    ]
    const group = this.groups[places.find((place) => place >= 0) ?? -1]
    const isFreeOnBoth =
      before.some((index) => this.isFree('before', index)) &&
      after.some((index) => this.isFree('after', index))
    if (!group || isFreeOnBoth || group.isGiven || this.isApart(group, [before, after])) {
      this.join(before, after, { moved, sure })
      return
    }
    for (const index of before) this.put(group, 'before', index)
    for (const index of after) this.put(group, 'after', index)
    group.sure = Math.min(group.sure, sure)
  }

  /** Links between two lists of clauses, as pairs of places in them, each place at most once. */
  anchors(before: readonly number[], after: readonly number[]): Pair[] {
    const { afterPlaces } = this
    after.forEach((clause, place) => (afterPlaces[clause] = place))
    const pairs: Pair[] = []
    before.forEach((clause, place) => {
      const group = this.groupWith('before', clause)
      const there = group?.after.find((index) => afterPlaces[index] !== NOWHERE) ?? NOWHERE
      const to = afterPlaces[there] ?? NOWHERE
      if (to < 0) return
      afterPlaces[there] = TAKEN
      pairs.push([place, to])
    })
    for (const clause of after) afterPlaces[clause] = NOWHERE
    return pairs
  }

  /** Whether two of these were set apart. */
  private isApart(
    group: ClauseGroup,
    [before, after]: readonly [readonly number[], readonly number[]],
  ): boolean {
    if (this.forbidden.size === 0) return false
    const to = [...after, ...group.after]
    return [...before, ...group.before].some((from) =>
      to.some((other) => this.isForbidden(from, other)),
    )
  }

  private add(group: ClauseGroup): void {
    for (const side of ['before', 'after'] as const) {
      for (const index of group[side]) this.groupOf[side][index] = this.groups.length
    }
    this.groups.push(group)
  }

  /** Given links that share a clause make one group. */
  private joinGiven([from, to]: Pair): void {
    const here = this.groups[this.groupOf.before[from] ?? -1]
    const there = this.groups[this.groupOf.after[to] ?? -1]
    if (here && there && here !== there) this.absorb(here, there)
    const group = here ?? there
    if (!group) {
      this.add({ before: [from], after: [to], moved: false, sure: 1, isGiven: true })
      return
    }
    this.put(group, 'before', from)
    this.put(group, 'after', to)
  }

  private put(group: ClauseGroup, side: Side, index: number): void {
    if (!this.isFree(side, index)) return
    group[side] = [...group[side], index].sort((x, y) => x - y)
    this.groupOf[side][index] = this.groups.indexOf(group)
  }

  private absorb(group: ClauseGroup, other: ClauseGroup): void {
    const place = this.groups.indexOf(group)
    for (const side of ['before', 'after'] as const) {
      group[side] = [...group[side], ...other[side]].sort((x, y) => x - y)
      for (const index of other[side]) this.groupOf[side][index] = place
      other[side] = []
    }
  }
}

/** Pairs of ids as pairs of places, without those that name a clause that is not there. */
function placesOf(
  pairs: readonly ClausePair[],
  { before, after }: { before: ReadClauses; after: ReadClauses },
): Pair[] {
  if (pairs.length === 0) return []
  const places = ({ clauses }: ReadClauses) => new Map(clauses.map(({ id }, index) => [id, index]))
  const place = { before: places(before), after: places(after) }
  return pairs.flatMap((pair): Pair[] => {
    const from = place.before.get(pair.before)
    const to = place.after.get(pair.after)
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

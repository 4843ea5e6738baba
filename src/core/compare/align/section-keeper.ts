import type { ClauseKind } from '../../model/clause.ts'
import type { ClauseGroups, Pair } from './clause-groups.ts'
import type { Joined } from './find-splits.ts'
import type { Block } from './gather-blocks.ts'
import type { ItemLinks } from './match-items.ts'
import type { Matching } from './match-state.ts'
import { bodyCount, type ReadClauses } from './read-clauses.ts'

type Side = 'before' | 'after'
type Lists = Record<Side, readonly number[]>

/** What holds a clause in its section: nothing; nothing any more, as the section is gone; or the section. */
const FREE = 0
const LOOSE = 1
const HELD = 2

/** So much of what a section says must go along for it to go on in another: much of the rest is recast. */
const ENOUGH = 1 / 3

/**
 * Keeps unnumbered paragraphs in the sections that they are known by (rule A3). Where the words of one
 * went to another section while its own goes on, words have moved (W9), and no clause has. But where a
 * section that has no counterpart goes on in one that has, much of what it says does.
 */
export class SectionKeeper {
  private readonly texts: Record<Side, ReadClauses>
  private readonly rootOf: Record<Side, Int32Array>
  private readonly holds: Record<Side, Uint8Array>
  private readonly hasLoose: Record<Side, boolean>

  constructor(
    texts: Record<Side, ReadClauses>,
    groups: ClauseGroups,
    blocks: Record<Side, readonly Block[]>,
  ) {
    const roots = (side: Side) => rootsOf(texts[side], blocks[side])
    this.texts = texts
    this.rootOf = { before: roots('before'), after: roots('after') }
    const holds = (side: Side) =>
      Uint8Array.from(this.rootOf[side], (root, index) => {
        if (!groups.isFree(side, index) || !isParagraph(texts[side], index)) return FREE
        return groups.isFree(side, root) ? LOOSE : HELD
      })
    this.holds = { before: holds('before'), after: holds('after') }
    this.hasLoose = {
      before: this.holds.before.includes(LOOSE),
      after: this.holds.after.includes(LOOSE),
    }
  }

  /** Whether a clause may find another outside its section at all. */
  mayLeave(side: Side, index: number): boolean {
    return this.holds[side][index] !== HELD || this.hasLoose[side === 'before' ? 'after' : 'before']
  }

  /** Whether two clauses are kept apart by their sections. */
  parts(from: number, to: number): boolean {
    const [here, there] = [this.holds.before[from], this.holds.after[to]]
    return (here === HELD && there !== LOOSE) || (there === HELD && here !== LOOSE)
  }

  /** The links without those that leave a section, but where enough of another goes along. */
  sift({ matching, splits, merges }: ItemLinks, lists: Lists): ItemLinks {
    const gone = new Map<string, number>()
    const leaving = this.leaving(matching, lists)
    for (const { key, words } of leaving) gone.set(key, (gone.get(key) ?? 0) + words)
    for (const { from, key, whole } of leaving) {
      if ((gone.get(key) ?? 0) >= ENOUGH * whole) continue
      matching.toBefore[matching.toAfter[from] ?? -1] = -1
      matching.toAfter[from] = -1
    }
    const stays = (side: Side, { item, into }: Joined) => {
      const links = side === 'before' ? matching.toAfter : matching.toBefore
      return this.holds[side][lists[side][item] ?? -1] !== HELD && links[into] !== -1
    }
    return {
      matching,
      splits: splits.filter((piece) => stays('after', piece)),
      merges: merges.filter((piece) => stays('before', piece)),
    }
  }

  /** Links between a section that has a counterpart and one that has none: what goes, and of how much. */
  private leaving({ toAfter }: Matching, { before, after }: Lists) {
    const whole = { before: this.wordsUnder('before'), after: this.wordsUnder('after') }
    return Array.from(toAfter, (to, from): Leaving[] => {
      const pair = [before[from] ?? -1, after[to] ?? -1] as const
      const side = this.looseSide(pair)
      if (to < 0 || !side) return []
      const [one, other] = pair
      const roots = { before: this.rootOf.before[one] ?? -1, after: this.rootOf.after[other] ?? -1 }
      const words = bodyCount(this.texts[side], side === 'before' ? one : other)
      const key = `${roots.before} ${roots.after}`
      return [{ from, key, words, whole: whole[side][roots[side]] ?? 0 }]
    }).flat()
  }

  /** By root, how much is said under it. */
  private wordsUnder(side: Side): Int32Array {
    const words = new Int32Array(this.texts[side].size)
    this.rootOf[side].forEach((root, index) => {
      words[root] = (words[root] ?? 0) + bodyCount(this.texts[side], index)
    })
    return words
  }

  private looseSide([from, to]: Pair): Side | null {
    if (this.holds.before[from] === HELD) return 'after'
    return this.holds.after[to] === HELD ? 'before' : null
  }
}

type Leaving = { from: number; key: string; words: number; whole: number }

const PARAGRAPHS: ReadonlySet<ClauseKind> = new Set(['plain', 'chapeau', 'recital'])

function isParagraph({ clauses }: ReadClauses, index: number): boolean {
  const clause = clauses[index]
  return clause?.label === null && PARAGRAPHS.has(clause.kind)
}

/** By clause, the root of the block that it lies in. */
function rootsOf({ size }: ReadClauses, blocks: readonly Block[]): Int32Array {
  const roots = new Int32Array(size)
  for (const { root, members } of blocks) for (const member of members) roots[member] = root
  return roots
}

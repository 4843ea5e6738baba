/** A clause as the gold has it. Offsets are UTF-16 units of its text; only kind `clause` is scored. */
export type GoldClause = { id: string; kind: string; start: number; end: number; bodyStart: number }

/** Which clauses belong together: one to many is a split, many to one a merge. */
export type GoldLink = { before: string[]; after: string[]; moved: boolean }

export type BenchPair = {
  name: string
  language: string
  before: string
  after: string
  beforeClauses: GoldClause[]
  afterClauses: GoldClause[]
  links: GoldLink[]
  /** Clauses whose fate the gold does not know; links that touch them are not judged. */
  ignoredBefore: ReadonlySet<string>
  ignoredAfter: ReadonlySet<string>
  /** Whether moves, splits and merges are known by construction. */
  isGenerated: boolean
}

/** What any system says: this stretch of before became that stretch of after. */
export type RangeLink = {
  before: readonly [number, number]
  after: readonly [number, number]
  confidence?: number
}

import type { ComparedSide } from '../../core/compare/compared-side.ts'
import type { ClauseComparison } from '../../core/compare/row.ts'
import type { Survey } from '../../core/compare/survey-rows.ts'
import type { Decision } from '../../core/model/alignment.ts'
import type { Party, Topic } from '../../core/model/process.ts'
import type { MentionsOf } from '../../core/phrases/mentions.ts'
import type { RowMoves } from '../../core/phrases/row-moves.ts'
import type { Citer } from './article-sources.ts'

/** What every row of one article shares. */
export type ArticleFrame = {
  before: ComparedSide
  after: ComparedSide
  /** Two sources of one draft: they differ, but nothing is added or dropped between them. */
  sameDraft: boolean
  comparison: ClauseComparison
  decisions: readonly Decision[]
  parties: readonly Party[]
  topics: readonly Topic[]
  survey: Survey
  moves: ReadonlyMap<string, RowMoves>
  mentionsOf: MentionsOf
  citer: Citer
}

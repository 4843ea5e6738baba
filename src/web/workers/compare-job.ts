import { type ComparisonContext, compareRevisions } from '../../core/compare/compare-revisions.ts'
import { compareWords, type WordComparison } from '../../core/compare/diff-words.ts'
import type { ComparedText } from '../../core/compare/compared-text.ts'
import type { ClauseComparison } from '../../core/compare/row.ts'

/** Two wordings in one language. */
export type WordPair = { before: string; after: string; language: string }

/** What changed between two wordings, and whether they were too long to be compared (W8). */
export type ComparedWords = Pick<WordComparison, 'spans' | 'exhausted'>

/** Work that is done off the main thread. Plain data, so that it can be posted to a worker. */
export type CompareJob =
  | { kind: 'rows'; before: ComparedText; after: ComparedText; context: ComparisonContext }
  | { kind: 'words'; pairs: readonly WordPair[] }

export type CompareAnswer =
  | { kind: 'rows'; comparison: ClauseComparison }
  | { kind: 'words'; words: readonly ComparedWords[] }

/** Do one job here and now: in the worker, or in a test. */
export function runCompareJob(job: CompareJob): CompareAnswer {
  switch (job.kind) {
    case 'rows':
      return { kind: 'rows', comparison: compareRevisions(job.before, job.after, job.context) }
    case 'words':
      return {
        kind: 'words',
        words: job.pairs.map((pair) => {
          const { spans, exhausted } = compareWords(pair)
          return { spans, exhausted }
        }),
      }
    default:
      return job satisfies never
  }
}

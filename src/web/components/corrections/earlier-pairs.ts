import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import type { AlignmentSummary } from '../../../core/model/alignment.ts'
import type { RevisionSummary } from '../../../core/model/draft.ts'

type Sides = { before: ComparedSide; after: ComparedSide }

/** Two earlier revisions of the sources under comparison, and what people last decided about them. */
export type EarlierPair = {
  before: RevisionSummary
  after: RevisionSummary
  version: AlignmentSummary
}

/**
 * Whether an earlier text of the sources may have been decided about. Two revisions of one source are
 * no corrections of two others.
 */
export function hasEarlier({ before, after }: Sides): boolean {
  if (before.witness.id === after.witness.id) return false
  return before.revision.number > 1 || after.revision.number > 1
}

/** The versions that are about revisions of these two sources, the nearest revisions first. */
export function earlierPairs(list: readonly AlignmentSummary[], sides: Sides): EarlierPair[] {
  return list
    .flatMap((version) => {
      const before = earlierOf(sides.before, version.before)
      const after = earlierOf(sides.after, version.after)
      return before && after ? [{ before, after, version }] : []
    })
    .sort((one, other) => place(other) - place(one))
}

const place = ({ before, after }: EarlierPair) => before.number + after.number

const earlierOf = ({ witness, revision }: ComparedSide, sought: string) =>
  witness.revisions.findLast(({ hash, number }) => hash === sought && number <= revision.number)

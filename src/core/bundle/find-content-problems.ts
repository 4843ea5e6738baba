import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'

/** Something wrong: where, as in `clauses.3.span`, and a sentence about it. */
export type PlacedProblem = [path: string, sentence: string]

/**
 * What keeps a content from being stored: clauses that form no tree in order (ids unique, parents before
 * their children), spans that leave the text or overlap, nothing read at all, or a clause that is both
 * there and stated as absent.
 */
export function findContentProblems(content: RevisionContent): PlacedProblem[] {
  return [
    ...findEmptiness(content),
    ...findContradictions(content),
    ...findBrokenTree(content.clauses),
    ...findBrokenSpans(content),
  ]
}

const pathOf = (index: number, field: keyof Clause) => `clauses.${index}.${field}`

/** A text without a clause would, as a full text, say of everything that it is not there. */
function findEmptiness({ clauses }: RevisionContent): PlacedProblem[] {
  return clauses.length > 0 ? [] : [['clauses', 'A text needs at least one clause.']]
}

function findContradictions({ clauses, coverage }: RevisionContent): PlacedProblem[] {
  const attested = new Set(clauses.map(({ lineage }) => lineage))
  return coverage.absent
    .flatMap(({ lineages }) => lineages)
    .filter((lineage) => attested.has(lineage))
    .map((lineage) => [
      'coverage.absent',
      `The clause “${lineage}” stands in the text and is stated as absent from it.`,
    ])
}

function findBrokenTree(clauses: readonly Clause[]): PlacedProblem[] {
  const seen = new Set<string>()
  return clauses.flatMap((clause, index) => {
    const findings: PlacedProblem[] = []
    if (seen.has(clause.id)) {
      findings.push([pathOf(index, 'id'), `Two clauses have the id “${clause.id}”.`])
    }
    if (clause.parent !== null && !seen.has(clause.parent)) {
      findings.push([
        pathOf(index, 'parent'),
        `The clause “${clause.id}” stands in “${clause.parent}”, which does not come before it.`,
      ])
    }
    seen.add(clause.id)
    return findings
  })
}

function findBrokenSpans({ text, clauses }: RevisionContent): PlacedProblem[] {
  const length = text?.length ?? 0
  const findings: PlacedProblem[] = []
  const spans = clauses
    .flatMap(({ id, span }, index) => (span === null ? [] : [{ id, index, ...span }]))
    .sort((x, y) => x.start - y.start || x.end - y.end)
  let covered = 0
  for (const { id, index, start, end } of spans) {
    const path = pathOf(index, 'span')
    if (start > end || end > length) {
      findings.push([path, `The clause “${id}” lies outside the text.`])
    } else if (start < covered) {
      findings.push([path, `The clause “${id}” overlaps another clause in the text.`])
    }
    covered = Math.max(covered, end)
  }
  return findings
}

import type { Clause } from '../core/model/clause.ts'
import type { RevisionContent } from '../core/model/draft.ts'
import { InvalidFields } from './invalid-fields.ts'

/** More than these problems at once help nobody. */
const MOST_FIELDS = 50

/**
 * Fails unless the clauses form a tree in order (ids unique, parents before their children) and their
 * spans lie within the text without overlap, something was read at all, and no clause is both there
 * and stated as absent.
 */
export function checkContent(content: RevisionContent): void {
  const found = [
    ...findEmptiness(content),
    ...findContradictions(content),
    ...findBrokenTree(content.clauses),
    ...findBrokenSpans(content),
  ]
  if (found.length > 0) throw new InvalidFields(Object.fromEntries(found.slice(0, MOST_FIELDS)))
}

type Finding = [path: string, sentence: string]
const pathOf = (index: number, field: keyof Clause) => `revision.clauses.${index}.${field}`

/** A text without a clause would, as a full text, say of everything that it is not there. */
function findEmptiness({ clauses }: RevisionContent): Finding[] {
  return clauses.length > 0 ? [] : [['revision.clauses', 'A text needs at least one clause.']]
}

function findContradictions({ clauses, coverage }: RevisionContent): Finding[] {
  const attested = new Set(clauses.map(({ lineage }) => lineage))
  return coverage.absent
    .flatMap(({ lineages }) => lineages)
    .filter((lineage) => attested.has(lineage))
    .map((lineage) => [
      'revision.coverage.absent',
      `The clause “${lineage}” stands in the text and is stated as absent from it.`,
    ])
}

function findBrokenTree(clauses: readonly Clause[]): Finding[] {
  const seen = new Set<string>()
  return clauses.flatMap((clause, index) => {
    const findings: Finding[] = []
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

function findBrokenSpans({ text, clauses }: RevisionContent): Finding[] {
  const length = text?.length ?? 0
  const findings: Finding[] = []
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

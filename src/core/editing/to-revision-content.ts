import type { Clause, Standing } from '../model/clause.ts'
import type { Coverage, Ordering, RevisionContent } from '../model/draft.ts'
import { wordingOf, type WorkingClause, type WorkingCopy } from './working-copy.ts'

/** What a person says about the whole text. */
export type RevisionFields = {
  language: string
  ordering: Ordering
  /** Standing of every clause that has none from an earlier revision. */
  standing: Standing
  coverage: Coverage
}

/**
 * The content of a revision: the text whole, and every clause that was not left out, numbered c1, c2, …
 * in its order. A clause below one that was left out moves up to the next that was kept.
 */
export function toRevisionContent(copy: WorkingCopy, fields: RevisionFields): RevisionContent {
  const { language, ordering, coverage } = fields
  return {
    language,
    ordering,
    text: copy.text,
    coverage,
    clauses: keptWithParents(copy).map(({ clause, parent }, index) => ({
      ...knownOf(copy, clause, fields.standing),
      id: `c${index + 1}`,
      parent,
      kind: clause.kind,
      label: clause.label?.trim() || null,
      heading: clause.heading?.trim() || null,
      text: wordingOf(copy, clause).trim(),
      span: { start: clause.start, end: clause.end },
    })),
  }
}

/** Whether a corrected clause has other words than in the earlier revision. */
export function isReworded(copy: WorkingCopy, clause: WorkingClause): boolean {
  return clause.base !== null && clause.base.text.trim() !== wordingOf(copy, clause).trim()
}

function keptWithParents(copy: WorkingCopy): { clause: WorkingClause; parent: string | null }[] {
  const open: { depth: number; id: string | null }[] = []
  const kept: { clause: WorkingClause; parent: string | null }[] = []
  for (const clause of copy.clauses) {
    while ((open.at(-1)?.depth ?? -1) >= clause.depth) open.pop()
    const parent = open.findLast(({ id }) => id !== null)?.id ?? null
    if (!clause.dropped) kept.push({ clause, parent })
    open.push({ depth: clause.depth, id: clause.dropped ? null : `c${kept.length}` })
  }
  return kept
}

type Known = Omit<Clause, 'id' | 'parent' | 'kind' | 'label' | 'heading' | 'text' | 'span'>

function knownOf(copy: WorkingCopy, clause: WorkingClause, standing: Standing): Known {
  const { base } = clause
  if (!base) return { ...NOTHING_KNOWN, standing }
  // Terms and positions were read from the earlier wording. On other words they would be a guess.
  const stillSaid = !isReworded(copy, clause)
  return {
    ...base,
    positions: stillSaid ? base.positions : [],
    terms: stillSaid ? base.terms : [],
  }
}

const NOTHING_KNOWN: Omit<Known, 'standing'> = {
  lineage: null,
  topics: [],
  standingBy: null,
  proposedBy: [],
  opposedBy: [],
  positions: [],
  terms: [],
  sources: [],
  note: null,
}

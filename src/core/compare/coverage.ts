import type { CoverageNote } from '../model/draft.ts'
import type { ComparedClause, ComparedText } from './compared-text.ts'
import type { Absence } from './row.ts'

/** What a revision knows about lineages: one look-up each, made once per revision. */
export type CoverageIndex = {
  attested: ReadonlyMap<string, readonly ComparedClause[]>
  absent: ReadonlyMap<string, CoverageNote>
  notSeen: ReadonlyMap<string, CoverageNote>
}

/** Index a revision's clauses and coverage notes by lineage. Of two notes on one lineage the first counts. */
export function indexCoverage({ clauses, coverage }: ComparedText): CoverageIndex {
  const attested = new Map<string, ComparedClause[]>()
  for (const clause of clauses) {
    if (clause.lineage === null) continue
    const held = attested.get(clause.lineage)
    if (held) held.push(clause)
    else attested.set(clause.lineage, [clause])
  }
  return { attested, absent: byLineage(coverage.absent), notSeen: byLineage(coverage.notSeen) }
}

function byLineage(notes: readonly CoverageNote[]): Map<string, CoverageNote> {
  const found = new Map<string, CoverageNote>()
  for (const note of notes) {
    for (const lineage of note.lineages) if (!found.has(lineage)) found.set(lineage, note)
  }
  return found
}

/**
 * What a revision says of a clause that it does not hold (rules C2 to C4). `lineage` is `null` for a
 * clause that nobody has followed yet: then only a full text can say that it is not there.
 *
 * This is the function that keeps silence from being read as deletion. Every row passes through it.
 */
export function absenceOf(
  lineage: string | null,
  { coverage }: ComparedText,
  index: CoverageIndex,
): Absence {
  const isAttested = lineage !== null && index.attested.has(lineage)
  if (isAttested && coverage.extent !== 'full') {
    return { state: 'not-covered', reason: { kind: 'set-apart' } }
  }
  const unseen = lineage === null ? undefined : index.notSeen.get(lineage)
  if (unseen) return { state: 'not-covered', reason: { kind: 'named', ...unseen } }
  const stated = lineage === null ? undefined : index.absent.get(lineage)
  if (stated) return { state: 'absent', support: { kind: 'statement', ...stated } }
  if (coverage.extent === 'full')
    return { state: 'absent', support: { kind: 'full-text', note: coverage.note } }
  return {
    state: 'not-covered',
    reason: { kind: 'partial', extent: coverage.extent, note: coverage.note },
  }
}

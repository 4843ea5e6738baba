import type { Clause, ClauseKind, Position } from '../../src/core/model/clause.ts'
import { readNote } from './notes.ts'
import type { ClauseEntry, DraftEntry } from './record-file.ts'
import { sourceIds } from './source-id.ts'
import { convertTerms } from './terms.ts'
import { documentsWithArticles } from './witness-decisions.ts'

/** Clauses of one entry, in the record's order. Ids stay the record's: `<draft>--<key>`. */
export function convertClauses(draft: DraftEntry): Clause[] {
  const inOrder = draft.clauses.every((clause, index) => clause.order === index + 1)
  if (!inOrder) throw new Error(`The clauses of ${draft.id} are not numbered 1, 2, 3 … in order`)
  return draft.clauses.map((clause, index) => ({
    id: clause.id,
    parent: findParent(clause, draft.clauses.slice(0, index)),
    kind: clauseKind(clause.label, documentsWithArticles.has(draft.id)),
    label: readLabel(clause.label),
    heading: clause.heading,
    text: clause.text,
    // Every text is our own paraphrase, so there is no whole text that a span could count in.
    span: null,
    lineage: clause.key,
    topics: [clause.topic],
    standing: clause.standing,
    standingBy: null,
    proposedBy: clause.proposed_by,
    opposedBy: opponents(clause),
    positions: convertPositions(clause),
    terms: convertTerms(clause.terms, clause.id),
    sources: sourceIds(clause.sources),
    note: readNote(clause.note),
  }))
}

/** The record writes a dash where no label was seen. */
function readLabel(label: string): string | null {
  return label === '-' ? null : label
}

/** What sort of unit a label as printed stands for. */
function clauseKind(label: string, hasArticles: boolean): ClauseKind {
  if (label === '-') return 'plain'
  if (label === 'Preamble') return 'recital'
  if (label === 'Chapeau') return 'chapeau'
  if (label.startsWith('Annex')) return 'annex'
  // `1(1)` is a numbered paragraph of an article; `4(a)` an item of a point.
  if (/\(\d+\)$/.test(label)) return 'paragraph'
  if (/\([a-z]\)$/.test(label)) return 'subpoint'
  return hasArticles ? 'article' : 'point'
}

/** `10(b)` stands in `10` where that point is a clause of the record too; no tree is invented. */
function findParent(clause: ClauseEntry, earlier: readonly ClauseEntry[]): string | null {
  const [, outer] = /^(.+)\([a-z]\)$/.exec(clause.label) ?? []
  return earlier.find(({ label }) => label === outer)?.id ?? null
}

function convertPositions({ positions = {} }: ClauseEntry): Position[] {
  return Object.entries(positions).flatMap(([subject, stances]) =>
    Object.entries(stances).map(([party, stance]) => ({ subject, party, stance })),
  )
}

/** Those who do not agree to the whole text. Who objects to one guarantor is said in the positions only. */
function opponents(clause: ClauseEntry): string[] {
  return convertPositions(clause)
    .filter(({ subject, stance }) => subject === 'text' && stance === 'not-agreed')
    .map(({ party }) => party)
}

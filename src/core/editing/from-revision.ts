import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import type { WorkingClause, WorkingCopy } from './working-copy.ts'

/**
 * A working copy of an earlier revision, for a correction: what was known of its clauses stays with
 * them. Where the revision holds no text of its own, one is written from its clauses.
 */
export function workingCopyOfRevision(content: RevisionContent): WorkingCopy {
  const { text, clauses } = content
  const copy = text !== null && haveSpans(clauses) ? { text, clauses } : written(clauses)
  const depths = new Map<string, number>()
  const working: WorkingClause[] = []
  for (const clause of copy.clauses) {
    const below = clause.parent === null ? 0 : (depths.get(clause.parent) ?? -1) + 1
    const depth = Math.min(below, (working.at(-1)?.depth ?? -1) + 1)
    depths.set(clause.id, depth)
    working.push(workingClause(copy.text, clause, depth))
  }
  return {
    text: copy.text,
    clauses: working.map((clause, index) => ({ ...clause, key: `k${index + 1}` })),
    keysGiven: working.length,
  }
}

type Spanned = Clause & { span: NonNullable<Clause['span']> }

function haveSpans(clauses: readonly Clause[]): clauses is Spanned[] {
  return clauses.every(({ span }) => span !== null)
}

function workingClause(text: string, clause: Spanned, depth: number): WorkingClause {
  const { kind, label, heading, span } = clause
  const found = text.slice(span.start, span.end).lastIndexOf(clause.text)
  const textStart = found < 0 ? span.start : span.start + found
  return { key: '', depth, kind, label, heading, ...span, textStart, dropped: false, base: clause }
}

/** One paragraph for each clause: label and heading on a line, then the wording. */
function written(clauses: readonly Clause[]): { text: string; clauses: Spanned[] } {
  let text = ''
  const spanned = clauses.map((clause) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    const title = [clause.label, clause.heading].filter(Boolean).join(' ')
    text += [title, clause.text].filter(Boolean).join('\n')
    return { ...clause, span: { start, end: text.length } }
  })
  return { text, clauses: spanned }
}

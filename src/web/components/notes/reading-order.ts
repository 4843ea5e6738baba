import type { Row } from '../../../core/compare/row.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { rowElementId } from '../compare/row-element.ts'
import type { NotedText } from './notes-context.ts'

/** A clause where it is read: its text, and the id of the row or article on the page that shows it. */
export type ReadClause = { text: NotedText; clause: Clause; element: string }

type Rows = readonly Pick<Row, 'id' | 'before' | 'after'>[] | null

/**
 * The clauses in the order in which the page shows them: of two texts that are compared, row by row. Read
 * when it is first asked for: long texts without notes have nobody who asks.
 */
export function readingOrder(texts: readonly NotedText[], rows: Rows): () => readonly ReadClause[] {
  let read: readonly ReadClause[] | null = null
  return () => (read ??= inOrder(texts, rows))
}

function inOrder(texts: readonly NotedText[], rows: Rows): ReadClause[] {
  const [before, after] = texts
  if (!rows || !before || !after)
    return texts.flatMap((text) =>
      text.clauses.map((clause) => ({ text, clause, element: `clause-${clause.id}` })),
    )
  const held = { before: byId(before), after: byId(after) }
  return rows.flatMap((row) => {
    const element = rowElementId(row.id)
    return [
      ...row.before.flatMap((id) => held.before.get(id) ?? []),
      ...row.after.flatMap((id) => held.after.get(id) ?? []),
    ].map((read) => ({ ...read, element }))
  })
}

const byId = (text: NotedText) =>
  new Map(text.clauses.map((clause) => [clause.id, { text, clause }]))

import type { WorkingClause, WorkingCopy } from './working-copy.ts'

/**
 * Write another wording into one clause. The text changes with it, and every later clause moves along,
 * so that spans stay right.
 */
export function rewordClause(copy: WorkingCopy, key: string, wording: string): WorkingCopy {
  const clause = copy.clauses.find((candidate) => candidate.key === key)
  if (!clause) return copy
  return splice(copy, clause, { start: clause.textStart, end: clause.end, inserted: wording })
}

/**
 * Carry the clauses over to an edited text, where the edit is one run inside one clause's wording, or
 * only white space between clauses. `null` where the clauses cannot be trusted any more, because the
 * edit touched several of them, a label, or brought new lines: then the text is to be read again.
 */
export function replaceText(copy: WorkingCopy, text: string): WorkingCopy | null {
  if (text === copy.text) return copy
  const edit = editBetween(copy.text, text)
  if (/[\r\n]/.test(edit.inserted)) return null
  const home = copy.clauses.find(({ textStart, end }) => textStart <= edit.start && edit.end <= end)
  if (home) return splice(copy, home, edit)
  const touched = copy.clauses.some(({ start, end }) => start < edit.end && edit.start < end)
  const removed = copy.text.slice(edit.start, edit.end)
  if (touched || (removed + edit.inserted).trim() !== '') return null
  return splice(copy, null, edit)
}

/** An edit of one run: `inserted` stands where `start` to `end` stood. */
type Edit = { start: number; end: number; inserted: string }

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) }
}

function splice(copy: WorkingCopy, home: WorkingClause | null, edit: Edit): WorkingCopy {
  const growth = edit.inserted.length - (edit.end - edit.start)
  const clauses = copy.clauses.map((clause) => {
    if (clause === home) return { ...clause, end: clause.end + growth }
    return clause.start >= edit.end ? shifted(clause, growth) : clause
  })
  const text = copy.text.slice(0, edit.start) + edit.inserted + copy.text.slice(edit.end)
  return { ...copy, text, clauses }
}

function shifted(clause: WorkingClause, by: number): WorkingClause {
  return {
    ...clause,
    start: clause.start + by,
    end: clause.end + by,
    textStart: clause.textStart + by,
  }
}

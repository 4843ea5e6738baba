import { carryNotes } from '../../../src/core/anchor/carry-notes.ts'
import type { CarriedNote, PinnedNote } from '../../../src/core/anchor/carried-note.ts'
import { quoteWords, type TextRange } from '../../../src/core/anchor/quote-words.ts'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'

/** A wording in which « and » stand around the words that a note is about. */
export function unmark(marked: string): { text: string; range: TextRange | null } {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  return { text, range: start < 0 ? null : { start, end } }
}

/** A clause's note, from its marked wording. Without marks the note is about the whole clause. */
export function noteOn(clause: string, marked: string): PinnedNote {
  const { text, range } = unmark(marked)
  return { id: 'note', clauses: [clause], words: range && quoteWords(text, range) }
}

/** Carry notes as the pages do: compare the two revisions, then carry. */
export function carry(
  notes: readonly PinnedNote[],
  from: RevisionContent,
  to: RevisionContent,
): CarriedNote[] {
  const comparison = compareRevisions(from, to, { definitions: [], known: [], sameDraft: false })
  return carryNotes(notes, { from, to }, comparison)
}

/** Where a carried note stands, each place as its clause and the words there, marks around them. */
export function standing(carried: CarriedNote, clauses: readonly Clause[]): string[] {
  if (!('places' in carried)) return []
  return carried.places.map(({ clause, range }) => {
    const text = clauses.find(({ id }) => id === clause)?.text ?? ''
    if (!range) return `${clause}: ${text}`
    const { start, end } = range
    return `${clause}: ${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`
  })
}

/** A small difference as `git diff --word-diff` prints it. */
export function wordsOf(carried: CarriedNote): string {
  if (!('words' in carried)) return ''
  const print = { kept: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] }
  return carried.words.map(({ kind, text }) => `${print[kind][0]}${text}${print[kind][1]}`).join('')
}

import type { Annotation, NoteSubject } from '../model/annotation.ts'
import type { CsvRow } from './notes-csv.ts'

/** How revisions and clauses are called in a table. */
export type Names = {
  nameOfRevision: (revision: string) => string
  nameOfClause: (revision: string, clause: string) => string
}

const HEADINGS = [
  'Note',
  'Written',
  'Author',
  'Text',
  'Clause',
  'Quoted words',
  'Note text',
  'Tags',
  'Mentions',
  'State',
  'Answers',
  'Last edited',
]

/** Notes as rows that people read, a row for each and one of headings. */
export function notesTable(notes: readonly Annotation[], names: Names): CsvRow[] {
  return [
    HEADINGS,
    ...notes.map((note) => {
      const { text, clause, quote, answers } = subjectCells(note.subject, names)
      return [
        note.id,
        note.createdAt,
        note.author,
        text,
        clause,
        quote,
        note.body,
        note.tags.join('; '),
        note.mentions.map(({ kind, id }) => `${kind} ${id}`).join('; '),
        note.deleted ? 'deleted' : note.resolved ? 'resolved' : 'open',
        answers,
        note.editedAt,
      ]
    }),
  ]
}

type SubjectCells = { text: string; clause: string; quote: string; answers: string }

function subjectCells(subject: NoteSubject, names: Names): SubjectCells {
  if (subject.kind === 'reply') return { text: '', clause: '', quote: '', answers: subject.to }
  if (subject.kind === 'wording') {
    const { revision, clause, words } = subject.target
    const text = names.nameOfRevision(revision)
    const quote = words?.quote.exact ?? ''
    return { text, clause: names.nameOfClause(revision, clause), quote, answers: '' }
  }
  const { before, after } = subject
  const clausesOf = ({ revision, clauses }: typeof before) =>
    clauses.map((clause) => names.nameOfClause(revision, clause)).join(', ') || '–'
  return {
    text: `${names.nameOfRevision(before.revision)} → ${names.nameOfRevision(after.revision)}`,
    clause: `${clausesOf(before)} → ${clausesOf(after)}`,
    quote: '',
    answers: '',
  }
}

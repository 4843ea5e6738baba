import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { writeQuery } from '../../../core/link/query-string.ts'
import { importNotes, refreshNotes } from '../../queries/notes-query.ts'
import type { NotesSearch } from '../../../core/link/notes-search.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { sentenceOf } from '../broken.tsx'
import { authorHere } from '../corrections/pending-store.ts'

/** Notes as files, out and in. What goes out is what the list's process and draft narrow it to. */
export function NotesTransfer({ search: { process, draft } }: { search: NotesSearch }) {
  const id = useId()
  const client = useQueryClient()
  const query = writeQuery({ process, draft })
  const bring = useMutation({
    mutationFn: async (file: File) => {
      const document: unknown = JSON.parse(await file.text())
      return importNotes(authorHere(), document)
    },
    onSuccess: () => refreshNotes(client),
  })
  return (
    <div className="no-print text-small text-soft mt-8 space-y-2">
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <a className="link" href={`/api/notes.jsonld${query}`} download="notes.jsonld">
          Download as JSON-LD
        </a>
        <a className="link" href={`/api/notes.csv${query}`} download="notes.csv">
          Download as a table
        </a>
        <label htmlFor={id}>
          Bring in from JSON-LD:{' '}
          <input
            id={id}
            type="file"
            className="file:border-rule file:bg-sheet file:me-2 file:rounded-md file:border file:px-2 file:py-0.5"
            accept=".jsonld,.json,application/ld+json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) bring.mutate(file)
              currentTarget.value = ''
            }}
          />
        </label>
      </p>
      {bring.error && (
        <p role="alert">
          {bring.error instanceof SyntaxError
            ? 'This file is not JSON, so no notes can be read from it.'
            : sentenceOf(bring.error)}
        </p>
      )}
      {bring.data && (
        <div aria-live="polite">
          <p>
            {count(bring.data.added, 'note')} added, {bring.data.known} here already.
          </p>
          <ul>
            {bring.data.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

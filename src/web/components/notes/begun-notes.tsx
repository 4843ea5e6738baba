import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import type { Notes, WriteRequest } from './notes-context.ts'
import { useBegunNotes, type NoteWriting } from './note-writing.ts'

/** Notes on these texts that were begun on this machine and not saved, with the way on. */
export function BegunNotes({ notes }: { notes: Notes }) {
  const begun = useBegunNotes(notes)
  if (begun.length === 0) return null
  return (
    <div className="no-print border-bracket rounded-lg border border-dashed px-3 py-2">
      <p className="text-small text-soft">Begun here, not saved yet:</p>
      <ul className="space-y-1">
        {begun.map(({ writing, request }) => (
          <li key={writing.submission}>
            <button
              type="button"
              className="w-full text-start"
              onClick={() => notes.write(request)}
            >
              <span className="text-small text-soft block">{placeWords(request)}</span>
              <span className="link block truncate" dir="auto">
                {openingWords(writing)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function placeWords({ places: [place] }: WriteRequest): string {
  if (!place) return 'No clause chosen'
  if (place.kind === 'change') return 'What changed'
  return clauseName(place.clause, clausesById(place.text.clauses))
}

const openingWords = ({ text: { body, tags } }: NoteWriting) =>
  body.trim() === '' ? tags.join(', ') : body.trim()

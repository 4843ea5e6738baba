import { Moment, NoteTags } from './note-entry.tsx'
import { placeKey, useNotes, type Notes } from './notes-context.ts'
import type { Standing } from './standing-notes.ts'

/** Clauses of one of the page's texts. */
type Place = { revision: string; clauses: readonly string[] }

/** The open notes on some clauses, below them: on paper nothing stands beside the text. */
export function PrintedNotes({ places }: { places: readonly Place[] }) {
  const notes = useNotes()
  const printed = notes ? printedIn(notes, places) : []
  if (printed.length === 0) return null
  return (
    <ul aria-label="Notes" className="border-hair space-y-2 border-b pb-4">
      {printed.map(({ standing, name }) => (
        <PrintedNote key={standing.thread.note.id} standing={standing} name={name} />
      ))}
    </ul>
  )
}

type Printed = { standing: Standing; name: string }

/** Each note once, at the first of the clauses that it is on. */
function printedIn({ texts, standing }: Notes, places: readonly Place[]): Printed[] {
  const printed = new Map<string, Printed>()
  for (const { revision, clauses } of places) {
    const name = texts.find((text) => text.revision === revision)?.name ?? ''
    for (const held of clauses.flatMap((id) => standing.get(placeKey(revision, id)) ?? [])) {
      const { id, resolved } = held.thread.note
      if (!resolved && !printed.has(id)) printed.set(id, { standing: held, name })
    }
  }
  return [...printed.values()]
}

function PrintedNote({ standing: { thread, quote }, name }: Printed) {
  return (
    <li className="border-strong-rule text-small max-w-[68ch] break-inside-avoid border-s-2 ps-3">
      <p className="text-soft">
        {['Note', name].filter(Boolean).join(' · ')}
        {quote !== '' && (
          <>
            {': '}
            <q className="text-ink font-serif" dir="auto">
              {quote}
            </q>
          </>
        )}
      </p>
      {[thread.note, ...thread.replies].map((note) => (
        <div key={note.id}>
          <p className="whitespace-pre-line" dir="auto">
            {note.body}
          </p>
          <NoteTags tags={note.tags} />
          <p className="text-soft">
            <bdi>{note.author}</bdi>, <Moment at={note.createdAt} />
          </p>
        </div>
      ))}
    </li>
  )
}

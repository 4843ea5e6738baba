import { Link } from '@tanstack/react-router'
import type { NoteList } from '../../../core/model/note-saves.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { newerTexts, revisionsOf, searchBetween, type KnownRevision } from './noted-revisions.ts'

type WaitingCarriesProps = { list: NoteList; known: ReadonlyMap<string, KnownRevision> }

/** Newer texts to which notes have not been carried yet, with the way to their inbox. */
export function WaitingCarries({ list, known }: WaitingCarriesProps) {
  const waiting = waitingIn(list, known)
  if (waiting.length === 0) return null
  return (
    <section
      aria-labelledby="waiting"
      className="no-print border-rule bg-sheet mt-4 rounded-xl border px-5 py-4"
    >
      <h2 id="waiting" className="font-serif text-lg font-semibold">
        Newer texts to carry notes to
      </h2>
      <ul className="mt-1 space-y-1">
        {waiting.map(({ from, to, undecided }) => (
          <li key={`${from.revision.hash} ${to.revision.hash}`}>
            <Link to="/inbox" search={searchBetween(from, to)} className="link">
              <bdi>{from.draft.shortTitle}</bdi> → <bdi>{to.draft.shortTitle}</bdi>
              {from.draft.id === to.draft.id && `, revision ${to.revision.number}`}
            </Link>{' '}
            <span className="text-soft">{count(undecided, 'note')} to review</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function waitingIn({ notes, decisions }: NoteList, known: ReadonlyMap<string, KnownRevision>) {
  const byRevision = new Map<string, Set<string>>()
  const stand = (revision: string, note: string) =>
    byRevision.set(revision, (byRevision.get(revision) ?? new Set()).add(note))
  for (const note of notes) for (const hash of revisionsOf(note)) stand(hash, note.id)
  for (const { to, note, targets } of decisions) if (targets.length > 0) stand(to, note)
  const decided = new Set(decisions.map(({ note, from, to }) => `${note} ${from} ${to}`))
  return [...byRevision].flatMap(([hash, held]) => {
    const from = known.get(hash)
    if (!from) return []
    return newerTexts(from).flatMap((to) => {
      const undecided = [...held].filter(
        (note) => !decided.has(`${note} ${hash} ${to.revision.hash}`),
      ).length
      return undecided === 0 ? [] : [{ from, to, undecided }]
    })
  })
}

import { Link } from '@tanstack/react-router'
import { memo, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { compareSearch } from '../../../core/link/compare-search.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Chip } from '../chip.tsx'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import { BegunNotes } from './begun-notes.tsx'
import { CarriedLine } from './carried-line.tsx'
import { DecidedLine } from './decided-line.tsx'
import { NoteTags } from './note-entry.tsx'
import { placeKey, useNotes, type NotedText, type Notes } from './notes-context.ts'
import type { Standing } from './standing-notes.ts'
import { useReadingPlace } from './use-reading-place.ts'

/** So many notes are shown at a time: the margin must not cost the reader's scrolling. */
const SHOWN_AT_ONCE = 50

/** The notes beside the text, in the order of its clauses. What is around it changes with every scroll. */
export const NotesMargin = memo(function NotesMargin() {
  const notes = useNotes()
  const [withResolved, setWithResolved] = useState(false)
  const all = useMemo(() => (notes ? entriesOf(notes) : []), [notes])
  if (!notes) return null
  if (notes.error) return <p role="alert">The notes could not be read.</p>
  const open = all.filter(({ standing }) => !standing.thread.note.resolved)
  const resolved = all.length - open.length
  return (
    <div className="space-y-2">
      {all.length === 0 && (
        <p className="text-soft text-small">
          None yet. Mark some words, or press <kbd>n</kbd> on a clause.
        </p>
      )}
      <BegunNotes notes={notes} />
      <CarriedLink notes={notes} />
      {resolved > 0 && (
        <Chip isOn={withResolved} onChange={setWithResolved}>
          {resolved} resolved
        </Chip>
      )}
      {all.length > 0 && <EntryList entries={withResolved ? all : open} notes={notes} />}
    </div>
  )
})

type EntryListProps = { entries: readonly Entry[]; notes: Notes }

/** Beside a text, the notes on what is read come into view; nothing else of the page moves with them. */
function EntryList({ entries, notes }: EntryListProps) {
  const [place, setPlace] = useState(0)
  const [turnedTo, setTurnedTo] = useState<number | null>(null)
  const listRef = useRef<HTMLOListElement>(null)
  const reached = indexAt(entries, place)
  useReadingPlace(notes.reading, listRef, (next) => {
    setPlace(next)
    if (indexAt(entries, next) !== reached) setTurnedTo(null)
  })
  const from = turnedTo ?? reached - (reached % SHOWN_AT_ONCE)
  const first = from < entries.length ? from : 0
  useLayoutEffect(() => bringIn(listRef.current, reached - first), [reached, first])
  const shown = entries.slice(first, first + SHOWN_AT_ONCE)
  return (
    <>
      <ol
        ref={listRef}
        className="relative space-y-2 lg:max-h-[60dvh] print:max-h-none lg:overflow-y-auto lg:overscroll-contain lg:scroll-smooth"
      >
        {shown.map((entry) => (
          <MarginEntry key={entry.key} entry={entry} notes={notes} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <p className="no-print text-small flex flex-wrap items-baseline gap-x-3">
          <span className="text-soft">
            {first + 1} to {first + shown.length} of {entries.length}
          </span>
          <TurnButton isThere={first > 0} onTurn={() => setTurnedTo(first - SHOWN_AT_ONCE)}>
            Earlier notes
          </TurnButton>
          <TurnButton
            isThere={first + shown.length < entries.length}
            onTurn={() => setTurnedTo(first + SHOWN_AT_ONCE)}
          >
            Further notes
          </TurnButton>
        </p>
      )}
    </>
  )
}

/** The first entry on what is read at a place or below it; else the last one. */
function indexAt(entries: readonly Entry[], place: number): number {
  const index = entries.findIndex((entry) => entry.place >= place)
  return index < 0 ? Math.max(0, entries.length - 1) : index
}

/** So much of what is above an entry shows that its border does. */
const BORDER_PX = 1

/** Scroll a list, and only the list, to one of its entries. */
function bringIn(list: HTMLElement | null, index: number): void {
  const entry = list?.children[index]
  const top = entry instanceof HTMLElement ? entry.offsetTop - BORDER_PX : 0
  if (list) list.scrollTop = Math.max(0, top)
}

/** The way to the notes that were carried: how many wait for a person, or that all are decided. */
function CarriedLink({ notes: { carried, decided } }: { notes: Notes }) {
  if (carried.size === 0) return null
  const waiting = [...carried.keys()].filter((note) => !decided.has(note)).length
  return (
    <p className="text-small">
      <Link to="/inbox" search={(current) => compareSearch(current)} className="link">
        {waiting > 0
          ? `Review ${count(waiting, 'carried note')}`
          : `See ${count(carried.size, 'carried note')}, all decided`}
      </Link>
    </p>
  )
}

type TurnButtonProps = { isThere: boolean; onTurn: () => void; children: ReactNode }

function TurnButton({ isThere, onTurn, children }: TurnButtonProps) {
  if (!isThere) return null
  return (
    <button type="button" className="link" onClick={onTurn}>
      {children}
    </button>
  )
}

type Entry = { key: string; standing: Standing; text: NotedText; label: string; place: number }

/** One entry per note, at the first clause where it stands. */
function entriesOf({ reading, standing }: Notes): Entry[] {
  if (standing.size === 0) return []
  const seen = new Set<string>()
  return reading().flatMap(({ text, clause }, place) =>
    (standing.get(placeKey(text.revision, clause.id)) ?? []).flatMap((held) => {
      const { id } = held.thread.note
      if (seen.has(id)) return []
      seen.add(id)
      const label = clauseName(clause, clausesById(text.clauses))
      return [{ key: id, standing: held, text, label, place }]
    }),
  )
}

type MarginEntryProps = { entry: Entry; notes: Notes }

const MarginEntry = memo(function MarginEntry({ entry, notes }: MarginEntryProps) {
  const { standing, text, label } = entry
  const { note, replies } = standing.thread
  const carried = notes.carried.get(note.id)
  const { pin, quote } = standing
  const decision = notes.decided.get(note.id)
  const newer = notes.texts.at(-1) ?? text
  const isPinnedAnew = decision?.decision === 're-pinned'
  return (
    <li className="border-rule bg-sheet rounded-lg border px-3 py-2">
      <button type="button" className="w-full text-start" onClick={() => notes.open(note.id)}>
        <span className="text-small text-soft block">
          {[text.name, label, pin ? 'carried here' : ''].filter(Boolean).join(' · ')}
        </span>
        {quote !== '' && (
          <span className="block truncate font-serif" dir="auto">
            “{quote}”
          </span>
        )}
        <span className="line-clamp-3 whitespace-pre-line" dir="auto">
          {note.body}
        </span>
        <span className="text-small text-soft block">
          <bdi>{note.author}</bdi>
          {replies.length > 0 && ` · ${count(replies.length, 'reply', 'replies')}`}
          {note.resolved && ' · resolved'}
        </span>
      </button>
      <NoteTags tags={note.tags} />
      {(pin ?? decision ?? carried) && (
        <div className="border-hair mt-1.5 space-y-1.5 border-t pt-1.5">
          {pin && <DecidedLine note={note} decision={pin} text={text} isInPlace />}
          {carried && !isPinnedAnew && <CarriedLine carried={carried} isBrief={quote === ''} />}
          {decision && decision !== pin && (
            <DecidedLine
              note={note}
              decision={decision}
              text={newer}
              isBesideFound={!isPinnedAnew}
            />
          )}
        </div>
      )}
    </li>
  )
})

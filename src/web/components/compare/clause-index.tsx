import { useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, type Ref, useMemo, useRef, useState } from 'react'
import { useFrame } from './comparison-context.ts'
import { rowFinder } from './find-rows.ts'
import { changeWords, verdictWords } from '../../../core/phrases/row-verdict-words.ts'
import { differs, type FilledRow } from '../../../core/compare/select-rows.ts'

type ClauseIndexProps = {
  all: readonly FilledRow[]
  /** Those of the current filter. */
  rows: readonly FilledRow[]
  findRef: Ref<HTMLInputElement>
  onGo: (rowId: string) => void
}

const LINE_PX = 28
/** Up to here all lines stand in the page. */
const WHOLE_UP_TO = 60
/** Fewer clauses than this need no search box: they are found faster by eye. */
const FIND_FROM = 8

/** The clauses on show, by name, with a dot where something changed. Names can be searched. */
export function ClauseIndex({ all, rows, findRef, onGo }: ClauseIndexProps) {
  const [wanted, setWanted] = useState('')
  const find = useMemo(() => rowFinder(all), [all])
  const found = useMemo(() => find(rows, wanted), [find, rows, wanted])
  const leave = useWayBack()
  return (
    <nav aria-label="Clauses">
      {rows.length >= FIND_FROM && (
        <input
          ref={findRef}
          type="search"
          aria-label="Find a clause by its name or words"
          placeholder="Find a clause  /"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onFocus={leave.remember}
          onKeyDown={(event) => {
            const [first] = found
            if (event.key === 'Enter' && wanted.trim() !== '' && first) onGo(first.row.id)
            if (event.key === 'Escape') leave.goBack(event)
            stepThrough(event)
          }}
          className="border-rule bg-sheet placeholder:text-soft mb-2 w-full rounded-md border px-2 py-1"
        />
      )}
      {found.length === 0 ? (
        <p className="text-soft text-small">
          {rows.length === 0 ? 'No clause passes the filters.' : 'No clause has these words.'}
        </p>
      ) : (
        <IndexLines rows={found} onGo={onGo} />
      )}
    </nav>
  )
}

/** With the arrows from the search box into the list, along it, and back. */
function stepThrough(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const index = event.currentTarget.closest('nav')
  const stops = [...(index?.querySelectorAll<HTMLElement>('input, li button') ?? [])]
  const at = stops.indexOf(event.currentTarget)
  const next = stops[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** Where the focus came from when the box took it, and the way back there: else keys would be typed into it. */
function useWayBack() {
  const from = useRef<HTMLElement | null>(null)
  return {
    remember: ({ relatedTarget }: FocusEvent) => {
      from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
    },
    goBack: ({ currentTarget }: KeyboardEvent<HTMLElement>) => {
      if (from.current?.isConnected) from.current.focus({ preventScroll: true })
      else currentTarget.blur()
    },
  }
}

type LinesProps = Pick<ClauseIndexProps, 'rows' | 'onGo'>

function IndexLines({ rows, onGo }: LinesProps) {
  if (rows.length > WHOLE_UP_TO) return <VirtualLines rows={rows} onGo={onGo} />
  return (
    <ul>
      {rows.map((filled) => (
        <li key={filled.row.id} style={{ height: LINE_PX }}>
          <IndexLine filled={filled} onGo={onGo} />
        </li>
      ))}
    </ul>
  )
}

function VirtualLines({ rows, onGo }: LinesProps) {
  const scrollRef = useRef<HTMLElement>(null)
  // eslint-disable-next-line react/incompatible-library -- said for the React compiler, which we do not use
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => LINE_PX,
    overscan: 12,
  })
  return (
    // Its buttons take the focus and scroll it; it needs none of its own.
    <section
      ref={scrollRef}
      aria-label="List of clauses"
      className="-mx-1 max-h-[60dvh] overflow-y-auto px-1"
      // As many whole lines as fit.
      style={{ maxHeight: `round(down, 60dvh, ${LINE_PX}px)` }}
    >
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const filled = rows[index]
          return (
            filled && (
              <li
                key={filled.row.id}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)`, height: LINE_PX }}
              >
                <IndexLine filled={filled} onGo={onGo} />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

type IndexLineProps = { filled: FilledRow; onGo: ClauseIndexProps['onGo'] }

function IndexLine({ filled, onGo }: IndexLineProps) {
  const { row } = filled
  return (
    <button
      type="button"
      onClick={() => onGo(row.id)}
      onKeyDown={stepThrough}
      className="hover:bg-hair flex h-full w-full items-center gap-1.5 rounded px-1 text-start"
    >
      <span className={`truncate ${differs(row) ? 'text-ink' : 'text-soft'}`} dir="auto">
        {filled.title}
      </span>
      <ChangeSign filled={filled} />
    </button>
  )
}

function ChangeSign({ filled: { row } }: Pick<IndexLineProps, 'filled'>) {
  const { sameDraft } = useFrame()
  if (!differs(row)) return null
  const isWorded = row.change !== 'amended' && row.change !== 'kept' && !sameDraft
  if (isWorded)
    return (
      <span className={`text-small shrink-0 ${TEXT_TONES[row.change]}`}>
        {changeWords(row.change, sameDraft)}
      </span>
    )
  return (
    <>
      <span aria-hidden="true" className="bg-soft size-2 shrink-0 rounded-full" />
      <span className="sr-only">{verdictWords(row, { sameDraft })}</span>
    </>
  )
}

const TEXT_TONES = {
  kept: 'text-soft',
  amended: 'text-soft',
  split: 'text-moved',
  merged: 'text-moved',
  added: 'text-added',
  'first-seen': 'text-added',
  dropped: 'text-dropped',
  moved: 'text-moved',
  'not-covered': 'text-soft',
} as const

import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mayIndent, mayJoin } from '../../../core/editing/edit-clauses.ts'
import type { WorkingCopy } from '../../../core/editing/working-copy.ts'
import { ClauseRow } from './clause-row.tsx'
import { perform, type ClauseAct, type Cursor } from './clause-acts.ts'
import type { DeskAction } from './desk.ts'

type ClauseListProps = {
  copy: WorkingCopy
  language: string
  dispatch: (action: DeskAction) => void
}

/** Up to here every clause stands in the page; beyond, only those in sight do. */
const MOST_ROWS_AT_ONCE = 100

/** The outline of the text: every clause can be joined, split, labelled, moved in or out, left out. */
export function ClauseList(props: ClauseListProps) {
  const { rowAt, said } = useRows(props)
  const { clauses } = props.copy
  return (
    <>
      <p className="text-soft text-small mb-3 max-w-prose">
        In a wording: <kbd>Ctrl</kbd> + <kbd>Enter</kbd> splits at the cursor, <kbd>Backspace</kbd>{' '}
        at the beginning joins with the clause before.
      </p>
      {clauses.length <= MOST_ROWS_AT_ONCE ? (
        <ol aria-label="Clauses" className="border-hair border-t">
          {clauses.map(({ key }, index) => (
            <li key={key} className="border-hair border-b">
              {rowAt(index)}
            </li>
          ))}
        </ol>
      ) : (
        <LongList clauses={clauses} rowAt={rowAt} />
      )}
      <output className="sr-only">{said}</output>
    </>
  )
}

function useRows({ copy, language, dispatch }: ClauseListProps) {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [said, setSaid] = useState('')
  const latest = useRef(copy)
  useEffect(() => {
    latest.current = copy
  })

  const onAct = useCallback(
    (act: ClauseAct) => {
      const done = perform(latest.current, act)
      setSaid(done.said)
      if (done.cursor) setCursor(done.cursor)
      dispatch({ kind: 'edit', operate: done.operate, step: done.step })
    },
    [dispatch],
  )
  const forgetCursor = useCallback(() => setCursor(null), [])
  const rowAt = (index: number) => {
    const clause = copy.clauses[index]
    if (!clause) return null
    return (
      <ClauseRow
        clause={clause}
        number={index + 1}
        wording={copy.text.slice(clause.textStart, clause.end)}
        language={language}
        mayJoin={mayJoin(copy.clauses, index)}
        mayIndent={mayIndent(copy.clauses, index)}
        cursor={cursor?.key === clause.key ? cursor : null}
        onAct={onAct}
        onCursorPlaced={forgetCursor}
      />
    )
  }
  return { rowAt, said }
}

const USUAL_ROW_PX = 120
const ROWS_AROUND = 6

type LongListProps = {
  clauses: WorkingCopy['clauses']
  rowAt: (index: number) => React.ReactNode
}

/** Thousands of clauses in a region that scrolls by itself, and by keyboard. */
function LongList({ clauses, rowAt }: LongListProps) {
  const region = useRef<HTMLElement>(null)
  // eslint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: clauses.length,
    getScrollElement: () => region.current,
    estimateSize: () => USUAL_ROW_PX,
    overscan: ROWS_AROUND,
    getItemKey: (index) => clauses[index]?.key ?? index,
  })
  return (
    <section
      ref={region}
      aria-label="Outline of the text"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      className="border-rule relative h-[75vh] overflow-y-auto rounded-[7px] border px-3"
    >
      <ol className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={clauses.length}
            aria-posinset={index + 1}
            className="border-hair absolute start-0 top-0 w-full border-b"
            style={{ transform: `translateY(${start}px)` }}
          >
            {rowAt(index)}
          </li>
        ))}
      </ol>
    </section>
  )
}

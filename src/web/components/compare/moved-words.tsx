import type { ReactNode } from 'react'
import type { MovedStretch } from '../../../core/compare/wording-runs.ts'
import { useAllRows } from './all-rows.ts'
import { Spoken } from './word-mark.tsx'

/** "moved to Point 7": where words went, or came from. */
const movedWords = ({ direction, name }: MovedStretch) => `moved ${direction} ${name}`

type MovedMarkProps = {
  moved: MovedStretch
  /** Kept words between those that moved stand on both sides of this row. */
  isKept: boolean
  isFirst: boolean
  isLast: boolean
  children: ReactNode
}

/** Words that stand in another clause on the other side: neither dropped nor added. */
export function MovedMark({ moved, isKept, isFirst, isLast, children }: MovedMarkProps) {
  const side = moved.direction === 'to' ? 'before' : 'after'
  return (
    <span
      data-only={isKept ? undefined : side}
      className={moved.direction === 'to' ? 'mark-moved-out' : 'mark-moved-in'}
    >
      {isFirst && <Spoken>{movedWords(moved)}: </Spoken>}
      {children}
      {isLast && (
        <span aria-hidden="true" className="inline-block ps-1">
          {moved.direction === 'to' ? '↷' : '↶'}
        </span>
      )}
    </span>
  )
}

/** The ways to where a row's words went, or came from. */
export function MovedLinks({ moves }: { moves: readonly MovedStretch[] }) {
  const { goTo } = useAllRows()
  const places = new Map(moves.map((moved) => [`${moved.direction} ${moved.row}`, moved]))
  return [...places].map(([key, moved]) => (
    <p key={key} dir="ltr" className="text-small text-moved mt-1.5 font-sans">
      <span aria-hidden="true">{moved.direction === 'to' ? '↷ ' : '↶ '}</span>
      {moved.direction === 'to' ? 'These words moved to ' : 'These words moved here from '}
      <button
        type="button"
        className="underline underline-offset-3"
        onClick={() => goTo(moved.row)}
      >
        <bdi>{moved.name}</bdi>
      </button>
    </p>
  ))
}

import { ChevronDown } from 'lucide-react'
import { use, type ReactNode } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { AskContext } from './ask-context.ts'

type AskButtonProps = { filled: FilledRow; children: ReactNode }

/** A row's verdict as the way to correct it. One menu serves all rows, so that long texts stay light. */
export function AskButton({ filled, children }: AskButtonProps) {
  const ask = use(AskContext)
  if (ask === null) return children
  return (
    <button
      type="button"
      aria-haspopup="menu"
      onClick={({ currentTarget }) => ask({ filled, trigger: currentTarget })}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        ask({ filled, trigger: event.currentTarget })
      }}
      className="group inline-flex items-center gap-0.5 rounded-full"
    >
      {children}
      <span className="sr-only">(decide about this row)</span>
      <ChevronDown
        size={12}
        aria-hidden="true"
        className="no-print text-soft group-hover:text-ink shrink-0"
      />
    </button>
  )
}

import { ChevronDown, ChevronUp, CircleHelp } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from '../button.tsx'
import type { ReadingView } from './use-row-virtualizer.ts'
import { useFrame } from './comparison-context.ts'
import { ViewSwitch } from './view-switch.tsx'

type ComparisonBarProps = {
  ref: Ref<HTMLDivElement>
  view: ReadingView
  onView: (view: ReadingView) => void
  onStep: (direction: 1 | -1) => void
  onKeys: () => void
  share: ReactNode
  /** Spoken and shown: how many clauses pass the filters, and where the reader has stepped to. */
  status: string
}

/** What stays in reach while reading: the view, the way to the next change, and the ways to take it along. */
export function ComparisonBar(props: ComparisonBarProps) {
  const { ref, view, onView, onStep, onKeys, status, share } = props
  const { before, after, sameDraft } = useFrame()
  return (
    <div
      ref={ref}
      className="no-print border-rule bg-paper sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-2 py-2 sm:px-6"
    >
      <ViewSwitch view={view} onChange={onView} />
      {sameDraft && (
        // Which drafts they are, the timeline beside the texts says; it knows no sources.
        <p className="text-small text-soft hidden min-w-0 flex-1 truncate lg:block">
          {before.witness.shortTitle} · {after.witness.shortTitle}
        </p>
      )}
      <div className="ms-auto flex items-center sm:gap-1">
        <output className="text-small text-soft me-1 max-w-56 truncate max-sm:sr-only">
          {status}
        </output>
        <Button tone="quiet" aria-label="Previous change" onPress={() => onStep(-1)}>
          <ChevronUp size={16} aria-hidden="true" />
        </Button>
        <Button tone="quiet" aria-label="Next change" onPress={() => onStep(1)}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <Button tone="quiet" aria-label="Signs and keys" onPress={onKeys}>
          <CircleHelp size={16} aria-hidden="true" />
        </Button>
        {share}
      </div>
    </div>
  )
}

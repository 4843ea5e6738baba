import type { ReactNode } from 'react'
import { SideFold } from './side-fold.tsx'
import { useMediaQuery } from './use-media-query.ts'

type Fold = { title: string; content: ReactNode }

type ThreeColumnsProps = {
  head: ReactNode
  /** A column from tablets up, else folded above the texts. */
  left: readonly Fold[]
  /** A column on wide screens, else folded below the texts. */
  right: readonly Fold[]
  children: ReactNode
}

/** It cuts what stands out of it, and a focus ring stands out of its field. */
const COLUMN = 'sticky top-0 -mx-1.5 max-h-dvh overflow-y-auto px-1.5 py-3'

/** The texts in the middle, with what belongs to them beside where there is room. */
export function ThreeColumns({ head, left, right, children }: ThreeColumnsProps) {
  const hasLeft = useMediaQuery('(min-width: 64rem)')
  const hasRight = useMediaQuery('(min-width: 84rem)')
  const folds = (held: readonly Fold[], isOpen: boolean) =>
    held.map(({ title, content }) => (
      <SideFold key={title} title={title} isOpen={isOpen}>
        {content}
      </SideFold>
    ))
  const columns = hasRight
    ? 'lg:grid-cols-[14rem_minmax(0,1fr)_17rem]'
    : 'lg:grid-cols-[14rem_minmax(0,1fr)]'
  return (
    <div className={`mx-auto w-full max-w-[100rem] lg:grid print:block ${columns}`}>
      {hasLeft && (
        <div className="border-rule no-print border-e ps-5 pe-3">
          <div className={COLUMN}>{folds(left, true)}</div>
        </div>
      )}
      <div className="min-w-0">
        {head}
        <div className="px-4 pb-16 sm:px-6 print:px-0">
          {!hasLeft && <div className="border-hair border-b">{folds(left, false)}</div>}
          {children}
          {!hasRight && <div className="border-hair mt-8 border-t">{folds(right, false)}</div>}
        </div>
      </div>
      {hasRight && (
        <div className="border-rule no-print border-s ps-4 pe-5">
          <div className={COLUMN}>{folds(right, true)}</div>
        </div>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { SideColumn } from './side-column.tsx'
import { useMediaQuery } from './use-media-query.ts'

type ThreeColumnsProps = {
  head: ReactNode
  /** Drafts and clauses: a column from tablets up, else folded above the texts. */
  left: ReactNode
  /** What was said: a column on wide screens, else folded below the texts. */
  right: ReactNode
  children: ReactNode
}

/** The texts in the middle, with what belongs to them beside where there is room. */
export function ThreeColumns({ head, left, right, children }: ThreeColumnsProps) {
  const hasLeft = useMediaQuery('(min-width: 64rem)')
  const hasRight = useMediaQuery('(min-width: 84rem)')
  const leftColumn = (
    <SideColumn title="Drafts and clauses" isBeside={hasLeft}>
      {left}
    </SideColumn>
  )
  const rightColumn = (
    <SideColumn title="Said around these drafts" isBeside={hasRight}>
      {right}
    </SideColumn>
  )
  const columns = hasRight
    ? 'lg:grid-cols-[14rem_minmax(0,1fr)_17rem]'
    : 'lg:grid-cols-[14rem_minmax(0,1fr)]'
  return (
    <div className={`mx-auto w-full max-w-[100rem] lg:grid print:block ${columns}`}>
      {hasLeft && <div className="border-rule no-print border-e ps-5 pe-3">{leftColumn}</div>}
      <div className="min-w-0">
        {head}
        <div className="px-4 pb-16 sm:px-6">
          {!hasLeft && leftColumn}
          {children}
          {!hasRight && <div className="mt-8">{rightColumn}</div>}
        </div>
      </div>
      {hasRight && <div className="border-rule no-print border-s ps-4 pe-5">{rightColumn}</div>}
    </div>
  )
}

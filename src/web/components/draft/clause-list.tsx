import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Clause } from '../../../core/model/clause.ts'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import {
  type ClauseBrackets,
  readClauseBrackets,
} from '../../../core/text/brackets/clause-brackets.ts'
import { usePrinting } from '../compare/use-printing.ts'
import { ClauseView, type ReadingContext } from './clause-view.tsx'

type ClauseListProps = {
  clauses: readonly Clause[]
  /** Clause that a link points at. */
  chosen: string | undefined
  context: ReadingContext
}

/** Longer than this, only what is near the window stands in the page. */
const MAX_WHOLE = 150

/** All clauses in their order, indented as they stand in one another. */
export function ClauseList(props: ClauseListProps) {
  const isPrinting = usePrinting()
  const depths = useMemo(() => depthsOf(props.clauses), [props.clauses])
  const brackets = useMemo(() => readClauseBrackets(props.clauses), [props.clauses])
  const isWhole = isPrinting || props.clauses.length <= MAX_WHOLE
  const List = isWhole ? WholeList : VirtualList
  return <List {...props} depths={depths} brackets={brackets} />
}

/** How many clauses each one stands in. A parent comes before its children. */
function depthsOf(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parent } of clauses)
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1)
  return depths
}

const nameIn = (clauses: readonly Clause[], clause: Clause) =>
  clause.heading ?? clauseName(clause, clausesById(clauses))

type ListProps = ClauseListProps & {
  depths: ReadonlyMap<string, number>
  brackets: ReadonlyMap<string, ClauseBrackets>
}

function WholeList({ clauses, chosen, context, depths, brackets }: ListProps) {
  useEffect(() => {
    if (chosen !== undefined)
      document.getElementById(`clause-${chosen}`)?.scrollIntoView({ block: 'center' })
  }, [chosen])
  return clauses.map((clause) => (
    <ClauseView
      key={clause.id}
      clause={clause}
      name={nameIn(clauses, clause)}
      depth={depths.get(clause.id) ?? 0}
      brackets={brackets.get(clause.id)}
      isChosen={clause.id === chosen}
      context={context}
    />
  ))
}

const USUAL_HEIGHT = 190

function VirtualList({ clauses, chosen, context, depths, brackets }: ListProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(ref.current?.offsetTop ?? 0), [])
  // eslint-disable-next-line react/incompatible-library -- nothing of it is passed to a memoised component
  const virtualizer = useWindowVirtualizer({
    count: clauses.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => clauses[index]?.id ?? index,
  })
  useEffect(() => {
    const index = clauses.findIndex(({ id }) => id === chosen)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' })
  }, [chosen, clauses, virtualizer])
  return (
    <div ref={ref} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const clause = clauses[index]
        if (!clause) return null
        return (
          <div
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <ClauseView
              clause={clause}
              name={nameIn(clauses, clause)}
              depth={depths.get(clause.id) ?? 0}
              brackets={brackets.get(clause.id)}
              isChosen={clause.id === chosen}
              context={context}
            />
          </div>
        )
      })}
    </div>
  )
}

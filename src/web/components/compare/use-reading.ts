import { useQueryClient } from '@tanstack/react-query'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { rowCountWords } from '../../../core/phrases/row-count-words.ts'
import { type ComparisonFrame, useFrame } from './comparison-context.ts'
import type { RowListHandle } from './row-list.tsx'
import { holdsQuote, QUOTE_WITHOUT_CLAUSE, quoteProblem } from '../../../core/link/quote-problem.ts'
import { searchWithout } from '../../../core/link/search-without.ts'
import { countTopics, type FilledRow } from '../../../core/compare/select-rows.ts'
import type { ChangeSearch } from './use-compare-search.ts'
import { useQuotedWords } from '../use-quoted-words.ts'
import { useKeys } from './use-keys.ts'
import { rowElementId } from './row-element.ts'
import { needsWords, rowWordsQuery } from './use-row-words.ts'
import { PRINTED_UP_TO } from './use-row-virtualizer.ts'

type Options = {
  all: readonly FilledRow[]
  rows: readonly FilledRow[]
  search: CompareSearch
  changeSearch: ChangeSearch
  onKeys: () => void
  listRef: RefObject<RowListHandle | null>
  findRef: RefObject<HTMLInputElement | null>
}

/** A reader's way through the rows: stepping, jumping, keeping the place, by button and by key. */
export function useReading(options: Options) {
  const { all, rows, search, changeSearch, onKeys, listRef, findRef } = options
  const [reached, setReached] = useState<string | null>(null)
  const keepPlaceAndChange = useCallback<ChangeSearch>(
    (change, how) => {
      listRef.current?.keepPlace()
      setReached(null)
      changeSearch(change, how)
    },
    [changeSearch, listRef],
  )
  const toggle = useCallback(
    (rowId: string) =>
      changeSearch(
        (current) => ({
          ...searchWithout(current, 'quote'),
          clause: rowOf(current.clause, all)?.row.id === rowId ? undefined : rowId,
        }),
        { replace: true },
      ),
    [changeSearch, all],
  )
  const step = (direction: 1 | -1) => setReached(listRef.current?.step(direction) ?? null)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => {
      findRef.current?.closest('details')?.setAttribute('open', '')
      findRef.current?.focus()
    },
    '?': onKeys,
  })
  const counted = useMemo(() => rowCountWords(all, rows), [rows, all])
  const opened = rowOf(search.clause, all)?.row.id
  useLinkedRow(opened, all, (rowId) => listRef.current?.goTo(rowId))
  useQuotedWords(opened && rowElementId(opened), search.quote)
  usePreparedWords(rows)
  return {
    step,
    toggle,
    changeSearch: keepPlaceAndChange,
    goTo: (rowId: string) => listRef.current?.goTo(rowId),
    opened,
    shown: counted,
    status: reached ?? counted,
  }
}

/** The row that a link names: by its own id, or by that of a clause in it, such as a part of a split one. */
function rowOf(named: string | undefined, all: readonly FilledRow[]): FilledRow | undefined {
  if (named === undefined) return undefined
  const holds = ({ row }: FilledRow) => row.before.includes(named) || row.after.includes(named)
  return all.find(({ row }) => row.id === named) ?? all.find(holds)
}

/** Go to the row that the link names once the rows are there. Opening a history later must not move the page. */
function useLinkedRow(
  linked: string | undefined,
  all: readonly FilledRow[],
  goTo: (rowId: string) => void,
): void {
  const arrive = useEffectEvent((rows: readonly FilledRow[]) => {
    if (linked !== undefined && rows.length > 0) goTo(linked)
  })
  // Once for these two texts: rows that a decision changed must not move the page either.
  const { before, after } = useFrame()
  const texts = all.length === 0 ? null : `${before.revision.hash} ${after.revision.hash}`
  const arrived = useRef<string | null>(null)
  useEffect(() => {
    if (arrived.current === texts) return
    arrived.current = texts
    arrive(all)
  }, [texts, all])
}

/** Compare the words of every row that may be printed, once there is nothing better to do. */
function usePreparedWords(rows: readonly FilledRow[]): void {
  const queryClient = useQueryClient()
  const frame = useFrame()
  useEffect(() => {
    const prepare = () => {
      for (const filled of rows.length > PRINTED_UP_TO ? [] : rows) {
        if (needsWords(filled, frame)) void queryClient.prefetchQuery(rowWordsQuery(filled, frame))
      }
    }
    const timer = setTimeout(prepare, QUIET_MS)
    return () => clearTimeout(timer)
  }, [rows, frame, queryClient])
}

/** By then the rows in view have asked for their own words. */
const QUIET_MS = 400

/** What a link asks of the rows in vain: a clause, words or a topic that this comparison does not have. */
export function linkProblemsIn(
  { clause, quote, topic }: CompareSearch,
  all: readonly FilledRow[],
  { topics }: Pick<ComparisonFrame, 'topics'>,
): string[] {
  const problems: string[] = []
  const pointed = rowOf(clause, all)
  if (clause !== undefined && !pointed)
    problems.push(`No clause “${clause}” stands in this comparison; the page begins at the top.`)
  if (clause === undefined && quote !== undefined) problems.push(QUOTE_WITHOUT_CLAUSE)
  if (pointed && quote !== undefined && !holdsQuote([...pointed.before, ...pointed.after], quote))
    problems.push(quoteProblem(quote))
  if (topic !== undefined && !countTopics(all).has(topic)) {
    const label = topics.find(({ id }) => id === topic)?.label ?? topic
    problems.push(`No clause here is about “${label}”, so the filter leaves none.`)
  }
  return problems
}

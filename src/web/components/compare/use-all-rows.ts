import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { MovedWords } from '../../../core/compare/moved-words.ts'
import { type AllRows, lookUpRows } from './all-rows.ts'
import { resetFilters } from './filters.tsx'
import type { RowListHandle } from './row-list.tsx'
import type { ChangeSearch } from './use-compare-search.ts'

type Options = {
  all: readonly FilledRow[]
  rows: readonly FilledRow[]
  moved: readonly MovedWords[]
  listRef: RefObject<RowListHandle | null>
  changeSearch: ChangeSearch
}

/** What rows know of each other, and the way from one to another, past the filters where it must be. */
export function useAllRowsOf({ all, rows, moved, listRef, changeSearch }: Options): AllRows {
  const wanted = useRef<string | null>(null)
  const goTo = useCallback(
    (rowId: string) => {
      if (rows.some(({ row }) => row.id === rowId)) return listRef.current?.goTo(rowId)
      wanted.current = rowId
      changeSearch(resetFilters)
    },
    [rows, listRef, changeSearch],
  )
  useEffect(() => {
    const rowId = wanted.current
    if (rowId === null || !rows.some(({ row }) => row.id === rowId)) return
    wanted.current = null
    listRef.current?.goTo(rowId)
  }, [rows, listRef])
  const lookUps = useMemo(() => lookUpRows(all, moved), [all, moved])
  return useMemo(() => ({ goTo, ...lookUps }), [goTo, lookUps])
}

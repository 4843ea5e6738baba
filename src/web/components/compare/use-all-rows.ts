import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { Survey } from '../../../core/compare/survey-rows.ts'
import { type AllRows, lookUpRows } from './all-rows.ts'
import { resetFilters } from './filters.tsx'
import type { RowListHandle } from './row-list.tsx'
import { useSurvey } from './survey-context.ts'
import type { ChangeSearch } from './use-compare-search.ts'

type Options = {
  all: readonly FilledRow[]
  rows: readonly FilledRow[]
  listRef: RefObject<RowListHandle | null>
  changeSearch: ChangeSearch
}

/** What rows know of each other, and the way from one to another, past the filters where it must be. */
export function useAllRowsOf({ all, rows, listRef, changeSearch }: Options): AllRows {
  const { survey } = useSurvey()
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
  // Where nothing moved, as mostly, no row has to be shown again when that is known.
  const moved = survey && survey.moved.length > 0 ? survey.moved : STILL
  const lookUps = useMemo(() => lookUpRows(all, moved), [all, moved])
  return useMemo(() => ({ goTo, ...lookUps }), [goTo, lookUps])
}

const STILL: Survey['moved'] = []

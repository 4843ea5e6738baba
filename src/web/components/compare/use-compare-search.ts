import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type CompareSearch, compareSearch, problemsOf } from '../../../core/link/compare-search.ts'
import { parseQuery } from '../../../core/link/query-string.ts'

export type ChangeSearch = (
  change: (search: CompareSearch) => CompareSearch,
  options?: { replace?: boolean },
) => void

/** What the address says, what of it could not be read, and the way to say something else. */
export function useCompareSearch() {
  const query = useLocation({ select: ({ searchStr }) => searchStr })
  const navigate = useNavigate()
  const { search, problems } = useMemo(() => {
    const raw = parseQuery(query)
    return { search: compareSearch(raw), problems: problemsOf(raw) }
  }, [query])
  const changeSearch = useCallback<ChangeSearch>(
    (change, { replace = false } = {}) => {
      void navigate({
        to: '/compare',
        search: (current) => withoutUndefined(change(compareSearch(current))),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { search, problems, changeSearch }
}

function withoutUndefined(search: CompareSearch): CompareSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import {
  type CompareSearch,
  compareSearch,
  problemsOf,
  writeCompareQuery,
} from '../../../core/link/compare-search.ts'
import { parseQuery } from '../../../core/link/query-string.ts'
import { searchWithout } from '../../../core/link/search-without.ts'
import type { ChangeSearch } from '../compare/use-compare-search.ts'

/**
 * The view that was saved, or the one that the reader made of it: then the whole of it stands in the
 * address, so that it can be sent on, and going back to what was saved is leaving it out.
 */
export function useSavedSearch(view: string) {
  const query = useLocation({ select: ({ searchStr }) => searchStr })
  const navigate = useNavigate()
  const { search, problems, isChanged } = useMemo(() => {
    const raw = parseQuery(query)
    const own = compareSearch(raw)
    const unread = [...problemsOf(raw), ...problemsOfForm(raw)]
    if (own.before === undefined || own.after === undefined)
      return { search: compareSearch(parseQuery(view)), problems: unread, isChanged: false }
    return { search: own, problems: unread, isChanged: shownBy(own) !== shownBy(view) }
  }, [query, view])
  const changeSearch = useCallback<ChangeSearch>(
    (change, { replace = false } = {}) => {
      const next = change(search)
      const isSaved = writeCompareQuery(next) === view
      void navigate({
        to: '.',
        search: isSaved ? {} : plain(next),
        replace,
        resetScroll: false,
      })
    },
    [navigate, search, view],
  )
  return { search, problems, isChanged, changeSearch }
}

/** `as=cited` is the server's own page, with no script: what comes here asks for some other form. */
function problemsOfForm({ as }: Readonly<Record<string, unknown>>): string[] {
  if (as === undefined) return []
  const shown = (typeof as === 'string' ? as : JSON.stringify(as)).slice(0, MAX_ECHO)
  return [
    `The link gives “${shown}” as the form of this page, which cannot be read; the comparison is drawn anew.`,
  ]
}

/** The longest piece of a malformed value that is told. */
const MAX_ECHO = 40

/** What a view shows, wherever in it the reader is. */
function shownBy(view: CompareSearch | string): string {
  const search = typeof view === 'string' ? compareSearch(parseQuery(view)) : view
  return writeCompareQuery(searchWithout(search, 'clause', 'quote'))
}

function plain(search: CompareSearch): CompareSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

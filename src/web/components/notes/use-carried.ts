import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CarriedNote } from '../../../core/anchor/carried-note.ts'
import type { ClauseComparison } from '../../../core/compare/row.ts'
import type { NoteList } from '../../../core/model/note-saves.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { carryInWorker } from '../../workers/carry-client.ts'
import { pinnedIn } from './standing-notes.ts'

/** Two texts with what happened between them. */
export type ComparedTexts = {
  comparison: ClauseComparison
  contents: { before: HashedContent; after: HashedContent }
}

const NONE: readonly CarriedNote[] = []

/** What became of the notes that stand in the older of two texts, computed off the main thread. */
export function useCarried(compared: ComparedTexts | null, list: NoteList | undefined) {
  const pinned = useMemo(
    () => (compared && list ? pinnedIn(compared.contents.before.hash, list) : null),
    [compared, list],
  )
  const { data, error } = useQuery({
    queryKey: [
      'carried',
      compared?.contents.before.hash,
      compared?.contents.after.hash,
      // Rows depend on people's decisions about the clauses, which the hashes do not name.
      compared?.comparison.rows.map(({ before, after, change }) => [before, after, change]),
      pinned,
    ],
    queryFn:
      compared && pinned && pinned.length > 0
        ? ({ signal }) =>
            carryInWorker(
              {
                notes: pinned,
                from: compared.contents.before,
                to: compared.contents.after,
                comparison: compared.comparison,
              },
              signal,
            )
        : skipToken,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
  return { carried: data ?? NONE, pinned, error }
}

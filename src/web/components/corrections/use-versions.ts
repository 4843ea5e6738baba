import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AlignmentSummary, Decision } from '../../../core/model/alignment.ts'
import { alignmentQuery, alignmentsQuery, type Pair } from '../../queries/alignments-query.ts'

/** What people have saved about two revisions, as far as the link wants it. */
export type Versions = {
  /** Newest first; empty while they are being read. */
  list: readonly AlignmentSummary[]
  /** The version shown, and the newest one; 0 where there is none. */
  number: number
  latest: number
  /** The decisions of the version shown; `null` while they are being read. */
  saved: readonly Decision[] | null
  /** What the link asks for in vain, in sentences. */
  problems: readonly string[]
  error: Error | null
  retry: () => void
}

const NONE: readonly Decision[] = []

/** Read people's decisions: the version that the link pins, else the latest. */
export function useVersions(pair: Pair, pinned: string | undefined): Versions {
  const list = useQuery(alignmentsQuery(pair))
  const latest = list.data?.[0]?.number ?? 0
  const asked = pinned === undefined ? latest : Number(pinned)
  const isThere = asked === 0 || list.data === undefined || asked <= latest
  const number = isThere ? asked : latest
  const isListed = list.data !== undefined || list.isError
  const shown = useQuery({
    ...alignmentQuery(pair, number),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === pair.before && query.queryKey[2] === pair.after ? previous : undefined,
  })
  // A pinned version that does not exist fails before the list says that it does not.
  const error = isListed ? (list.error ?? shown.error) : null
  const problems = useMemo(
    () =>
      isThere
        ? []
        : [
            `There is no version ${asked} of people’s decisions about these two texts; ${
              latest === 0 ? 'there are none' : `the latest, version ${latest}, is shown`
            }.`,
          ],
    [isThere, asked, latest],
  )
  return {
    list: list.data ?? [],
    number,
    latest,
    saved: isListed ? (error || number === 0 ? NONE : (shown.data?.decisions ?? null)) : null,
    problems,
    error,
    retry: () => void (list.error ? list.refetch() : shown.refetch()),
  }
}

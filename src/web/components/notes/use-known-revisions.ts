import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { overviewQuery } from '../../queries/overview-query.ts'
import { processesQuery } from '../../queries/processes-query.ts'
import { combineAll } from '../compare/combine-queries.ts'
import { revisionsByHash, type KnownRevision } from './noted-revisions.ts'

/** Every revision of every process by its hash; empty until all are there. */
export function useKnownRevisions(): ReadonlyMap<string, KnownRevision> {
  const { data: processes = [] } = useQuery(processesQuery)
  const overviews = useQueries({
    queries: processes.map(({ id }) => overviewQuery(id)),
    combine: combineAll,
  })
  return useMemo(() => revisionsByHash(overviews.data ?? []), [overviews.data])
}

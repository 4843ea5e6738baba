import { useQuery } from '@tanstack/react-query'
import type { ProcessOverview, ProcessSummary } from '../../../core/model/read-models.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { processesQuery } from '../../queries/processes-query.ts'
import { NEW } from './fields.ts'

/** What the server knows of that a text can belong to. */
export type Known = {
  processes: readonly ProcessSummary[]
  /** The chosen process; `null` where it is new, not chosen, or not here yet. */
  overview: ProcessOverview | null
  error: Error | null
  retry: () => void
}

/** All processes, and everything about the chosen one. */
export function useKnown(process: string): Known {
  const processes = useQuery(processesQuery)
  const isChosen = process !== '' && process !== NEW
  const overview = useQuery({ ...overviewQuery(process), enabled: isChosen })
  return {
    processes: processes.data ?? [],
    overview: isChosen ? (overview.data ?? null) : null,
    error: processes.error ?? (isChosen ? overview.error : null),
    retry: () => {
      void processes.refetch()
      if (isChosen) void overview.refetch()
    },
  }
}

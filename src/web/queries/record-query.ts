import { queryOptions } from '@tanstack/react-query'
import { ask } from '../api-client.ts'

/** How the bundled record was made, where it is weak, and what it counts. */
export type RecordAccount = {
  title: string
  method: string[]
  weakSpots: string[]
  counts: Record<string, number>
}

/** The account of the bundled record. */
export const recordQuery = queryOptions({
  queryKey: ['record'],
  queryFn: ({ signal }) => ask<RecordAccount>('/api/record', { signal }),
})

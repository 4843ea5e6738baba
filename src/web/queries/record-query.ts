import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** How the bundled record was made, where it is weak, and what it counts. */
export const recordQuery = queryOptions({
  queryKey: ['record'],
  queryFn: ({ signal }) => parseResponse(api.record.$get({}, { init: { signal } })),
})

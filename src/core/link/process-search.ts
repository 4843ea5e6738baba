import { z } from 'zod'
import { searchCodec } from './search-codec.ts'

/** Links to the page of a process: `/processes/<process>`. */
export const processLink = searchCodec({
  /** Month, or year, in which the shown period begins. */
  period: {
    schema: z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/),
    name: 'the period',
    instead: 'the one with the most drafts is shown',
  },
})

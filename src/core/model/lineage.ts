import { z } from 'zod'
import { ShortText, Slug } from './identity.ts'

/** One clause's identity through drafts. Belongs to a process. */
export const Lineage = z.object({ id: Slug, heading: ShortText, topics: z.array(Slug) })
export type Lineage = z.infer<typeof Lineage>

/** Who decided that two clauses belong together. */
export const DecidedBy = z.enum(['record', 'engine', 'person'])
export type DecidedBy = z.infer<typeof DecidedBy>

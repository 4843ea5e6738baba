import { and, eq, isNull } from 'drizzle-orm'
import { comparisons } from './schema.ts'

/** Holds for the comparisons that everybody may be told of. */
export const isListed = () => and(eq(comparisons.listed, true), isNull(comparisons.deletedAt))

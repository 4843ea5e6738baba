import { sql, type SQL } from 'drizzle-orm'
import { makePgArray, type PgColumn } from 'drizzle-orm/pg-core'

/**
 * Whether a column holds one of these, however many they are: a statement takes at most 65,535 values, and
 * this list is one of them.
 */
export function isAmong(column: PgColumn, values: readonly string[]): SQL {
  return sql`${column} = any(${makePgArray([...values])}::text[])`
}

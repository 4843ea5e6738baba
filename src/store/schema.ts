import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Change } from '../core/model/read-models.ts'
import type { Receipt } from '../core/model/submission.ts'

// The whole schema under one name: for queries (`schema.drafts`) and for drizzle-kit.
export * from './alignment-tables.ts'
export * from './annotation-tables.ts'
export * from './comparison-tables.ts'
export * from './process-tables.ts'
export * from './text-tables.ts'

/** Saves that were answered, so that a repeated one gets its first receipt. */
export const submissions = pgTable('submissions', {
  id: uuid().primaryKey(),
  /** SHA-256 of the submission: the same id with another content is refused, not swallowed. */
  fingerprint: text().notNull(),
  /** `null` only inside the transaction that stores it. */
  receipt: jsonb().$type<Receipt>(),
})

/** Who changed what, when. `process` is no reference, so that the log outlives what it speaks of. */
export const changes = pgTable(
  'changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    process: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    author: text().notNull(),
    action: text().$type<Change['action']>().notNull(),
    kind: text().$type<Change['kind']>().notNull(),
    subject: text().notNull(),
  },
  (table) => [index().on(table.process, table.id)],
)

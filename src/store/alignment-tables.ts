import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Decision } from '../core/model/alignment.ts'
import { revisionContents } from './text-tables.ts'

const content = () =>
  text()
    .notNull()
    .references(() => revisionContents.hash)

/**
 * People's decisions about two contents, version by version; append-only like revisions. Of the two
 * the lower hash always stands as `before`, so that both directions read the same versions.
 */
export const alignments = pgTable(
  'alignments',
  {
    before: content(),
    after: content(),
    number: integer().notNull(),
    decisions: jsonb().$type<Decision[]>().notNull(),
    engine: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    author: text().notNull(),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.before, table.after, table.number] })],
)

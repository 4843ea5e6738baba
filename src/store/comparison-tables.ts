import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RowCounts } from '../core/compare/row.ts'
import type { ChosenNote, SavedSide } from '../core/model/comparison.ts'

// Three tables, by what may happen to them: the first is changed by its owner, the second never, and
// rows of the third go for good when their comparison is deleted. Triggers hold all three to that.

/** Saved comparisons: who may change them, and whether they are listed or deleted. */
export const comparisons = pgTable(
  'comparisons',
  {
    id: text().primaryKey(),
    /** SHA-256 of the owner key in hex; the key itself is known only to its holder. */
    ownerKeyHash: text().notNull(),
    listed: boolean().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    deletedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index().on(table.listed, table.deletedAt)],
)

const comparison = () =>
  text()
    .notNull()
    .references(() => comparisons.id)

/** The bibliographic facts of every version; append-only, they outlive a deletion. */
export const comparisonVersions = pgTable(
  'comparison_versions',
  {
    comparison: comparison(),
    number: integer().notNull(),
    /** Made by the client, so that a save sent twice is stored once. */
    submission: uuid().notNull().unique(),
    before: jsonb().$type<SavedSide>().notNull(),
    after: jsonb().$type<SavedSide>().notNull(),
    alignment: integer().notNull(),
    engine: text().notNull(),
    hash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    author: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.comparison, table.number] })],
)

/** What a version says and shows. Never changed; deleted with its comparison. */
export const comparisonContents = pgTable(
  'comparison_contents',
  {
    comparison: comparison(),
    number: integer().notNull(),
    /** SHA-256 of the save: the same submission with another content is refused, not swallowed. */
    fingerprint: text().notNull(),
    view: text().notNull(),
    caption: text().notNull(),
    notes: jsonb().$type<ChosenNote[]>().notNull(),
    resultHash: text().notNull(),
    counts: jsonb().$type<RowCounts>().notNull(),
    /** Which form the article is written in: a later Travaux may not know how to show it. */
    form: integer().notNull(),
    /** The comparison as plain HTML, as it was drawn at the save. */
    article: text().notNull(),
    /** SHA-256 of the article, which tells whether it is still the one that was stored. */
    articleHash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.comparison, table.number] })],
)

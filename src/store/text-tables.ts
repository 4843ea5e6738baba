import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Clause, ClauseKind, Standing } from '../core/model/clause.ts'
import type { Coverage, DraftKind, Extent, Ordering, WitnessMode } from '../core/model/draft.ts'
import type { DatePrecision } from '../core/model/process.ts'
import { inProcess, origin, position, slugs } from './process-tables.ts'

/** The things under negotiation. */
export const instruments = pgTable(
  'instruments',
  {
    id: text().primaryKey(),
    process: inProcess(),
    title: text().notNull(),
    shortTitle: text().notNull(),
    track: text().notNull(),
    dateStart: text().notNull(),
    dateEnd: text(),
    parties: slugs(),
    summary: text().notNull(),
    outcome: text().notNull(),
    origin: origin(),
    position: position(),
  },
  (table) => [index().on(table.process)],
)

/** States of an instrument’s text at points in the talks. */
export const drafts = pgTable(
  'drafts',
  {
    id: text().primaryKey(),
    instrument: text()
      .notNull()
      .references(() => instruments.id),
    title: text().notNull(),
    shortTitle: text().notNull(),
    date: text().notNull(),
    datePrecision: text().$type<DatePrecision>().notNull(),
    round: text(),
    tabledBy: slugs(),
    kind: text().$type<DraftKind>().notNull(),
    basedOn: text(),
    basedOnNote: text(),
    extent: text(),
    markingKey: text(),
    standingNote: text(),
    origin: origin(),
    position: position(),
  },
  (table) => [index().on(table.instrument)],
)

/** Copies or reports of drafts. */
export const witnesses = pgTable(
  'witnesses',
  {
    id: text().primaryKey(),
    draft: text()
      .notNull()
      .references(() => drafts.id),
    title: text().notNull(),
    shortTitle: text().notNull(),
    mode: text().$type<WitnessMode>().notNull(),
    coverage: text().$type<Extent>().notNull(),
    publisher: text(),
    publishedAt: text(),
    language: text().notNull(),
    languageNote: text(),
    provenance: text().notNull(),
    provenanceNote: text(),
    ordering: text().$type<Ordering>().notNull(),
    labelScheme: text(),
    sources: slugs(),
    origin: origin(),
    /** Hash of the content that the bundled record last gave for it; `null` for people's own. */
    recordHash: text(),
    position: position(),
  },
  (table) => [index().on(table.draft)],
)

// The four tables below are append-only; triggers in the migrations refuse UPDATE, DELETE and TRUNCATE.

/** What a revision's hash covers, under that hash. Equal contents are stored once. */
export const revisionContents = pgTable('revision_contents', {
  hash: text().primaryKey(),
  language: text().notNull(),
  ordering: text().$type<Ordering>().notNull(),
  text: text(),
  coverage: jsonb().$type<Coverage>().notNull(),
  clauseCount: integer().notNull(),
})

/** The wording of clauses under its SHA-256. Equal wordings are stored once. */
export const clauseTexts = pgTable('clause_texts', {
  hash: text().primaryKey(),
  text: text().notNull(),
})

/** The clauses of a content in their order (`place`); the wording stands in `clause_texts`. */
export const clauses = pgTable(
  'clauses',
  {
    content: text()
      .notNull()
      .references(() => revisionContents.hash),
    id: text().notNull(),
    place: integer().notNull(),
    parent: text(),
    kind: text().$type<ClauseKind>().notNull(),
    label: text(),
    heading: text(),
    textHash: text()
      .notNull()
      .references(() => clauseTexts.hash),
    spanStart: integer(),
    spanEnd: integer(),
    lineage: text(),
    topics: slugs(),
    standing: text().$type<Standing>().notNull(),
    standingBy: text(),
    proposedBy: slugs(),
    opposedBy: slugs(),
    positions: jsonb().$type<Clause['positions']>().notNull(),
    terms: jsonb().$type<Clause['terms']>().notNull(),
    sources: slugs(),
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.content, table.id] }),
    foreignKey({
      columns: [table.content, table.parent],
      foreignColumns: [table.content, table.id],
    }),
    index().on(table.lineage),
  ],
)

/** Which content a witness had as its revision 1, 2, 3 …, by whom and when. */
export const revisions = pgTable(
  'revisions',
  {
    witness: text()
      .notNull()
      .references(() => witnesses.id),
    number: integer().notNull(),
    hash: text()
      .notNull()
      .references(() => revisionContents.hash),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    author: text().notNull(),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.witness, table.number] }), index().on(table.hash)],
)

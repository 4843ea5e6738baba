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
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Mention, NoteAct, NoteSubject } from '../core/model/annotation.ts'
import type { CarryDecision } from '../core/model/note-saves.ts'
import { revisionContents } from './text-tables.ts'

// All of these tables are append-only: a note's text, its end and its return are entries of its history.

const content = () =>
  text()
    .notNull()
    .references(() => revisionContents.hash)
const note = () =>
  text()
    .notNull()
    .references(() => annotations.id)
const moment = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** Notes: what they are about, never what they say. */
export const annotations = pgTable(
  'annotations',
  {
    id: text().primaryKey(),
    /** Made by the client, so that a save sent twice is stored once; `null` for what was imported. */
    submission: uuid().unique(),
    subject: jsonb().$type<NoteSubject>().notNull(),
    /** The note that a reply answers; `null` for all others. */
    root: text().references((): AnyPgColumn => annotations.id),
    createdAt: moment(),
    author: text().notNull(),
  },
  (table) => [index().on(table.root), index().on(table.createdAt)],
)

/** The revisions and clauses that a note was made on, for looking notes up. `clause` is empty where a change has none. */
export const annotationTargets = pgTable(
  'annotation_targets',
  { annotation: note(), content: content(), clause: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.annotation, table.content, table.clause] }),
    index().on(table.content, table.clause),
  ],
)

/** The whole state of a note after each edit; the highest number is how it stands. */
export const annotationEdits = pgTable(
  'annotation_edits',
  {
    annotation: note(),
    number: integer().notNull(),
    act: text().$type<NoteAct>().notNull(),
    body: text().notNull(),
    tags: text().array().notNull(),
    mentions: jsonb().$type<Mention[]>().notNull(),
    resolved: boolean().notNull(),
    deleted: boolean().notNull(),
    author: text().notNull(),
    at: moment(),
  },
  (table) => [primaryKey({ columns: [table.annotation, table.number] })],
)

/** What people decided about notes carried from one content to another; the highest number holds. */
export const carryDecisions = pgTable(
  'carry_decisions',
  {
    annotation: note(),
    from: content(),
    to: content(),
    number: integer().notNull(),
    decision: text().$type<CarryDecision['decision']>().notNull(),
    state: text().$type<CarryDecision['state']>().notNull(),
    engine: text().notNull(),
    alignment: integer().notNull(),
    targets: jsonb().$type<CarryDecision['targets']>().notNull(),
    author: text().notNull(),
    at: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.annotation, table.from, table.to, table.number] }),
    index().on(table.to),
  ],
)

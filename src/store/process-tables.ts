import { sql } from 'drizzle-orm'
import {
  boolean,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Collation } from '../core/model/collation.ts'
import type { DatePrecision, Origin, Party, Round } from '../core/model/process.ts'
import type { Source } from '../core/model/source.ts'
import type { Event, Statement } from '../core/model/statement.ts'
import type { TermDefinition, TermType } from '../core/model/term.ts'

// Columns bear the names of the model, so that a row parses as its model type. Partial dates and
// moments with an offset are text, because PostgreSQL's own types would lose precision or offset.

/** Order among siblings. The record brings its own; what people enter comes after, in order of entry. */
export const entryPositions = pgSequence('entry_positions', { startWith: 1_000_000 })
/** Default place of an entry among its siblings. */
export const position = () =>
  integer()
    .notNull()
    .default(sql`nextval('entry_positions')`)
/** A list of ids. */
export const slugs = () => text().array().notNull()
/** Whether the record brought it or a person. */
export const origin = () => text().$type<Origin>().notNull()
/** The process that a row belongs to. */
export const inProcess = () =>
  text()
    .notNull()
    .references(() => processes.id)

/** Ids of these tables are unique within their process. */
const keyedInProcess = (table: { process: AnyPgColumn; id: AnyPgColumn }) => [
  primaryKey({ columns: [table.process, table.id] }),
]

/** A peace process: holds everything else. */
export const processes = pgTable('processes', {
  id: text().primaryKey(),
  title: text().notNull(),
  shortTitle: text().notNull(),
  summary: text().notNull(),
  placeNames: text().notNull(),
  language: text().notNull(),
  origin: origin(),
  position: position(),
})

/** The bundled record as last loaded into a process; `hash` is that of the whole bundle. */
export const records = pgTable('records', {
  process: inProcess().primaryKey(),
  hash: text().notNull(),
  method: text().array().notNull(),
  weakSpots: text().array().notNull(),
  loadedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Version of the Travaux that it came with; empty where that is not known. */
  version: text().notNull().default(''),
})

/** Sides, third states, organisations and groups of a process. */
export const parties = pgTable(
  'parties',
  {
    process: inProcess(),
    id: text().notNull(),
    name: text().notNull(),
    kind: text().$type<Party['kind']>().notNull(),
    note: text(),
    origin: origin(),
    position: position(),
  },
  keyedInProcess,
)

/** People of a process, with the role in which they spoke. */
export const people = pgTable(
  'people',
  {
    process: inProcess(),
    id: text().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    party: text(),
    note: text(),
    position: position(),
  },
  keyedInProcess,
)

/** What the clauses of a process are about. */
export const topics = pgTable(
  'topics',
  { process: inProcess(), id: text().notNull(), label: text().notNull(), position: position() },
  keyedInProcess,
)

/** What the terms of a process mean. */
export const termDefinitions = pgTable(
  'term_definitions',
  {
    process: inProcess(),
    key: text().notNull(),
    label: text().notNull(),
    type: text().$type<TermType>().notNull(),
    unit: text(),
    options: jsonb().$type<TermDefinition['options']>().notNull(),
    note: text(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.process, table.key] })],
)

/** Publications that a process rests on. */
export const sources = pgTable(
  'sources',
  {
    process: inProcess(),
    id: text().notNull(),
    publisher: text().notNull(),
    title: text().notNull(),
    url: text(),
    date: text(),
    kind: text().notNull(),
    access: text().$type<Source['access']>().notNull(),
    archivedUrl: text(),
    hash: text(),
    note: text(),
    origin: origin(),
    position: position(),
  },
  keyedInProcess,
)

/** The numbered meetings of a process. */
export const rounds = pgTable(
  'rounds',
  {
    process: inProcess(),
    id: text().notNull(),
    sequence: integer().notNull(),
    title: text().notNull(),
    dateStart: text().notNull(),
    dateEnd: text().notNull(),
    datePrecision: text().$type<DatePrecision>().notNull(),
    place: text().notNull(),
    format: text().notNull(),
    mediators: slugs(),
    delegations: jsonb().$type<Round['delegations']>().notNull(),
    tabled: slugs(),
    summary: text().notNull(),
    note: text(),
    sources: slugs(),
  },
  keyedInProcess,
)

/** Clauses followed through the drafts of a process. */
export const lineages = pgTable(
  'lineages',
  {
    process: inProcess(),
    id: text().notNull(),
    heading: text().notNull(),
    topics: slugs(),
    position: position(),
  },
  keyedInProcess,
)

/** One question answered by many accounts, side by side. */
export const collations = pgTable(
  'collations',
  {
    process: inProcess(),
    id: text().notNull(),
    title: text().notNull(),
    question: text().notNull(),
    note: text(),
    rows: jsonb().$type<Collation['rows']>().notNull(),
    position: position(),
  },
  keyedInProcess,
)

/** What statements and events have in common. */
const occurrence = () => ({
  process: inProcess(),
  id: text().notNull(),
  date: text().notNull(),
  datePrecision: text().$type<DatePrecision>().notNull(),
  time: text(),
  timeBasis: text(),
  place: text(),
  person: text(),
  party: text(),
  role: text(),
  stance: text().notNull(),
  title: text().notNull(),
  summary: text().notNull(),
  quote: text(),
  about: slugs(),
  relatesTo: jsonb().$type<Statement['relatesTo']>().notNull(),
  inLiveUpdates: boolean().notNull(),
  liveUpdatesNote: text(),
  note: text(),
  sources: slugs(),
  position: position(),
})

/** What was said about the talks, a draft or a clause. */
export const statements = pgTable(
  'statements',
  { ...occurrence(), kind: text().$type<Statement['kind']>().notNull() },
  keyedInProcess,
)

/** What was reported to happen. */
export const events = pgTable(
  'events',
  {
    ...occurrence(),
    kind: text().$type<Event['kind']>().notNull(),
    reportedBy: text(),
    attribution: text(),
  },
  keyedInProcess,
)

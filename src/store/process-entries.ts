import { asc, eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { Collation } from '../core/model/collation.ts'
import { Instrument } from '../core/model/draft.ts'
import { Party, Person, Round, Topic } from '../core/model/process.ts'
import { Source } from '../core/model/source.ts'
import { Event, Statement } from '../core/model/statement.ts'
import { TermDefinition } from '../core/model/term.ts'
import type { Db } from './db.ts'
import { requireProcess } from './process-summaries.ts'
import * as table from './schema.ts'

type EntryTable = PgTable & { process: PgColumn; position: PgColumn } & (
    | { id: PgColumn }
    | { key: PgColumn }
  )

/**
 * The entries of one table that belong to a process, in its order, not yet parsed. Ties are broken by id or key: a
 * newer record may have given an old place away.
 */
export function entriesOf(db: Db, entries: EntryTable, process: string): Promise<unknown[]> {
  return db
    .select()
    .from(entries)
    .where(eq(entries.process, process))
    .orderBy(asc(entries.position), asc('id' in entries ? entries.id : entries.key))
    .execute()
}

/** The sources of a process, those of the record first. */
export async function listSources(db: Db, process: string): Promise<Source[]> {
  await requireProcess(db, process)
  return z.array(Source).parse(await entriesOf(db, table.sources, process))
}

/** What was said and what was reported to happen, each by date. */
export async function listOccurrences(
  db: Db,
  process: string,
): Promise<{ statements: Statement[]; events: Event[] }> {
  await requireProcess(db, process)
  const statements = z.array(Statement).parse(await entriesOf(db, table.statements, process))
  const events = z.array(Event).parse(await entriesOf(db, table.events, process))
  return { statements: statements.sort(byDate), events: events.sort(byDate) }
}

/** The people, parties, words and rounds of a process: all that its drafts refer to. */
export async function listEntries(db: Db, process: string) {
  const rounds = await db
    .select()
    .from(table.rounds)
    .where(eq(table.rounds.process, process))
    .orderBy(asc(table.rounds.sequence))
  return {
    parties: z.array(Party).parse(await entriesOf(db, table.parties, process)),
    people: z.array(Person).parse(await entriesOf(db, table.people, process)),
    topics: z.array(Topic).parse(await entriesOf(db, table.topics, process)),
    rounds: z.array(Round).parse(rounds),
    instruments: z.array(Instrument).parse(await entriesOf(db, table.instruments, process)),
    collations: z.array(Collation).parse(await entriesOf(db, table.collations, process)),
    termDefinitions: z
      .array(TermDefinition)
      .parse(await entriesOf(db, table.termDefinitions, process)),
  }
}

// Sorting is stable, so entries of one day keep the order in which they were entered.
function byDate(x: { date: string }, y: { date: string }) {
  return x.date < y.date ? -1 : x.date > y.date ? 1 : 0
}

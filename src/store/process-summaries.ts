import { asc, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { ProcessSummary } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { processes } from './schema.ts'

const counted = (rows: SQL) => sql<number>`(select count(*)::int from ${rows})`

const draftsInProcess = sql.raw(
  `instruments i join drafts d on d.instrument = i.id where i.process = processes.id`,
)
const latestContents = sql.raw(`instruments i
  join drafts d on d.instrument = i.id
  join witnesses w on w.draft = d.id
  join lateral (select hash from revisions r where r.witness = w.id order by number desc limit 1) l on true
  join revision_contents c on c.hash = l.hash
  where i.process = processes.id`)
const datesInProcess = sql.raw(`(
  select date_start as date from rounds where process = processes.id
  union all select date_end from rounds where process = processes.id
  union all select d.date from instruments i join drafts d on d.instrument = i.id where i.process = processes.id
  union all select date from statements where process = processes.id
  union all select date from events where process = processes.id) dates`)

const summaryColumns = {
  id: processes.id,
  title: processes.title,
  shortTitle: processes.shortTitle,
  summary: processes.summary,
  placeNames: processes.placeNames,
  language: processes.language,
  origin: processes.origin,
  dateStart: sql<string | null>`(select min(date) from ${datesInProcess})`,
  dateEnd: sql<string | null>`(select max(date) from ${datesInProcess})`,
  counts: {
    rounds: counted(sql`rounds where process = processes.id`),
    instruments: counted(sql`instruments where process = processes.id`),
    drafts: counted(draftsInProcess),
    witnesses: counted(sql`witnesses where draft in (select d.id from ${draftsInProcess})`),
    /** Clauses of the latest revision of every witness. */
    clauses: sql<number>`(select coalesce(sum(c.clause_count), 0)::int from ${latestContents})`,
    statements: counted(sql`statements where process = processes.id`),
    events: counted(sql`events where process = processes.id`),
    sources: counted(sql`sources where process = processes.id`),
  },
}

/** Every process with what it holds: those of the record first, then people's own by age. */
export async function listProcesses(db: Db): Promise<ProcessSummary[]> {
  const rows = await db.select(summaryColumns).from(processes).orderBy(asc(processes.position))
  return z.array(ProcessSummary).parse(rows)
}

/** One process with what it holds. */
export async function findProcess(db: Db, id: string): Promise<ProcessSummary> {
  const [row] = await db.select(summaryColumns).from(processes).where(eq(processes.id, id))
  if (!row) throw noSuchProcess(id)
  return ProcessSummary.parse(row)
}

/** Fails unless the process exists. */
export async function requireProcess(db: Db, id: string): Promise<void> {
  const [row] = await db.select({ id: processes.id }).from(processes).where(eq(processes.id, id))
  if (!row) throw noSuchProcess(id)
}

function noSuchProcess(id: string) {
  return new Failure('not-found', `There is no process with the id “${id}”.`)
}

import { eq, inArray, sql } from 'drizzle-orm'
import { MOST_BYTES_OF_A_BUNDLE } from '../core/bundle/process-bundle.ts'
import { Failure } from '../core/failure.ts'
import { canonicalJson } from '../core/model/content-hash.ts'
import type { Db } from './db.ts'
import { exportProcess } from './export-process.ts'
import { requireProcess } from './process-summaries.ts'
import { textsWhere } from './revisions.ts'
import { clauses, clauseTexts, instruments, revisionContents } from './schema.ts'

/**
 * A process as the text of its file: canonical JSON and a line end. Fails with a sentence where the file
 * could not be brought in again, because it would be too large; mostly before anything is read.
 */
export async function writeBundle(
  db: Db,
  id: string,
  { now, mostBytes = MOST_BYTES_OF_A_BUNDLE }: { now: Date; mostBytes?: number },
): Promise<string> {
  await requireProcess(db, id)
  if ((await leastBytes(db, id)) > mostBytes) throw tooLarge(id, mostBytes)
  const text = `${canonicalJson(await exportProcess(db, id, now))}\n`
  if (Buffer.byteLength(text) > mostBytes) throw tooLarge(id, mostBytes)
  return text
}

function tooLarge(id: string, mostBytes: number) {
  return new Failure(
    'too-large',
    `The process “${id}” is too large for one file: it would have more than ${mostBytes / 1_000_000} MB, which is the most that can be brought in again. Its notes can be downloaded by themselves, and whoever runs this server can hand over a copy of the whole database.`,
  )
}

/** What a clause takes in a file beside its wording, at the least: the names of its fields. */
const LEAST_BYTES_OF_A_CLAUSE = 200

/** What the texts of a process take in a file at the least, found without reading them. */
export async function leastBytes(db: Db, process: string): Promise<number> {
  const held = textsWhere(db, eq(instruments.process, process))
  const [whole] = await db
    .select({ bytes: sql`coalesce(sum(octet_length(${revisionContents.text})), 0)` })
    .from(revisionContents)
    .where(inArray(revisionContents.hash, held))
  const [cut] = await db
    .select({
      bytes: sql`coalesce(sum(octet_length(${clauseTexts.text}) + ${LEAST_BYTES_OF_A_CLAUSE}), 0)`,
    })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, clauses.textHash))
    .where(inArray(clauses.content, held))
  return Number(whole?.bytes) + Number(cut?.bytes)
}

import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { LongText, ShortText } from '../core/model/identity.ts'
import { ProcessSummary } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { findProcess } from './process-summaries.ts'
import { records } from './schema.ts'

/** How the bundled record was made, its weak spots, and what it holds. */
export const RecordDescription = z.object({
  title: ShortText,
  method: z.array(LongText),
  weakSpots: z.array(LongText),
  counts: ProcessSummary.shape.counts,
})
export type RecordDescription = z.infer<typeof RecordDescription>

/** The bundled record, as loaded here. */
export async function describeRecord(db: Db): Promise<RecordDescription> {
  const [record] = await db.select().from(records).orderBy(asc(records.loadedAt)).limit(1)
  if (!record) throw new Failure('not-found', 'No record has been loaded here.')
  const { title, counts } = await findProcess(db, record.process)
  return RecordDescription.parse({ ...record, title, counts })
}

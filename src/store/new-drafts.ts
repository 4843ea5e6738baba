import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { NewDraft, Submission } from '../core/model/submission.ts'
import { createEntry } from './create-entry.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { placeParties } from './new-parties.ts'
import { readableId } from './readable-id.ts'
import { drafts, instruments, rounds } from './schema.ts'

/** Make the new instrument that a submission names, inside its transaction. */
export async function insertInstrument(
  tx: Db,
  { instrument, draft, author }: Submission,
  process: string,
): Promise<string> {
  if (instrument.kind === 'existing' || draft.kind === 'existing') {
    throw new InvalidFields({ draft: 'A new instrument has no drafts yet: the draft must be new.' })
  }
  const { title } = instrument
  const { date, tabledBy } = draft.fields
  const parties = await placeParties(tx, tabledBy, { process, author })
  const entry = {
    id: readableId(title, 'instrument'),
    process,
    author,
    kind: 'instrument',
  } as const
  return createEntry(tx, entry, (id) =>
    tx
      .insert(instruments)
      .values({
        id,
        process,
        title,
        shortTitle: title,
        track: '',
        dateStart: date,
        dateEnd: null,
        parties,
        summary: '',
        outcome: '',
        origin: 'user',
      })
      .onConflictDoNothing()
      .returning({ id: instruments.id }),
  )
}

type WithinInstrument = { process: string; instrument: string; author: string }

/** Make a new draft with a readable id from its title and date, inside a transaction. */
export async function insertDraft(
  tx: Db,
  fields: z.infer<typeof NewDraft>,
  { process, instrument, author }: WithinInstrument,
): Promise<string> {
  const { title, date } = fields
  await checkNeighbours(tx, fields, process)
  const tabledBy = await placeParties(tx, fields.tabledBy, { process, author })
  const entry = { id: readableId(title, 'draft', date), process, author, kind: 'draft' } as const
  return createEntry(tx, entry, (id) =>
    tx
      .insert(drafts)
      .values({
        ...fields,
        id,
        instrument,
        shortTitle: title,
        datePrecision: precisionOf(date),
        tabledBy,
        origin: 'user',
      })
      .onConflictDoNothing()
      .returning({ id: drafts.id }),
  )
}

async function checkNeighbours(tx: Db, fields: z.infer<typeof NewDraft>, process: string) {
  const { round, basedOn } = fields
  if (round !== null) {
    const found = await tx
      .select({ id: rounds.id })
      .from(rounds)
      .where(and(eq(rounds.process, process), eq(rounds.id, round)))
    requireFound(found, 'draft.fields.round', `This process has no round with the id “${round}”.`)
  }
  if (basedOn !== null) {
    const found = await tx
      .select({ id: drafts.id })
      .from(drafts)
      .innerJoin(instruments, eq(instruments.id, drafts.instrument))
      .where(and(eq(instruments.process, process), eq(drafts.id, basedOn)))
    requireFound(
      found,
      'draft.fields.basedOn',
      `This process has no draft with the id “${basedOn}”.`,
    )
  }
}

function requireFound(rows: readonly unknown[], path: string, sentence: string) {
  if (rows.length === 0) throw new InvalidFields({ [path]: sentence })
}

function precisionOf(date: string) {
  const parts = date.split('-').length
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year'
}

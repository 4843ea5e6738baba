import { eq } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import type { Submission } from '../core/model/submission.ts'
import { insertProcess } from './create-process.ts'
import type { Db } from './db.ts'
import { insertDraft, insertInstrument } from './new-drafts.ts'
import { insertWitness } from './new-witnesses.ts'
import { drafts, instruments, processes, witnesses } from './schema.ts'

/** Where a save belongs. */
export type Place = { process: string; instrument: string; draft: string; witness: string }

/**
 * Find or make the process, instrument, draft and witness of a save, inside its transaction.
 * Fails unless those that exist belong together. Locks the process, so that saves within it follow
 * each other and readable ids are given out one by one.
 */
export async function placeSubmission(tx: Db, submission: Submission): Promise<Place> {
  const process = await placeProcess(tx, submission)
  const instrument = await placeInstrument(tx, submission, process)
  const draft = await placeDraft(tx, submission, { process, instrument })
  const witness = await placeWitness(tx, submission, { process, draft })
  return { process, instrument, draft, witness }
}

async function placeProcess(tx: Db, { process, author }: Submission): Promise<string> {
  if (process.kind === 'new') return (await insertProcess(tx, { ...process, author })).id
  const [found] = await tx
    .select({ id: processes.id })
    .from(processes)
    .where(eq(processes.id, process.id))
    .for('no key update')
  if (!found) throw missing('process', process.id)
  return found.id
}

async function placeInstrument(tx: Db, submission: Submission, process: string): Promise<string> {
  const { instrument } = submission
  if (instrument.kind === 'new') return insertInstrument(tx, submission, process)
  const [found] = await tx
    .select({ process: instruments.process })
    .from(instruments)
    .where(eq(instruments.id, instrument.id))
  if (!found) throw missing('instrument', instrument.id)
  requireWithin(found.process === process, ['instrument', instrument.id], ['process', process])
  return instrument.id
}

async function placeDraft(
  tx: Db,
  submission: Submission,
  within: { process: string; instrument: string },
): Promise<string> {
  const { draft, author } = submission
  if (draft.kind === 'new') return insertDraft(tx, draft.fields, { ...within, author })
  const [found] = await tx
    .select({ instrument: drafts.instrument })
    .from(drafts)
    .where(eq(drafts.id, draft.id))
  if (!found) throw missing('draft', draft.id)
  const { instrument } = within
  requireWithin(found.instrument === instrument, ['draft', draft.id], ['instrument', instrument])
  return draft.id
}

async function placeWitness(
  tx: Db,
  submission: Submission,
  within: { process: string; draft: string },
): Promise<string> {
  const { witness, author, revision } = submission
  if (witness.kind === 'new') {
    return insertWitness(tx, witness.fields, { ...within, author, content: revision })
  }
  const [found] = await tx
    .select({ draft: witnesses.draft })
    .from(witnesses)
    .where(eq(witnesses.id, witness.id))
  if (!found) throw missing('source text', witness.id)
  const { draft } = within
  requireWithin(found.draft === draft, ['source text', witness.id], ['draft', draft])
  return witness.id
}

function missing(what: string, id: string) {
  return new Failure('not-found', `There is no ${what} with the id “${id}”.`)
}

type Named = readonly [what: string, id: string]

function requireWithin(belongs: boolean, [what, id]: Named, [whole, wholeId]: Named) {
  if (belongs) return
  throw new Failure('invalid', `The ${what} “${id}” does not belong to the ${whole} “${wholeId}”.`)
}

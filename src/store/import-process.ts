import { eq, ne } from 'drizzle-orm'
import { checkAuthors, withoutRecordAuthor } from '../core/bundle/bundle-authors.ts'
import { checkBundle } from '../core/bundle/check-bundle.ts'
import {
  hashBundle,
  MOST_BYTES_OF_A_BUNDLE,
  type ProcessBundle,
} from '../core/bundle/process-bundle.ts'
import { renameBundle, type TakenIds } from '../core/bundle/rename-bundle.ts'
import { Failure } from '../core/failure.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { readProcess } from './export-process.ts'
import { insertBundle } from './insert-bundle.ts'
import { refuseProblems } from './invalid-fields.ts'
import { mergeHistories } from './merge-histories.ts'
import { drafts, instruments, processes, witnesses } from './schema.ts'
import { leastBytes } from './write-bundle.ts'

/**
 * Who is named as having brought in a bundle, and in a copy of the bundled record its texts: until there are
 * accounts, nobody in particular.
 */
const IMPORTER = 'Import'

/** What an import did. `unchanged`: this very state was here already. */
export type ImportResult = { process: string; unchanged: boolean }

/**
 * Store a bundle: all of it, or nothing. A file that was changed, or lacks a part, is refused with the
 * places. A process that is here already in the same state stays as it is; in another state it is a
 * conflict, and so are ids that other processes here have: `as` brings the bundle in beside them, as
 * another process with ids of its own, which are the same each time.
 */
export async function importProcess(
  db: Db,
  bundle: ProcessBundle,
  as: string | null,
): Promise<ImportResult> {
  refuseProblems([...checkAuthors(bundle), ...(await checkBundle(bundle))])
  return db.transaction(async (tx) => {
    const target = await placed(tx, bundle, as)
    const { id, title } = target.process
    const [created] = await tx
      .insert(processes)
      .values(target.process)
      .onConflictDoNothing()
      .returning({ id: processes.id })
    if (!created) {
      if (await isSameState(tx, target)) return { process: id, unchanged: true }
      throw taken(`The process “${title}” (${id}) is here already, in another state.`)
    }
    await insertBundle(tx, target)
    await mergeHistories(tx, target)
    await noteChange(tx, {
      process: id,
      author: IMPORTER,
      action: 'import',
      kind: 'process',
      subject: id,
    })
    return { process: id, unchanged: false }
  })
}

/** The bundle with ids that are free here; fails where some are not and no other name is given. */
async function placed(tx: Db, bundle: ProcessBundle, as: string | null): Promise<ProcessBundle> {
  // What the process itself has under these ids is no other's: brought in again, it finds them again.
  const ids = await idsOfOthers(tx, as ?? bundle.process.id)
  if (as !== null) return withoutRecordAuthor(renameBundle(bundle, as, ids), IMPORTER)
  const known = await tx.select({ id: processes.id }).from(processes)
  if (known.some(({ id }) => id === bundle.process.id)) return bundle
  for (const [list, what] of [
    ['instruments', 'instrument'],
    ['drafts', 'draft'],
    ['witnesses', 'source'],
  ] as const) {
    const clash = bundle[list].find(({ id }) => ids[list].has(id))
    if (clash) throw taken(`Another process here has the ${what} “${clash.title}” (${clash.id}).`)
  }
  return bundle
}

async function idsOfOthers(tx: Db, process: string): Promise<TakenIds> {
  const isOthers = ne(instruments.process, process)
  const ofInstruments = await tx.select({ id: instruments.id }).from(instruments).where(isOthers)
  const ofDrafts = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(isOthers)
  const ofWitnesses = await tx
    .select({ id: witnesses.id })
    .from(witnesses)
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(isOthers)
  const setOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
  return {
    instruments: setOf(ofInstruments),
    drafts: setOf(ofDrafts),
    witnesses: setOf(ofWitnesses),
  }
}

async function isSameState(tx: Db, bundle: ProcessBundle): Promise<boolean> {
  // What no file could hold is not what stands in this one, and takes too much memory to be read.
  if ((await leastBytes(tx, bundle.process.id)) > MOST_BYTES_OF_A_BUNDLE) return false
  const { state } = await readProcess(tx, bundle.process.id)
  return (await hashBundle(state)) === (await hashBundle(bundle))
}

function taken(sentence: string) {
  return new Failure(
    'conflict',
    `${sentence} Nothing was changed. Bring the file in under another id, beside what is here.`,
  )
}

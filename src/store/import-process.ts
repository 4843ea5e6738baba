import { checkBundle } from '../core/bundle/check-bundle.ts'
import type { ProcessBundle } from '../core/bundle/process-bundle.ts'
import { hashBundle } from '../core/bundle/process-bundle.ts'
import { renameBundle } from '../core/bundle/rename-bundle.ts'
import { Failure } from '../core/failure.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { readProcess } from './export-process.ts'
import { insertBundle } from './insert-bundle.ts'
import { InvalidFields } from './invalid-fields.ts'
import { mergeHistories } from './merge-histories.ts'
import { drafts, instruments, processes, witnesses } from './schema.ts'

/** Who is named as having brought a bundle in: until there are accounts, nobody in particular. */
const IMPORTER = 'Import'

/** More than these problems at once help nobody. */
const MOST_FIELDS = 50

/** What an import did. `unchanged`: this very state was here already. */
export type ImportResult = { process: string; unchanged: boolean }

/**
 * Store a bundle: all of it, or nothing. A file that was changed, or lacks a part, is refused with the
 * places. A process that is here already in the same state stays as it is; in another state it is a
 * conflict, and so are ids that other processes here have: `as` brings the bundle in beside them, as
 * another process with ids of its own.
 */
export async function importProcess(
  db: Db,
  bundle: ProcessBundle,
  as: string | null,
): Promise<ImportResult> {
  const problems = await checkBundle(bundle)
  if (problems.length > 0) {
    throw new InvalidFields(Object.fromEntries(problems.slice(0, MOST_FIELDS)))
  }
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
  const idsOf = async (table: typeof instruments | typeof drafts | typeof witnesses) =>
    new Set((await tx.select({ id: table.id }).from(table)).map(({ id }) => id))
  if (as !== null) {
    return renameBundle(bundle, as, {
      instruments: await idsOf(instruments),
      drafts: await idsOf(drafts),
      witnesses: await idsOf(witnesses),
    })
  }
  const known = await tx.select({ id: processes.id }).from(processes)
  if (known.some(({ id }) => id === bundle.process.id)) return bundle
  for (const [table, entries, what] of [
    [instruments, bundle.instruments, 'instrument'],
    [drafts, bundle.drafts, 'draft'],
    [witnesses, bundle.witnesses, 'source'],
  ] as const) {
    const ids = await idsOf(table)
    const clash = entries.find(({ id }) => ids.has(id))
    if (clash) throw taken(`Another process here has the ${what} “${clash.title}” (${clash.id}).`)
  }
  return bundle
}

async function isSameState(tx: Db, bundle: ProcessBundle): Promise<boolean> {
  const { state } = await readProcess(tx, bundle.process.id)
  return (await hashBundle(state)) === (await hashBundle(bundle))
}

function taken(sentence: string) {
  return new Failure(
    'conflict',
    `${sentence} Nothing was changed. Bring the file in under another id, beside what is here.`,
  )
}

import type { Change } from '../core/model/read-models.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { firstFree } from './readable-id.ts'

type Wanted = Pick<Change, 'author' | 'kind'> & {
  process: string
  /** The readable id that it is to have; one that is taken gets `-2`, `-3` … */
  id: string
}

/**
 * Make an entry of a process under the first id that is free, and a line in the log, inside a transaction.
 * `insert` gives the row that it made, or none where the id is taken. Returns the id.
 */
export async function createEntry(
  tx: Db,
  { id: wanted, process, author, kind }: Wanted,
  insert: (id: string) => PromiseLike<{ id: string }[]>,
): Promise<string> {
  const id = await firstFree(wanted, async (candidate) => (await insert(candidate))[0]?.id)
  await noteChange(tx, { process, author, action: 'create', kind, subject: id })
  return id
}

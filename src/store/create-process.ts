import type { z } from 'zod'
import { Process } from '../core/model/process.ts'
import type { NewProcess } from '../core/model/submission.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { firstFree, readableId } from './readable-id.ts'
import { processes } from './schema.ts'

/** Begin a process with as little as it takes. Its id is made from its title. */
export async function createProcess(
  db: Db,
  fields: z.infer<typeof NewProcess> & { author: string },
): Promise<Process> {
  return db.transaction((tx) => insertProcess(tx, fields))
}

/** As `createProcess`, inside a transaction. */
export async function insertProcess(
  tx: Db,
  { title, language, author }: z.infer<typeof NewProcess> & { author: string },
): Promise<Process> {
  const process = await firstFree(readableId(title, 'process'), async (id) => {
    const [row] = await tx
      .insert(processes)
      .values({
        id,
        title,
        shortTitle: title,
        summary: '',
        placeNames: '',
        language,
        origin: 'user',
      })
      .onConflictDoNothing()
      .returning()
    return row
  })
  await noteChange(tx, {
    process: process.id,
    author,
    action: 'create',
    kind: 'process',
    subject: process.id,
  })
  return Process.parse(process)
}

import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivate } from './private-folder.ts'

/** Name of the folder of copies in a data directory. */
export const COPIES = 'backups'
const KEPT = 7
const NAME = /^travaux-\d{4}-\d{2}-\d{2}\.tar\.gz$/

/**
 * Write today's copy of the embedded database to `<data>/backups` unless it is there, and keep the seven
 * newest. Unpacked into an empty `<data>/database`, a copy is the database of that moment.
 */
export async function backUpDaily(
  dataDir: string,
  dump: () => Promise<Blob>,
  today: string,
): Promise<void> {
  const folder = join(dataDir, COPIES)
  const file = join(folder, `travaux-${today}.tar.gz`)
  makePrivate(folder)
  if (copiesIn(folder).includes(`travaux-${today}.tar.gz`)) return
  const copy = await dump()
  // Under its name only when whole, so that a half-written copy is never taken for a copy.
  try {
    writeFileSync(`${file}.part`, Buffer.from(await copy.arrayBuffer()), { mode: 0o600 })
    renameSync(`${file}.part`, file)
  } finally {
    rmSync(`${file}.part`, { force: true })
  }
  for (const old of copiesIn(folder).slice(0, -KEPT)) rmSync(join(folder, old))
}

/** The newest copy of the embedded database, or `null` where none was made yet. */
export function newestCopy(dataDir: string): string | null {
  const folder = join(dataDir, COPIES)
  const name = existsSync(folder) ? copiesIn(folder).at(-1) : undefined
  return name === undefined ? null : join(folder, name)
}

function copiesIn(folder: string) {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
}

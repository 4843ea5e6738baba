import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { hasRoom, ROOM_TO_SAVE_BYTES } from './disk-room.ts'
import { makePrivate } from './private-folder.ts'

/** Name of the folder of copies in a data directory. */
export const COPIES = 'backups'
const KEPT = 7
const NAME = /^travaux-\d{4}-\d{2}-\d{2}\.tar\.gz$/
const nameOf = (day: string) => `travaux-${day}.tar.gz`
/** What a copy is called until it is whole. */
const PART = '.part'

/**
 * Write today's copy of the embedded database to `<data>/backups` unless it is there, and keep the seven
 * newest; what bears a later date than `today` was dated by a wrong clock, and goes first. Unpacked into an empty `<data>/database`, a copy is the database of that moment. Fails with a
 * sentence rather than take the room that saves need.
 */
export async function backUpDaily(
  dataDir: string,
  dump: () => Promise<Blob>,
  today: string,
): Promise<void> {
  const folder = join(dataDir, COPIES)
  const file = join(folder, nameOf(today))
  makePrivate(folder)
  const names = readdirSync(folder)
  // Of a day on which we were killed.
  for (const name of names.filter(isPart)) rmSync(join(folder, name))
  if (names.includes(nameOf(today))) return
  const copy = Buffer.from(await (await dump()).arrayBuffer())
  const bytes = copy.length + ROOM_TO_SAVE_BYTES
  if (!hasRoom(folder, bytes)) {
    const megabytes = Math.ceil(bytes / 1_000_000)
    throw new Failure('unavailable', `The disk is nearly full: it needs ${megabytes} MB of room.`)
  }
  // Under its name only when whole and on the disk, so that half of one is never taken for a copy.
  try {
    writeFileSync(`${file}${PART}`, copy, { mode: 0o600, flush: true })
    renameSync(`${file}${PART}`, file)
  } finally {
    rmSync(`${file}${PART}`, { force: true })
  }
  for (const old of copiesIn(folder, today).slice(0, -KEPT)) rmSync(join(folder, old))
}

/** The newest copy of the embedded database as of `today`, or `null` where none was made yet. */
export function newestCopy(dataDir: string, today: string): string | null {
  const folder = join(dataDir, COPIES)
  const name = existsSync(folder) ? copiesIn(folder, today).at(-1) : undefined
  return name === undefined ? null : join(folder, name)
}

/** The copies from the oldest to the newest; those of days that are still to come count as the oldest. */
function copiesIn(folder: string, today: string) {
  const names = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
  const isPast = (name: string) => name <= nameOf(today)
  return [...names.filter((name) => !isPast(name)), ...names.filter(isPast)]
}

const isPart = (name: string) => name.endsWith(PART) && NAME.test(name.slice(0, -PART.length))

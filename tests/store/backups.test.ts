import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backUpDaily, newestCopy } from '../../src/store/backups.ts'
import { openEmbedded } from '../../src/store/open-embedded.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { newDraft } from './sample.ts'
import { migrationsFolder, putTestDatabase } from './test-database.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-backups-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Who may read: texts may be confidential. */
const modesIn = (data: string, ...names: readonly string[]) =>
  names.map((name) => (statSync(path.join(data, name)).mode & 0o777).toString(8))

// Copies and unpacks 40 MB: seconds when idle, more on a busy machine.
it(
  'a copy made while the database is open is that database when unpacked, for nobody else to read',
  { timeout: 120_000 },
  async () => {
    const data = path.join(folder, 'data')
    putTestDatabase(data)
    // As an earlier version made them.
    mkdirSync(path.join(data, 'backups'))
    for (const name of ['.', 'database', 'backups']) chmodSync(path.join(data, name), 0o755)
    const store = await openEmbedded(data, migrationsFolder)
    await storeSubmission(store.db, newDraft())
    if (store.dump === null) throw new Error('An embedded database can be dumped')
    await backUpDaily(data, store.dump, '2026-11-22')
    if (process.platform !== 'win32') {
      expect(modesIn(data, '.', 'database', 'backups')).toEqual(['700', '700', '700'])
      expect(modesIn(data, 'backups/travaux-2026-11-22.tar.gz')).toEqual(['600'])
    }
    await storeSubmission(store.db, newDraft())
    await store.close()

    const restored = path.join(folder, 'restored')
    mkdirSync(path.join(restored, 'database'), { recursive: true })
    const copy = path.join(data, 'backups', 'travaux-2026-11-22.tar.gz')
    execFileSync('tar', ['-xzf', copy, '-C', path.join(restored, 'database')], {
      stdio: 'ignore',
    })
    const again = await openEmbedded(restored, migrationsFolder)
    expect(await listProcesses(again.db)).toHaveLength(1)
    await again.close()
  },
)

it('one copy a day is made, and the seven newest are kept', async () => {
  const data = path.join(folder, 'week')
  mkdirSync(path.join(data, 'backups'), { recursive: true })
  writeFileSync(path.join(data, 'backups', 'notes.txt'), 'mine')
  // What a kill leaves of a copy that was being written.
  writeFileSync(path.join(data, 'backups', 'travaux-2026-10-31.tar.gz.part'), 'half')
  let dumps = 0
  const dump = async () => {
    dumps += 1
    return new Blob(['copy'])
  }
  for (const day of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '09']) {
    await backUpDaily(data, dump, `2026-11-${day}`)
  }
  expect(dumps).toBe(9)
  const days = ['03', '04', '05', '06', '07', '08', '09']
  const kept = days.map((day) => `travaux-2026-11-${day}.tar.gz`)
  expect(readdirSync(path.join(data, 'backups')).sort()).toEqual(['notes.txt', ...kept])
})

it('copies that a wrong clock dated go first, and today’s is the newest', async () => {
  const data = path.join(folder, 'clock')
  const copies = path.join(data, 'backups')
  mkdirSync(copies, { recursive: true })
  for (const day of [1, 2, 3, 4, 5, 6, 7])
    writeFileSync(path.join(copies, `travaux-2031-01-0${day}.tar.gz`), 'copy')
  for (const today of ['2026-11-08', '2026-11-09']) {
    await backUpDaily(data, async () => new Blob(['copy']), today)
    expect(newestCopy(data, today)).toBe(path.join(copies, `travaux-${today}.tar.gz`))
  }
  const kept = readdirSync(copies).sort()
  expect(kept).toHaveLength(7)
  expect(kept.slice(0, 3)).toEqual([
    'travaux-2026-11-08.tar.gz',
    'travaux-2026-11-09.tar.gz',
    'travaux-2031-01-03.tar.gz',
  ])
})

const canMount = process.platform === 'linux' && process.getuid?.() === 0
if (!canMount) process.stderr.write('skipped: only root can make a small disk\n')

it.skipIf(!canMount)('no copy takes the room that saves need', async () => {
  const disk = mkdtempSync(path.join(folder, 'disk-'))
  execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=66000000', 'tmpfs', disk])
  try {
    const copyOf = (bytes: number) => async () => new Blob([new Uint8Array(bytes)])
    await expect(backUpDaily(disk, copyOf(3_500_000), '2026-11-22')).rejects.toMatchObject({
      message: 'The disk is nearly full: it needs 68 MB of room.',
    })
    expect(readdirSync(path.join(disk, 'backups'))).toEqual([])
    await backUpDaily(disk, copyOf(3_500), '2026-11-22')
    expect(readdirSync(path.join(disk, 'backups'))).toEqual(['travaux-2026-11-22.tar.gz'])
  } finally {
    execFileSync('/bin/umount', [disk])
  }
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { z } from 'zod'
import { createApp } from './api/app.ts'
import { defaultRateLimits } from './api/rate-limit.ts'
import { inThread, makeVersionInThread } from './api/saved-page/version-thread.ts'
import { isLoopback } from './api/security.ts'
import { listen } from './api/serve.ts'
import type { Serving } from './api/serve.ts'
import { Failure } from './core/failure.ts'
import type { RecordBundle } from './core/model/record-bundle.ts'
import { loadDataset } from './dataset/load-dataset.ts'
import { backUpDaily } from './store/backups.ts'
import type { Store } from './store/db.ts'
import { loadRecord, type LoadProgress } from './store/load-record.ts'
import { openStore } from './store/open-store.ts'

// Both src/server.ts and the built dist-server/server.js stand one folder below the project's root.
const root = path.join(import.meta.dirname, '..')

/** The built server is one file, which its threads run too; from source they would have to know TypeScript. */
const canRunItself = import.meta.filename.endsWith('.js')

/** A copy of the database is made this long after the start, when nobody waits for the first page. */
const FIRST_BACKUP_MS = 60_000
const BACKUP_CHECK_MS = 3_600_000
/** One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm itself. */
const SAME_SIGNAL_MS = 500

/** An address with nothing after the name but perhaps a slash. */
function isOrigin(address: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false
  const { href, origin } = new URL(address)
  return href === `${origin}/`
}

const Settings = z.object({
  TRAVAUX_DATA: z.string().min(1).default('./travaux-data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  DATABASE_URL: z.string().optional(),
  TRAVAUX_READS_PER_MINUTE: z.coerce.number().int().min(1).default(defaultRateLimits.reads),
  TRAVAUX_SAVES_PER_MINUTE: z.coerce.number().int().min(1).default(defaultRateLimits.saves),
  TRAVAUX_REQUEST_LOG: z.string().optional(),
  TRAVAUX_ORIGIN: z
    .string()
    .refine(isOrigin)
    .transform((address) => new URL(address).origin)
    .optional(),
})
type Settings = z.infer<typeof Settings>

/** What the settings that can be wrong must be. */
const WANTED: Record<string, string> = {
  PORT: 'a number from 0 to 65535, such as 4310',
  TRAVAUX_READS_PER_MINUTE: 'a whole number from 1, such as 600',
  TRAVAUX_SAVES_PER_MINUTE: 'a whole number from 1, such as 60',
  TRAVAUX_ORIGIN: 'an address with nothing after the name, such as https://travaux.example',
}

function readSettings(): Settings {
  const set = Object.entries(process.env).filter(([, value]) => value !== '')
  const parsed = Settings.safeParse(Object.fromEntries(set))
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  throw new Failure(
    'invalid',
    `${name} is set to “${process.env[name]}”, which cannot be used. Set it to ${WANTED[name]}.`,
  )
}

async function start(settings: Settings) {
  const serving = await listen(settings.PORT, settings.HOST)
  const store = await openStore({
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.TRAVAUX_DATA,
    migrationsFolder: path.join(root, 'src/store/migrations'),
  })
  const record = loadDataset()
  await loadBundledRecord(store, record)
  serving.answerWith(createServerApp(store, settings, record).fetch)
  stopOnSignal(serving, store)
  scheduleBackups(store, settings.TRAVAUX_DATA)
  if (!isLoopback(settings.HOST)) {
    console.warn('Anyone who can reach this address can read and add: there are no accounts yet.')
  }
  console.log(`Travaux is ready at ${serving.address}`)
}

function createServerApp(store: Store, settings: Settings, record: RecordBundle) {
  return createApp(store.db, {
    version: readVersion(),
    pages: path.join(root, 'dist'),
    origin: settings.TRAVAUX_ORIGIN,
    records: [record.process.id],
    ...(canRunItself ? { makeVersion: inThread(import.meta.filename) } : {}),
    loopbackOnly: isLoopback(settings.HOST),
    rateLimits: {
      reads: settings.TRAVAUX_READS_PER_MINUTE,
      saves: settings.TRAVAUX_SAVES_PER_MINUTE,
    },
    log: (line) => console.error(line),
    ...(settings.TRAVAUX_REQUEST_LOG ? { requestLog: (line) => console.log(line) } : {}),
  })
}

function readVersion() {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

async function loadBundledRecord({ db }: Store, record: RecordBundle) {
  const version = readVersion()
  const onProgress = ({ done, total, what }: LoadProgress) => {
    if (done === 0) console.log('Loading the bundled record …')
    console.log(`  ${String(done + 1).padStart(3)} of ${total}  ${what}`)
  }
  const { leftOut, newer } = await loadRecord(db, record, { version, onProgress })
  if (newer !== null) {
    console.warn(
      `The bundled record here came with Travaux ${newer} and stays: this one (${version}) has an older record.`,
    )
  }
  for (const id of leftOut) {
    console.warn(`  Left out ${id}: something entered here has that id, and stays.`)
  }
}

/** The first signal ends requests and the database in order; a later one ends at once. */
function stopOnSignal(serving: Serving, store: Store) {
  let stoppingSince: number | null = null
  const stop = async () => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(130)
      return
    }
    stoppingSince = performance.now()
    await serving.stop()
    await store.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
}

function scheduleBackups({ dump }: Store, dataDir: string) {
  if (dump === null) return
  const backUp = () =>
    backUpDaily(dataDir, dump, new Date().toISOString().slice(0, 10)).catch((error: unknown) =>
      console.error(`Today’s copy of the database could not be written. ${tellOf(error)}`),
    )
  setTimeout(() => void backUp(), FIRST_BACKUP_MS).unref()
  setInterval(() => void backUp(), BACKUP_CHECK_MS).unref()
}

const tellOf = (error: unknown) => (error instanceof Failure ? error.message : String(error))

if (isMainThread) {
  try {
    await start(readSettings())
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    process.exit(1)
  }
} else {
  await makeVersionInThread()
}

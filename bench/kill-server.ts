// Kills the server again and again while clients save revisions, and counts acknowledged saves that are lost.
// Usage: node --import tsx bench/kill-server.ts [kills] [seed]
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Clause } from '../src/core/model/clause.ts'
import { HashedContent, WitnessView } from '../src/core/model/read-models.ts'
import { Receipt } from '../src/core/model/submission.ts'
import type { Submission } from '../src/core/model/submission.ts'
import { buildServer, runServer } from '../tests/server/run-server.ts'
import { putTestDatabase } from '../tests/store/test-database.ts'
import { SeededRandom } from './random.ts'

const kills = Number(process.argv[2] ?? 50)
const seed = Number(process.argv[3] ?? 20220329)
const CLIENTS = 3
const MOST_SAVES_OF_A_ROUND = 40
/** The kill comes up to this long after the last of them, to hit every moment of the next ones. */
const LONGEST_DELAY_MS = 30
/** One in so many kills hits the server while it starts. */
const START_KILL_EVERY = 5
/** A start takes about this long. */
const LONGEST_START_MS = 2000
/** So few kills begin with a database that is there: to make it would be a third of their work. */
const MOST_KILLS_OF_A_READY_DATABASE = 10

type Server = { address: string; child: ChildProcess }
/** What a client sent; `receipt` is what the server acknowledged, `null` where the kill came first. */
type Save = { submission: Submission; text: string; receipt: Receipt | null }
/** All saves to one witness, made by the clients of one round. */
type Round = { place: Receipt; saves: Save[] }

const random = new SeededRandom(seed)
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'travaux-kill-'))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const server = await buildServer()
const database = path.join(dataDir, 'data')
if (kills <= MOST_KILLS_OF_A_READY_DATABASE) putTestDatabase(database, { record: true })
const spawnServer = () =>
  runServer(server, {
    TRAVAUX_DATA: database,
    TRAVAUX_SAVES_PER_MINUTE: '1000000',
    TRAVAUX_READS_PER_MINUTE: '1000000',
  })

async function startServer(): Promise<Server> {
  const { child, ready } = spawnServer()
  return { child, address: await ready }
}

async function kill(child: ChildProcess) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

function article(text: string): Clause {
  const empty = { topics: [], proposedBy: [], opposedBy: [], positions: [], terms: [], sources: [] }
  const unknown = { parent: null, heading: null, lineage: null, standingBy: null, note: null }
  const span = { start: 0, end: text.length }
  const label = 'Article 1'
  return {
    id: 'c1',
    kind: 'article',
    label,
    text,
    span,
    standing: 'proposed',
    ...unknown,
    ...empty,
  }
}

/** A save of one article: a correction of the witness at `place`, or of everything new. */
function submissionOf(text: string, place: Receipt | null): Submission {
  const coverage = { recordedWhole: true, absent: [], notSeen: [], note: null }
  const revision: Submission['revision'] = {
    language: 'en',
    ordering: 'document',
    text,
    coverage: { extent: 'full', ...coverage },
    clauses: [article(text)],
    note: null,
  }
  const common = { submission: randomUUID(), author: 'Kill bench', revision }
  if (place === null) return { ...common, ...everythingNew }
  return {
    ...common,
    process: { kind: 'existing', id: place.process },
    instrument: { kind: 'existing', id: place.instrument },
    draft: { kind: 'existing', id: place.draft },
    witness: { kind: 'existing', id: place.witness },
  }
}

const everythingNew: Pick<Submission, 'process' | 'instrument' | 'draft' | 'witness'> = {
  process: { kind: 'new', title: 'Talks under fire', language: 'en' },
  instrument: { kind: 'new', title: 'Treaty' },
  draft: {
    kind: 'new',
    fields: {
      title: 'Rolling text',
      date: '2024-05-17',
      kind: 'rolling-text',
      round: null,
      tabledBy: [],
      basedOn: null,
    },
  },
  witness: {
    kind: 'new',
    fields: {
      title: 'Typed in the room',
      mode: 'verbatim',
      coverage: 'full',
      publishedAt: null,
      provenanceNote: null,
      source: null,
    },
  },
}

async function send(address: string, submission: Submission): Promise<Receipt> {
  const response = await fetch(`${address}/api/drafts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(submission),
  })
  if (!response.ok) throw new Error(`A save was answered with ${response.status}`)
  return Receipt.parse(await response.json())
}

const acknowledgedIn = ({ saves }: Round) => saves.filter(({ receipt }) => receipt !== null).length

/** Save one wording after another until the server is gone. */
async function saveUntilKilled(address: string, round: Round, client: string) {
  for (let count = 1; ; count += 1) {
    const text = `Article 1. The cap is ${count * 1000} (${client}).`
    const save: Save = { submission: submissionOf(text, round.place), text, receipt: null }
    round.saves.push(save)
    try {
      save.receipt = await send(address, save.submission)
    } catch {
      return
    }
  }
}

/** The kill comes after a number of saves, not a time, so that a busy machine proves as much as an idle one. */
async function saveAndKill({ address, child }: Server, index: number): Promise<Round> {
  const place = await send(address, submissionOf(`Article 1. Round ${index}.`, null))
  const round: Round = { place, saves: [] }
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    saveUntilKilled(address, round, `round ${index}, client ${client + 1}`),
  )
  const enough = random.below(MOST_SAVES_OF_A_ROUND)
  while (acknowledgedIn(round) < enough) await pause(1)
  await pause(random.below(LONGEST_DELAY_MS))
  await kill(child)
  await Promise.all(clients)
  return round
}

/** Send again what was not acknowledged, as a client would: it must be stored once, whatever happened. */
async function repeatUnanswered(address: string, { saves }: Round): Promise<number> {
  const unanswered = saves.filter(({ receipt }) => receipt === null)
  for (const save of unanswered) save.receipt = await send(address, save.submission)
  return unanswered.length
}

async function read(address: string, resource: string): Promise<unknown> {
  const response = await fetch(`${address}${resource}`)
  return response.ok ? response.json() : null
}

type Verdict = { lost: number; numbersWithGaps: number; storedTwice: number }

/** Compare what was acknowledged with what is there. */
async function verify(address: string, { place, saves }: Round): Promise<Verdict> {
  const found = WitnessView.safeParse(await read(address, `/api/witnesses/${place.witness}`))
  const revisions = found.data?.revisions ?? []
  const hashes = new Map(revisions.map(({ number, hash }) => [number, hash]))
  const receipts = [place, ...saves.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]))]
  const missing = receipts.filter(({ revision, hash }) => hashes.get(revision) !== hash)
  const last = saves.at(-1)
  const whole = last?.receipt ? await holds(address, last.receipt, last.text) : true
  return {
    lost: missing.length + (whole ? 0 : 1),
    numbersWithGaps: revisions.filter(({ number }, index) => number !== index + 1).length,
    storedTwice: revisions.length - new Set(receipts.map(({ revision }) => revision)).size,
  }
}

async function holds(address: string, { hash }: Receipt, text: string): Promise<boolean> {
  const content = HashedContent.safeParse(await read(address, `/api/revisions/${hash}`))
  return content.data?.text === text && content.data.clauses[0]?.text === text
}

const rounds: Round[] = []
const total = { acknowledged: 0, unanswered: 0, lost: 0, numbersWithGaps: 0, storedTwice: 0 }
let killsDuringStart = 0
let running = await startServer()
for (let index = 1; index <= kills; index += 1) {
  if (index % START_KILL_EVERY === 0) {
    await kill(running.child)
    const { child } = spawnServer()
    await pause(300 + random.below(LONGEST_START_MS))
    await kill(child)
    killsDuringStart += 1
    running = await startServer()
    continue
  }
  const round = await saveAndKill(running, index)
  rounds.push(round)
  total.acknowledged += 1 + acknowledgedIn(round)
  running = await startServer()
  total.unanswered += await repeatUnanswered(running.address, round)
}
for (const round of rounds) {
  const verdict = await verify(running.address, round)
  total.lost += verdict.lost
  total.numbersWithGaps += verdict.numbersWithGaps
  total.storedTwice += verdict.storedTwice
}
await kill(running.child)
rmSync(dataDir, { recursive: true, force: true })
rmSync(server)

console.log(
  `${kills} kills (${killsDuringStart} during start, seed ${seed}): ` +
    `${total.acknowledged} acknowledged saves, ${total.lost} lost; ` +
    `${total.unanswered} unanswered saves repeated, ${total.storedTwice} stored twice; ` +
    `${total.numbersWithGaps} gaps in revision numbers`,
)
process.exitCode = total.lost + total.storedTwice + total.numbersWithGaps === 0 ? 0 : 1

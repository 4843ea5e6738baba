// What a comparison of two long texts with 500 notes costs in the page: the time from the arrival of the
// texts to the first rows, DOM nodes, and tasks on the main thread while a reader scrolls from end to end. Needs the built page (npm run build) and CHROMIUM_PATH.
// Usage: node --import tsx bench/margin.ts [notes] [folder of the pair]
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { z } from 'zod'
import { quoteWords } from '../src/core/anchor/quote-words.ts'
import { toRevisionContent } from '../src/core/editing/to-revision-content.ts'
import { beginWorkingCopy } from '../src/core/editing/working-copy.ts'
import type { RevisionContent } from '../src/core/model/draft.ts'
import { Receipt, type Submission } from '../src/core/model/submission.ts'
import { segmentText } from '../src/core/text/segment-text.ts'
import { buildServer, runServer } from '../tests/server/run-server.ts'
import { loadPair } from './load-pairs.ts'

const wanted = Number(process.argv[2] ?? 500)
const folder = process.argv[3] ?? '../shared/corpora/open-de-bgb'
const LANGUAGE = 'de'
/** Longest task that a reader does not notice. */
const MOST_TASK_MS = 50
const MOST_NODES = 3_000
/** From data to rows. */
const MOST_WAIT_MS = 1_000
const STEP_PX = 1_500
const SCROLLED = 'scrolled-to-the-end'

type Noted = { receipt: Receipt; content: RevisionContent }

async function post(address: string, data: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  return response.json()
}

function contentOf(text: string): RevisionContent {
  const copy = beginWorkingCopy(text, segmentText(text, { language: LANGUAGE }))
  return toRevisionContent(copy, {
    language: LANGUAGE,
    ordering: 'document',
    standing: 'unknown',
    coverage: { extent: 'full', recordedWhole: true, absent: [], notSeen: [], note: null },
  })
}

/** Save one of the two texts as a draft, the second into the process of the first. */
async function enter(api: string, text: string, first: Noted | null): Promise<Noted> {
  const content = contentOf(text)
  const date = first ? '2026' : '2002'
  const submission: Submission = {
    submission: randomUUID(),
    author: 'Bench',
    process: first
      ? { kind: 'existing', id: first.receipt.process }
      : { kind: 'new', title: 'A long law', language: LANGUAGE },
    instrument: first
      ? { kind: 'existing', id: first.receipt.instrument }
      : { kind: 'new', title: 'A long law' },
    draft: {
      kind: 'new',
      fields: {
        title: `Text of ${date}`,
        date,
        kind: 'other',
        round: null,
        tabledBy: [],
        basedOn: null,
      },
    },
    witness: {
      kind: 'new',
      fields: {
        title: 'The text',
        mode: 'verbatim',
        coverage: 'full',
        publishedAt: null,
        provenanceNote: null,
        source: null,
      },
    },
    revision: { ...content, note: null },
  }
  return { receipt: Receipt.parse(await post(`${api}/drafts`, submission)), content }
}

/** Notes on words of clauses all over the two texts, half on either. */
async function writeNotes(api: string, texts: readonly Noted[]) {
  for (let index = 0; index < wanted; index += 1) {
    const { receipt, content } = texts[index % texts.length] ?? texts[0] ?? fail('no text')
    const worded = content.clauses.filter(({ text }) => text.length > 60)
    const clause = worded[Math.floor((index * worded.length) / wanted)] ?? fail('no clause')
    const words = quoteWords(clause.text, { start: 0, end: 40 })
    await post(`${api}/annotations`, {
      submission: randomUUID(),
      subject: { kind: 'wording', target: { revision: receipt.hash, clause: clause.id, words } },
      body: `Note ${index + 1}: what does this mean for clauses that refer to it?`,
      tags: index % 3 === 0 ? ['ambiguity'] : [],
      mentions: [],
      author: `Reader ${index % 7}`,
    })
  }
}

function fail(sentence: string): never {
  throw new Error(sentence)
}

const TraceEvents = z.array(
  z.looseObject({
    name: z.string(),
    ts: z.number(),
    ph: z.string(),
    pid: z.number(),
    tid: z.number(),
    dur: z.number().optional(),
    tdur: z.number().optional(),
    args: z.looseObject({ name: z.string().optional() }).optional(),
  }),
)

/** Scroll to the end by steps, and take down every task of the page's main thread meanwhile. */
async function traceScroll(page: Page, session: CDPSession) {
  const events: z.infer<typeof TraceEvents> = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...TraceEvents.parse(value)))
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
    transferMode: 'ReportEvents',
  })
  let nodes = 0
  let steps = 0
  for (let isDone = false; !isDone; steps += 1) {
    isDone = await page.evaluate((step) => {
      const before = window.scrollY
      window.scrollBy(0, step)
      return window.scrollY === before
    }, STEP_PX)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    if (steps % 20 === 0) {
      nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll('*').length))
    }
  }
  // What comes later is the work of writing the trace down.
  await page.evaluate((name) => performance.mark(name), SCROLLED)
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await ended
  return { nodes, steps, tasks: mainTasks(events) }
}

/** CPU and wall milliseconds of each task of renderer main threads. */
function mainTasks(events: z.infer<typeof TraceEvents>) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const end = events.find(({ name }) => name === SCROLLED)?.ts ?? fail('the trace has no end')
  return events
    .filter(
      ({ name, ts, pid, tid }) => name === 'RunTask' && ts < end && mains.has(`${pid} ${tid}`),
    )
    .map(({ dur = 0, tdur = 0 }) => ({ cpuMs: tdur / 1000, wallMs: dur / 1000 }))
}

/** Notes in the page when the first row is drawn. */
function watchFirstRow() {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-row]')) return
    watch.disconnect()
    requestAnimationFrame(() => performance.mark('first-row'))
  })
  watch.observe(document, { childList: true, subtree: true })
}

/** Milliseconds from the arrival of the last large answer to the first row. */
function waitForRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawn = performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN
    const arrivals = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter((entry) => entry.name.includes('/api/') && entry.decodedBodySize > 500_000)
      .map(({ responseEnd }) => responseEnd)
    return drawn - Math.max(...arrivals.filter((end) => end < drawn))
  })
}

async function measure(address: string, [before, after]: readonly Noted[]) {
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watchFirstRow)
  await page.goto(
    `${address}/compare?before=${before?.receipt.draft}&after=${after?.receipt.draft}`,
  )
  await page.locator('[data-row]').first().waitFor({ timeout: 120_000 })
  const waitMs = await waitForRows(page)
  if (wanted > 0)
    await page
      .getByText(/^Note \d+:/)
      .first()
      .waitFor({ timeout: 120_000 })
  if (wanted > 0) await page.getByText(/^Review \d+ carried/).waitFor({ timeout: 300_000 })
  const result = await traceScroll(page, await page.context().newCDPSession(page))
  await browser.close()
  return { ...result, waitMs }
}

async function main() {
  if (!existsSync(folder)) {
    console.log(`skipped: there is no pair of long texts at ${folder}`)
    return
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'travaux-margin-'))
  const server = runServer(await buildServer(), {
    TRAVAUX_DATA: path.join(dataDir, 'data'),
    TRAVAUX_SAVES_PER_MINUTE: '1000000',
    TRAVAUX_READS_PER_MINUTE: '1000000',
  })
  try {
    const address = await server.ready
    const pair = loadPair(folder)
    const first = await enter(`${address}/api`, pair.before, null)
    const texts = [first, await enter(`${address}/api`, pair.after, first)]
    await writeNotes(`${address}/api`, texts)
    const { nodes, steps, tasks, waitMs } = await measure(address, texts)
    const longest = (of: 'cpuMs' | 'wallMs') =>
      tasks.reduce((most, task) => Math.max(most, task[of]), 0).toFixed(1)
    const clauses = texts.map(({ content }) => content.clauses.length).join(' and ')
    console.log(`${wanted} notes on ${clauses} clauses, load ${(loadavg()[0] ?? 0).toFixed(1)}`)
    console.log(`first rows ${waitMs.toFixed(0)} ms after the texts (wanted ${MOST_WAIT_MS})`)
    console.log(`scrolled end to end in ${steps} steps, ${tasks.length} tasks on the main thread`)
    console.log(`DOM nodes: at most ${nodes} (wanted ${MOST_NODES})`)
    console.log(`longest task: ${longest('cpuMs')} ms CPU, ${longest('wallMs')} ms wall`)
    const over = tasks.filter(({ cpuMs }) => cpuMs > MOST_TASK_MS).length
    console.log(`tasks over ${MOST_TASK_MS} ms CPU: ${over}`)
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await main()

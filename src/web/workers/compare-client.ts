import { comparedText } from '../../core/compare/compared-text.ts'
import type { ClauseComparison } from '../../core/compare/row.ts'
import { Failure } from '../../core/failure.ts'
import { type CompareJob, type ComparedWords, type WordPair, runCompareJob } from './compare-job.ts'
import { type CompareRunner, createWorkerRunner } from './worker-runner.ts'

export type RowsJob = Omit<Extract<CompareJob, { kind: 'rows' }>, 'kind'>

/** The page's way to the engine. Both calls may be given up by their signal. */
export type CompareClient = {
  rows: (job: RowsJob, signal: AbortSignal) => Promise<ClauseComparison>
  words: (pair: WordPair, signal: AbortSignal) => Promise<ComparedWords>
}

type WordRequest = {
  pair: WordPair
  signal: AbortSignal
  resolve: (words: ComparedWords) => void
  reject: (error: unknown) => void
}

/** Few enough that new rows need not wait long for a batch that is under way. */
const PAIRS_PER_BATCH = 60

/** A client over any runner. Words asked for in one go travel together, since rows appear by the screenful. */
export function createCompareClient(run: CompareRunner): CompareClient {
  let asked: WordRequest[] = []

  function flush() {
    const wanted = asked.filter(({ signal }) => !signal.aborted)
    asked = []
    for (let at = 0; at < wanted.length; at += PAIRS_PER_BATCH) {
      void runBatch(run, wanted.slice(at, at + PAIRS_PER_BATCH))
    }
  }

  return {
    async rows({ before, after, context }, signal) {
      const texts = { before: comparedText(before), after: comparedText(after) }
      const answer = await run({ kind: 'rows', ...texts, context }, signal).catch(sayWhatFailed)
      if (answer.kind !== 'rows') throw new Error('The comparison answered something else')
      return answer.comparison
    },
    words: (pair, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        if (asked.length === 0) setTimeout(flush)
        asked.push({ pair, signal, resolve, reject })
      }),
  }
}

/** A bug in the engine is told in a sentence; that nobody waits any more is no failure. */
function sayWhatFailed(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
  throw new Failure('unavailable', 'These two texts could not be compared', { cause })
}

async function runBatch(run: CompareRunner, batch: readonly WordRequest[]): Promise<void> {
  const signal = whenAllAbort(batch.map((request) => request.signal))
  try {
    const answer = await run({ kind: 'words', pairs: batch.map(({ pair }) => pair) }, signal)
    if (answer.kind !== 'words') throw new Error('The comparison answered something else')
    batch.forEach(({ resolve, reject }, index) => {
      const words = answer.words[index]
      if (words) resolve(words)
      else reject(new Error('The comparison answered too little'))
    })
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

/** Aborts once all of them have: as long as one row waits for its words, the batch goes on. */
function whenAllAbort(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController()
  let alive = signals.length
  for (const signal of signals) {
    signal.addEventListener('abort', () => (--alive === 0 ? controller.abort() : undefined), {
      once: true,
    })
  }
  return controller.signal
}

/** Compare in a worker of this page. */
export function startCompareClient(): CompareClient {
  return createCompareClient(
    createWorkerRunner(
      () => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }),
    ),
  )
}

/** Compare right here, on the calling thread: for tests and for browsers without workers. */
export function createLocalClient(): CompareClient {
  return createCompareClient((job) => Promise.resolve(runCompareJob(job)))
}

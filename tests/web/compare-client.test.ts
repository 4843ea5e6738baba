import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { Failure } from '../../src/core/failure.ts'
import { createCompareClient, createLocalClient } from '../../src/web/workers/compare-client.ts'
import {
  type CompareAnswer,
  type CompareJob,
  runCompareJob,
} from '../../src/web/workers/compare-job.ts'
import type { WorkerAnswer } from '../../src/web/workers/compare.worker.ts'
import { createWorkerRunner, type WorkerPort } from '../../src/web/workers/worker-runner.ts'
import { clause, revision } from '../core/compare/clauses.ts'

const pair = (after: string) => ({ before: 'within three days', after, language: 'en' })
const never = new AbortController().signal

/** A worker that does each job when told to. */
function slowWorkers() {
  const started: { jobs: CompareJob[]; stopped: boolean; answer: () => void; crash: () => void }[] =
    []
  const startWorker = (): WorkerPort => {
    const listeners: { message?: (event: MessageEvent<WorkerAnswer>) => void; error?: () => void } =
      {}
    const worker = {
      jobs: new Array<CompareJob>(),
      stopped: false,
      answer() {
        const job = worker.jobs.at(-1)
        if (!job) throw new Error('No job was sent')
        const data: WorkerAnswer = { ok: true, answer: runCompareJob(job) }
        listeners.message?.(new MessageEvent('message', { data }))
      },
      crash: () => listeners.error?.(),
    }
    started.push(worker)
    return {
      postMessage: (job) => void worker.jobs.push(job),
      terminate: () => void (worker.stopped = true),
      addEventListener: (type: string, listen: unknown) =>
        void Object.assign(listeners, { [type]: listen }),
    }
  }
  return { started, run: createWorkerRunner(startWorker) }
}

const words = (after: string): CompareJob => ({ kind: 'words', pairs: [pair(after)] })

describe('the worker runner', () => {
  it('starts its worker while the texts are still on their way, and only one', async () => {
    const { started, run } = slowWorkers()
    expect(started).toHaveLength(1)
    const answer = run(words('within five days'), never)
    started[0]?.answer()
    expect((await answer).kind).toBe('words')
    expect(started).toHaveLength(1)
  })

  it('sends one job at a time, in order', async () => {
    const { started, run } = slowWorkers()
    const first = run(words('within five days'), never)
    const second = run(words('within ten days'), never)
    expect(started[0]?.jobs).toHaveLength(1)
    started[0]?.answer()
    await first
    expect(started[0]?.jobs).toHaveLength(2)
    started[0]?.answer()
    expect((await second).kind).toBe('words')
    expect(started).toHaveLength(1)
  })

  it('never sends a job that was given up while it waited', async () => {
    const { started, run } = slowWorkers()
    const gone = new AbortController()
    const first = run(words('within five days'), never)
    const second = run(words('within ten days'), gone.signal)
    gone.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    started[0]?.answer()
    await first
    expect(started[0]?.jobs).toHaveLength(1)
  })

  it('stops the worker of a job that was given up while it ran, and goes on with the next', async () => {
    const { started, run } = slowWorkers()
    const gone = new AbortController()
    const first = run(words('within five days'), gone.signal)
    const second = run(words('within ten days'), never)
    gone.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect(started[0]?.stopped).toBe(true)
    started[1]?.answer()
    expect((await second).kind).toBe('words')
  })

  it('tells a crash, and starts anew for the next job', async () => {
    const { started, run } = slowWorkers()
    const first = run(words('within five days'), never)
    started[0]?.crash()
    await expect(first).rejects.toThrow('The comparison stopped unexpectedly')
    const second = run(words('within ten days'), never)
    started[1]?.answer()
    expect((await second).kind).toBe('words')
  })
})

describe('the compare client', () => {
  it('sends what is asked for in one go as one batch, and gives each its own words', async () => {
    const jobs: CompareJob[] = []
    const client = createCompareClient((job) => {
      jobs.push(job)
      return Promise.resolve(runCompareJob(job))
    })
    const afters = ['within five days', 'within three hours']
    const answers = await Promise.all(afters.map((after) => client.words(pair(after), never)))
    expect(jobs).toHaveLength(1)
    const joined = answers.map(({ spans }) =>
      spans.flatMap(({ kind, text }) => (kind === 'dropped' ? [] : [text])).join(''),
    )
    expect(joined).toEqual(afters)
  })

  it('leaves out of a batch what nobody waits for any more', async () => {
    const sent: number[] = []
    const client = createCompareClient((job) => {
      if (job.kind === 'words') sent.push(job.pairs.length)
      return Promise.resolve(runCompareJob(job))
    })
    const gone = new AbortController()
    const lost = client.words(pair('within five days'), gone.signal)
    const wanted = client.words(pair('within ten days'), never)
    gone.abort()
    await expect(lost).rejects.toMatchObject({ name: 'AbortError' })
    await wanted
    expect(sent).toEqual([1])
  })

  it('gives a batch up once nobody waits for any of it', async () => {
    const aborted: boolean[] = []
    const client = createCompareClient(
      (_job, signal) =>
        new Promise<CompareAnswer>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted.push(true)
            reject(new DOMException('given up', 'AbortError'))
          })
        }),
    )
    const gone = [new AbortController(), new AbortController()]
    const asked = gone.map(({ signal }) => client.words(pair('within ten days'), signal))
    await new Promise((resolve) => setTimeout(resolve, 5))
    gone[0]?.abort()
    expect(aborted).toEqual([])
    gone[1]?.abort()
    await Promise.allSettled(asked)
    expect(aborted).toEqual([true])
  })

  it('tells a bug in the engine in a sentence', async () => {
    const client = createCompareClient(() => Promise.reject(new TypeError('x is undefined')))
    const coverage = {
      extent: 'full' as const,
      recordedWhole: true,
      absent: [],
      notSeen: [],
      note: null,
    }
    const content = { language: 'en', ordering: 'ours' as const, text: null, coverage, clauses: [] }
    const context = { definitions: [], known: [], sameDraft: false }
    const job = { before: content, after: content, context }
    await expect(client.rows(job, never)).rejects.toThrow(
      new Failure('unavailable', 'These two texts could not be compared'),
    )
    expect((await createLocalClient().rows(job, never)).rows).toEqual([])
  })

  it('posts of two texts what their comparison takes, and no more', async () => {
    const posted: CompareJob[] = []
    const client = createCompareClient((job) => {
      posted.push(job)
      return Promise.resolve(runCompareJob(job))
    })
    const source = 'Article 1. The ceasefire begins at noon.'
    const of = (text: string) =>
      revision([clause('c1', text, { note: 'Read out.' })], { extent: 'full' }, { text: source })
    const job = {
      before: of('The ceasefire begins at noon.'),
      after: of('The ceasefire begins at once.'),
      context: { definitions: [], known: [], sameDraft: false },
    }
    expect(await client.rows(job, never)).toEqual(
      compareRevisions(job.before, job.after, job.context),
    )
    expect(JSON.stringify(posted)).not.toMatch(/Article 1|Read out/)
  })
})

import { type CompareAnswer, type CompareJob, runCompareJob } from './compare-job.ts'

/** One job at a time: what the page sends, and what it gets back. */
export type WorkerAnswer = { ok: true; answer: CompareAnswer } | { ok: false; message: string }

function answerTo(job: CompareJob): WorkerAnswer {
  try {
    return { ok: true, answer: runCompareJob(job) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CompareJob>) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page only
  self.postMessage(answerTo(data))
})

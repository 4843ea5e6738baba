import type { Segmentation } from '../../../core/text/segmentation.ts'
import type { SegmentAnswer, SegmentJob } from '../../workers/segment.worker.ts'

/** Reads a text into clauses somewhere. A newer text makes it give up the older one. */
export type Segment = (job: SegmentJob, signal: AbortSignal) => Promise<Segmentation>

/** Read texts in a worker, so that a long one never stops the page. */
export function createSegmentWorker(): Segment {
  return (job, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const worker = new Worker(new URL('../../workers/segment.worker.ts', import.meta.url), {
        type: 'module',
      })
      signal.addEventListener('abort', () => {
        worker.terminate()
        reject(signal.reason)
      })
      worker.addEventListener('message', ({ data }: MessageEvent<SegmentAnswer>) => {
        worker.terminate()
        if (data.ok) resolve(data.segmentation)
        else reject(new Error(data.message))
      })
      worker.addEventListener('error', () => {
        worker.terminate()
        reject(new Error('The text could not be read into clauses'))
      })
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(job)
    })
}

import type { CarriedNote } from '../../core/anchor/carried-note.ts'
import { Failure } from '../../core/failure.ts'
import { type CarryJob, runCarryJob } from './carry-job.ts'

/** Carry notes off the main thread; where a browser has no workers, right here. The signal gives it up. */
export function carryInWorker(job: CarryJob, signal: AbortSignal): Promise<CarriedNote[]> {
  if (typeof Worker === 'undefined') return Promise.resolve(runCarryJob(job))
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('./carry.worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<CarriedNote[]>) =>
      end(() => resolve(data)),
    )
    worker.addEventListener('error', () =>
      end(() => reject(new Failure('unavailable', 'The notes could not be carried'))),
    )
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true })
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(job)
  })
}

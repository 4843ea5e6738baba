import { parentPort, Worker, workerData } from 'node:worker_threads'
import { Failure } from '../../core/failure.ts'
import type {
  MadeVersion,
  VersionMaker,
  WantedVersion,
} from '../../store/new-comparison-version.ts'
import { makeVersion } from './make-version.ts'

/** What a thread may take. */
type Limits = { milliseconds: number; megabytes: number }

/** Two texts of 1.4 MB take two seconds. The engine has budgets of its own: this ends what they do not know. */
const LIMITS: Limits = { milliseconds: 120_000, megabytes: 2_000 }

/**
 * Make each version in a thread of its own, so that the server answers others meanwhile. `file` is what the
 * thread runs, and must call `makeVersionInThread`. What takes too much time or memory fails in a sentence.
 */
export function inThread(file: string, limits = LIMITS): VersionMaker {
  return (wanted) =>
    new Promise((resolve, reject) => {
      const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes }
      const worker = new Worker(file, { workerData: wanted, resourceLimits })
      const limit = setTimeout(() => end(() => reject(tooLarge())), limits.milliseconds)
      const end = (settle: () => void) => {
        clearTimeout(limit)
        settle()
        void worker.terminate()
      }
      worker.once('message', (made: MadeVersion) => end(() => resolve(made)))
      worker.once('error', (error) => end(() => reject(isOutOfMemory(error) ? tooLarge() : error)))
      // After a message or an error this settles nothing any more.
      worker.once('exit', () => end(() => reject(new Error('The thread ended without a version'))))
    })
}

/** What a thread does that `inThread` started. */
export async function makeVersionInThread(): Promise<void> {
  // Given by `inThread` and by nobody else.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- structured clones keep their type
  const wanted = workerData as WantedVersion
  const made = await makeVersion(wanted)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(made)
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function tooLarge() {
  return new Failure(
    'too-large',
    'These two texts are too large to be compared here. Nothing was stored.',
  )
}

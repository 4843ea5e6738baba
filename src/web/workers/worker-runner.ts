import type { CompareAnswer, CompareJob } from './compare-job.ts'
import type { WorkerAnswer } from './compare.worker.ts'

/** Does a job somewhere. Rejects with an `AbortError` when the signal says that nobody waits any more. */
export type CompareRunner = (job: CompareJob, signal: AbortSignal) => Promise<CompareAnswer>

type Task = {
  job: CompareJob
  signal: AbortSignal
  resolve: (answer: CompareAnswer) => void
  reject: (error: Error) => void
}

/** What the runner needs of a `Worker`, so that a test can stand in for one. */
export type WorkerPort = {
  postMessage: (job: CompareJob) => void
  terminate: () => void
  addEventListener: ((
    type: 'message',
    listen: (event: MessageEvent<WorkerAnswer>) => void,
  ) => void) &
    ((type: 'error', listen: () => void) => void)
}

/**
 * Run jobs in a worker, one after another. The worker starts at once, so that it is ready when the
 * texts have come. A job that is given up while it waits is never sent; one that is given up while it
 * runs takes its worker with it, since a worker cannot be interrupted.
 */
export function createWorkerRunner(startWorker: () => WorkerPort): CompareRunner {
  let running: Task | null = null
  let waiting: Task[] = []
  let port: WorkerPort | null = listen(startWorker())

  function stop() {
    port?.terminate()
    port = null
    running = null
  }

  function next() {
    if (running !== null) return
    const task = waiting.shift()
    if (task === undefined) return
    running = task
    port ??= listen(startWorker())
    port.postMessage(task.job)
  }

  function listen(worker: WorkerPort): WorkerPort {
    worker.addEventListener('message', ({ data }) => {
      const task = running
      running = null
      if (data.ok) task?.resolve(data.answer)
      else task?.reject(new Error(data.message))
      next()
    })
    worker.addEventListener('error', () => {
      running?.reject(new Error('The comparison stopped unexpectedly'))
      stop()
      next()
    })
    return worker
  }

  function giveUp(task: Task) {
    if (task === running) stop()
    else waiting = waiting.filter((other) => other !== task)
    task.reject(new DOMException('Nobody waits for this comparison', 'AbortError'))
    next()
  }

  return (job, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const task: Task = { job, signal, resolve, reject }
      signal.addEventListener('abort', () => giveUp(task), { once: true })
      waiting.push(task)
      next()
    })
}

import { fork, type ChildProcess } from 'node:child_process'
import type { Outcome, Task } from './worker.ts'

export type WorkerOutcome = Outcome | { kind: 'too-slow' }

/** A process that runs tasks one by one; one that overruns its time is ended and replaced. */
export class BenchWorker {
  #child: ChildProcess | undefined

  async run(task: Task, limitMs: number): Promise<WorkerOutcome> {
    const child = (this.#child ??= fork(new URL('worker.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }))
    const outcome = await answerOf(child, task, limitMs)
    if (outcome.kind === 'too-slow' || child.exitCode !== null) this.stop()
    return outcome
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }
}

function answerOf(child: ChildProcess, task: Task, limitMs: number): Promise<WorkerOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: WorkerOutcome) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(outcome)
    }
    const timer = setTimeout(() => settle({ kind: 'too-slow' }), limitMs)
    // The worker is our own and sends nothing but outcomes.
    child.once('message', (outcome: Outcome) => settle(outcome))
    child.once('exit', () => settle({ kind: 'failed', message: 'the process ended' }))
    child.send(task)
  })
}

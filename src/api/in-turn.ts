import { Failure } from '../core/failure.ts'

/** So many already wait for their turn that another would wait too long. */
export class TooMany extends Failure {
  constructor() {
    super(
      'unavailable',
      'Others are being saved just now. Nothing was stored: try again in a moment.',
    )
    this.name = 'TooMany'
  }
}

/**
 * Does one piece of work after the other, in the order in which they come: for work that is heavy enough
 * that several at once would keep the server from all else. A failure is that of its own piece only. Where
 * `mostWaiting` pieces wait already, a further one is refused.
 */
export function createTurns({ mostWaiting = Infinity } = {}) {
  let last: Promise<unknown> = Promise.resolve()
  /** Those that wait, and the one whose turn it is. */
  let pending = 0
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (pending > mostWaiting) return Promise.reject(new TooMany())
    pending += 1
    const turn = last.then(work).finally(() => {
      pending -= 1
    })
    last = turn.catch(() => undefined)
    return turn
  }
}

/**
 * Does one piece of work after the other, in the order in which they come: for work that is heavy enough
 * that several at once would keep the server from all else. A failure is that of its own piece only.
 */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** States a person can go back to and forward again. `step` names what was done last. */
export type History<T> = {
  past: readonly T[]
  present: T
  future: readonly T[]
  step: string | null
}

/** How many states are kept. They share their texts, so that each costs little more than its list of clauses. */
const MAX_STATES = 200

/** A history with nothing to undo. */
export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], step: null }
}

/**
 * Go on to another state. Steps of the same name in a row (typing in one field) are undone together;
 * a step without a name always stands alone. Going on to the same state changes nothing.
 */
export function record<T>(history: History<T>, next: T, step: string | null = null): History<T> {
  if (next === history.present) return history
  if (step !== null && step === history.step) return { ...history, present: next, future: [] }
  const past = [...history.past, history.present].slice(-MAX_STATES)
  return { past, present: next, future: [], step }
}

/** The state before the last step; the same state where there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future, step: null }
  const [before = present] = past.slice(-1)
  return { past: past.slice(0, -1), present: before, future: [present, ...future], step: null }
}

/** The state that was undone last; the same state where there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  if (future.length === 0) return { past, present, future, step: null }
  const [after = present] = future
  return { past: [...past, present], present: after, future: future.slice(1), step: null }
}

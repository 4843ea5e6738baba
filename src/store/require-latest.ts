import { Failure } from '../core/failure.ts'

type History<Entry> = {
  /** The last entry, where there is one. */
  latest: Entry | undefined
  /** What is counted: "edit", "decision", "version". */
  what: string
  /** Says who was faster. */
  outdated: (latest: Entry) => Failure
}

/** Fails unless a save builds on the latest of a history, which is numbered 1, 2, 3 …, or on 0 before all. */
export function requireLatest<Entry extends { number: number }>(
  basedOn: number,
  { latest, what, outdated }: History<Entry>,
): void {
  if (basedOn === (latest?.number ?? 0)) return
  if (latest && basedOn < latest.number) throw outdated(latest)
  throw new Failure('invalid', `This is based on ${what} ${basedOn}, which does not exist.`)
}

import type { PlacedProblem } from '../core/bundle/find-content-problems.ts'
import { Failure } from '../core/failure.ts'

/** More than these problems at once help nobody. */
export const MOST_FIELDS = 50

/** A failure that knows which parts of the input are wrong: JSON path to a sentence. Holds at least one. */
export class InvalidFields extends Failure {
  readonly fields: Readonly<Record<string, string>>
  constructor(fields: Readonly<Record<string, string>>) {
    super('invalid', Object.values(fields)[0] ?? 'Something cannot be accepted.')
    this.name = 'InvalidFields'
    this.fields = fields
  }
}

/** Fails with the first of these problems, each with its place; passes where there are none. */
export function refuseProblems(problems: readonly PlacedProblem[]): void {
  if (problems.length === 0) return
  throw new InvalidFields(Object.fromEntries(problems.slice(0, MOST_FIELDS)))
}

/** What a save names in vain is a mistake in the save, not in its address. */
export async function orInvalid<Found>(field: string, found: Promise<Found>): Promise<Found> {
  try {
    return await found
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not-found') throw error
    throw new InvalidFields({ [field]: error.message })
  }
}

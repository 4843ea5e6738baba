import { Failure } from '../core/failure.ts'

/** A failure that knows which parts of the input are wrong: JSON path to a sentence. Holds at least one. */
export class InvalidFields extends Failure {
  readonly fields: Readonly<Record<string, string>>
  constructor(fields: Readonly<Record<string, string>>) {
    super('invalid', Object.values(fields)[0] ?? 'Something cannot be accepted.')
    this.name = 'InvalidFields'
    this.fields = fields
  }
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

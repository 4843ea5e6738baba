/** What went wrong, in terms a caller can act on. Anything else that is thrown is a bug. */
export type FailureCode = 'not-found' | 'conflict' | 'invalid' | 'too-large' | 'unavailable'

/** A failure that the caller can act on. `message` is a sentence for people and holds no internals. */
export class Failure extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.code = code
  }
}

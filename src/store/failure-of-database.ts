import { Failure } from '../core/failure.ts'

/**
 * PostgreSQL's codes and Node's for a database that cannot be reached or used just now. 08P01 is none: it
 * also says that a statement was not as it must be, and that is a bug of ours.
 */
const DOWN =
  /^(?:08(?!P01)...|57P0[123]|53[03]00|ECONN.*|ENOTFOUND|EPIPE|ETIMEDOUT|CONNECT.*|CONNECTION_.*|EAI_AGAIN)$/
const FULL = /^(?:53100|ENOSPC|EDQUOT)$/

const EMSCRIPTEN_ENOSPC = 51

/** Whether an error, or what caused it, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return codesOf(error).some((code) => FULL.test(code))
}

/**
 * The failure that a database error means for a caller, or `null` where it is a bug of ours. A failure that
 * was thrown on the way to the database, as by a disk without room, is told as it is.
 */
export function failureOfDatabase(error: unknown): Failure | null {
  if (error instanceof Error && error.cause instanceof Failure) return error.cause
  if (isDiskFull(error)) {
    return new Failure(
      'unavailable',
      'The disk is full: nothing can be saved until there is room.',
      {
        cause: error,
      },
    )
  }
  if (codesOf(error).some((code) => DOWN.test(code)) || isClosed(error)) {
    return new Failure('unavailable', 'The database cannot be reached. Try again in a moment.', {
      cause: error,
    })
  }
  return null
}

/** Drizzle wraps what a driver throws, and Node gathers failed connections: the code may lie deeper. */
function codesOf(error: unknown): string[] {
  if (isErrnoError(error)) return error.errno === EMSCRIPTEN_ENOSPC ? ['ENOSPC'] : []
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  const own = 'code' in error ? [String(error.code)] : []
  return [...own, ...inner, ...codesOf(error.cause)]
}

/** PGlite's compiled file system throws objects of its own kind, with numbers of its own. */
function isErrnoError(error: unknown): error is { errno: unknown } {
  return typeof error === 'object' && error !== null && 'errno' in error && !('code' in error)
}

function isClosed(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /PGlite is clos/i.test(error.message) || isClosed(error.cause)
}

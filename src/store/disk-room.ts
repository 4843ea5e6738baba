import { statfsSync } from 'node:fs'
import { Failure } from '../core/failure.ts'

/**
 * PGlite writes its log in pieces of 16 MB, and when one cannot be made it waits for ever, with the whole
 * server. So saves stop well before the disk is full: the largest statement and its log fit into this.
 */
export const ROOM_TO_SAVE_BYTES = 64_000_000
/** A new database has 39 MB before anything is in it. */
export const ROOM_TO_CREATE_BYTES = 128_000_000

/** Whether the disk of a directory has that much room. */
export function hasRoom(directory: string, bytes: number): boolean {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize >= bytes
}

/** Fails with a sentence if the disk of a directory has less room than that. */
export function requireRoom(directory: string, bytes: number): void {
  if (hasRoom(directory, bytes)) return
  throw new Failure(
    'unavailable',
    `The disk is full, or nearly: nothing can be saved until ${bytes / 1_000_000} MB are free.`,
  )
}

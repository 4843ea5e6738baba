import { chmodSync, mkdirSync } from 'node:fs'

/** Make a folder, or take one that is there, so that nobody else on this machine can read what is in it. */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true })
  try {
    chmodSync(folder, 0o700)
  } catch (error) {
    // Its owner decides: a volume may belong to somebody else, who lets us write, or know nothing of this.
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EPERM' && code !== 'EACCES' && code !== 'ENOTSUP') throw error
  }
}

import { z } from 'zod'
import { randomUuid } from '../new-draft/services.ts'
import { newOwnerKey } from './owner-keys.ts'

const KEY = 'travaux-pending-saves'
/** Of saves that nobody repeats, only so many are remembered. */
const MOST_PENDING = 20

/** A save that was sent, or is about to be, and was not answered. */
const PendingSave = z.object({ said: z.string(), submission: z.uuid(), ownerKey: z.string() })
type PendingSave = z.infer<typeof PendingSave>

// Also held here, as a browser may refuse to keep anything.
let held: readonly PendingSave[] = []

/**
 * The save that says this: the same submission and owner key until it is answered, also after the dialog
 * or the page was closed. Kept before it is sent, so that a save whose answer was lost is stored once, and
 * its key is not lost with the answer.
 */
export function pendingSave(said: string): PendingSave {
  const pending = readAll()
  const known = pending.find((save) => save.said === said)
  if (known) return known
  const made = { said, submission: randomUuid(), ownerKey: newOwnerKey() }
  keepAll([...pending, made].slice(-MOST_PENDING))
  return made
}

/** Forget a save that was answered, whatever the answer. */
export function forgetPendingSave(said: string): void {
  keepAll(readAll().filter((save) => save.said !== said))
}

function readAll(): readonly PendingSave[] {
  try {
    const text = localStorage.getItem(KEY)
    return text === null ? [] : (z.array(PendingSave).safeParse(JSON.parse(text)).data ?? [])
  } catch {
    return held
  }
}

function keepAll(pending: readonly PendingSave[]) {
  held = pending
  try {
    localStorage.setItem(KEY, JSON.stringify(pending))
  } catch {
    // They are remembered until the page is closed.
  }
}

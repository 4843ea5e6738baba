import { setTimeout } from 'node:timers/promises'

/** Answering others takes several turns of the event loop. */
const PAUSE_MS = 10

/** Let the server answer others: for between pieces of work that take long. */
export async function pause(): Promise<void> {
  await setTimeout(PAUSE_MS)
}

import type { QueryClient } from '@tanstack/react-query'
import { noteQuery } from '../../queries/notes-query.ts'
import { keepWriting, keptUnder } from '../kept-writing.ts'

/** What is kept of a note's own writings: a reply to it, and its text written anew. */
export const replyKey = (note: string) => `reply-${note}`
export const editKey = (note: string) => `edit-${note}`

/**
 * Forget unsaved replies to notes that were deleted, and unsaved edits of them. Only the server's word that a
 * note is deleted counts: one that it does not know, or cannot be asked about now, keeps what was written.
 */
export async function forgetDeleted(client: QueryClient): Promise<void> {
  for (const keyOf of [replyKey, editKey]) {
    for (const note of keptUnder(keyOf(''))) {
      if (await isDeleted(client, note)) keepWriting(keyOf(note), null)
    }
  }
}

async function isDeleted(client: QueryClient, note: string): Promise<boolean> {
  try {
    return (await client.fetchQuery(noteQuery(note))).deleted
  } catch {
    return false
  }
}

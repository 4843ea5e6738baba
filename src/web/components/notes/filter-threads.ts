import type { NotesSearch } from '../../../core/link/notes-search.ts'
import { mentionKey } from './mentionables.ts'
import { quoteOf, type Thread } from './standing-notes.ts'

/** The conversations that the parameters leave, newest first. */
export function filterThreads(threads: readonly Thread[], search: NotesSearch): Thread[] {
  const sought = search.q?.toLocaleLowerCase()
  return threads
    .filter((thread) => {
      const { note, replies } = thread
      if (note.deleted !== (search.state === 'deleted')) return false
      if (search.state === 'open' && note.resolved) return false
      if (search.state === 'resolved' && !note.resolved) return false
      const all = [note, ...replies]
      if (search.tag !== undefined && !all.some(({ tags }) => tags.includes(search.tag ?? '')))
        return false
      if (search.author !== undefined && !all.some(({ author }) => author === search.author))
        return false
      const { mention } = search
      if (
        mention !== undefined &&
        !all.some(({ mentions }) => mentions.some((each) => mentionKey(each) === mention))
      )
        return false
      if (sought === undefined) return true
      return [quoteOf(note), ...all.map(({ body }) => body)].some((text) =>
        text.toLocaleLowerCase().includes(sought),
      )
    })
    .toReversed()
}

/** What may be chosen among: each value once, the most frequent first. */
export function valuesOf(
  threads: readonly Thread[],
  pick: (note: Thread['note']) => readonly string[],
): string[] {
  const counts = new Map<string, number>()
  for (const { note, replies } of threads) {
    for (const value of [note, ...replies].flatMap(pick)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value)
}

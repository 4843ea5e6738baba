import { readsLikeTitle } from './find-titles.ts'

/** Longer wordings are sentences, full stop or not. */
const MOST_WORDS = 8

/** "Definitions" of "Definitions.", where that reads like a title but for its full stop; else `null`. */
export function titleBeforeStop(wording: string): string | null {
  if (!wording.endsWith('.')) return null
  const title = wording.slice(0, -1)
  return readsLikeTitle(title) && title.split(/\s+/u).length <= MOST_WORDS ? title : null
}

/** So many titles make a habit. */
const FEWEST = 3

/** Whether two in three of the wordings that have more below them are titles, some with a full stop. */
export function areStoppedTitles(wordings: readonly string[]): boolean {
  const stopped = wordings.filter((wording) => titleBeforeStop(wording) !== null).length
  if (stopped < FEWEST) return false
  return (stopped + wordings.filter(readsLikeTitle).length) * 3 >= wordings.length * 2
}

import type { Hunk } from './align-words.ts'
import { isSentenceCapital } from './sentence-capital.ts'
import type { Wordings } from './wordings.ts'

/**
 * Add the changes of style to the others: tokens that were aligned although their spaces, quotes,
 * dashes or apostrophes differ. Where one touches another change, the two are one; but a capital that
 * only opens a sentence stays a change by itself.
 */
export function markStyle(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  const { before, after } = wordings
  const marked: Hunk[] = []
  const add = (hunk: Hunk) => {
    const last = marked.at(-1)
    const touches = last?.beforeEnd === hunk.beforeStart && last.afterEnd === hunk.afterStart
    const isApart = [last ?? hunk, hunk].some((change) => isSentenceCapital(change, wordings))
    if (last && touches && !isApart) marked.splice(-1, 1, { ...last, ...endOf(hunk) })
    else marked.push(hunk)
  }
  const end = { beforeStart: before.length, afterStart: after.length }
  let beforeStart = 0
  let afterStart = 0
  for (const hunk of [...hunks, { ...end, beforeEnd: before.length, afterEnd: after.length }]) {
    for (; beforeStart < hunk.beforeStart; beforeStart++, afterStart++) {
      if (before[beforeStart] === after[afterStart]) continue
      add({ beforeStart, beforeEnd: beforeStart + 1, afterStart, afterEnd: afterStart + 1 })
    }
    const isEmpty = hunk.beforeStart === hunk.beforeEnd && hunk.afterStart === hunk.afterEnd
    if (!isEmpty) add(hunk)
    beforeStart = hunk.beforeEnd
    afterStart = hunk.afterEnd
  }
  return marked
}

const endOf = ({ beforeEnd, afterEnd }: Hunk) => ({ beforeEnd, afterEnd })

import { isWord, words } from '../text/words.ts'
import type { Carried } from './carried-note.ts'
import type { Carrying, HeldClause } from './carrying.ts'
import { findElsewhere } from './find-elsewhere.ts'
import { placesOf } from './passage.ts'

/**
 * Propose another place for words that are gone from their own lineage: where they stand in exactly one
 * clause of the newer text, and say plainly that they are the same passage (R7). `null`: nothing to
 * propose. It is never more than a proposal, and says what holds without it.
 */
export function proposeElsewhere(
  carried: Carried,
  { clause, row, words: quoted }: HeldClause,
  carrying: Carrying,
): Carried | null {
  if (!carrying.sameLanguage || !isGone(carried, carrying.language)) return null
  const quote = quoted?.quote ?? { exact: clause.text, prefix: '', suffix: '' }
  const { before, after } = carrying.whole()
  const texts = { before: before.text, after: after.text, language: carrying.language }
  const found = findElsewhere(quote, texts)
  const [place, ...more] = found ? placesOf(after, found) : []
  if (!place || more.length > 0 || row.after.includes(place.clause)) return null
  const isWhole = quoted === null
  const places = [isWhole ? { clause: place.clause, range: null } : place]
  return { state: 'moved', places, by: 'proposal', otherwise: carried }
}

/** Whether nothing of the words is left where their lineage goes on. */
function isGone(carried: Carried, language: string): boolean {
  switch (carried.state) {
    case 'unchanged':
    case 'moved':
      return false
    case 'dropped':
      return true
    case 'not-covered':
      return carried.reason.kind !== 'not-anchored'
    default:
      return carried.words.every(({ kind, text }) => kind !== 'kept' || !holdsWord(text, language))
  }
}

const holdsWord = (text: string, language: string) => words(text, language).some(isWord)

import { isWord, words } from '../text/words.ts'
import { findForceMarkers } from './force/find-markers.ts'
import { functionWordTest } from './words/function-words.ts'
import { endsByRow, type MovedEnd, type MovedWords } from './moved-words.ts'
import type { WordsElsewhere } from './said-elsewhere.ts'
import type { WordedClause, WordedRow, WordedText } from './worded-text.ts'
import { wordingOf } from './wording-runs.ts'

/** One content word in ten may stay behind: *accordingly*, *aforesaid*, the name of the draft. */
const LEFT_BEHIND = 0.1

type Texts = { before: WordedText; after: WordedText }

/**
 * Of the rows that one side has no clause for, by their ids: those whose words all, or nearly all,
 * stand in clauses of other rows there, and which clauses these are (W10). `moved` is what
 * `findMovedWords` found between these rows.
 */
export function findMovedClauses(
  rows: readonly WordedRow[],
  moved: readonly MovedWords[],
  { before, after }: Texts,
): ReadonlyMap<string, WordsElsewhere> {
  const said = new Map<string, WordsElsewhere>()
  if (moved.length === 0) return said
  const left = endsByRow(
    moved.map(({ from, to }) => ({ own: from, other: to })),
    ownEnd,
  )
  const come = endsByRow(
    moved.map(({ from, to }) => ({ own: to, other: from })),
    ownEnd,
  )
  const clausesOf = { before: byId(before), after: byId(after) }
  for (const row of rows) {
    if (row.absence === null) continue
    const isGone = row.after.length === 0
    const [side, silent] = isGone ? (['before', 'after'] as const) : (['after', 'before'] as const)
    const ends = (isGone ? left : come).get(row.id)
    if (!ends) continue
    const clauses = row[side].flatMap((id) => clausesOf[side].get(id)?.clause ?? [])
    const rest = leftBehind(clauses, ends, (isGone ? before : after).language)
    if (rest === null) continue
    const placeOf = (id: string) => clausesOf[silent].get(id)?.place ?? 0
    said.set(row.id, {
      all: rest === 0,
      side: silent,
      clauses: [...new Set(ends.map(({ other }) => other.clause))].sort(
        (one, two) => placeOf(one) - placeOf(two),
      ),
    })
  }
  return said
}

/** A stretch of a row's wording that moved, and where it stands on the other side. */
type Ends = { own: MovedEnd; other: MovedEnd }

const ownEnd = ({ own }: Ends) => own

const byId = ({ clauses }: WordedText) =>
  new Map(clauses.map((clause, place) => [clause.id, { clause, place }]))

/**
 * How many content words of some clauses did not move; `null` if they are too many, or if a word that
 * bears on their force is among what did not: a clause without its *not* is another one.
 */
function leftBehind(
  clauses: readonly WordedClause[],
  ends: readonly Ends[],
  language: string,
): number | null {
  const isFunctionWord = functionWordTest(language)
  let all = 0
  let rest = 0
  for (const clause of clauses) {
    const wording = wordingOf(clause)
    const isLeft = leftIn(
      wording,
      ends.filter(({ own }) => own.clause === clause.id),
    )
    // An `and` between two sentences that went to two places binds nothing.
    const isBinding = findForceMarkers(wording, language).some(
      (marker) => marker.rule !== 'F4' && isLeft(marker),
    )
    if (isBinding) return null
    let end = 0
    for (const token of words(wording, language)) {
      const start = end
      end += token.length
      if (!isWord(token) || isFunctionWord(token)) continue
      all++
      if (isLeft({ start, end })) rest++
    }
  }
  return rest <= all * LEFT_BEHIND ? rest : null
}

/** Tells of a stretch of a wording whether it did not move, or not all of it. */
function leftIn(wording: string, ends: readonly Ends[]) {
  const went = new Uint8Array(wording.length)
  for (const { own } of ends) went.fill(1, own.start, own.end)
  return ({ start, end }: { start: number; end: number }) =>
    went[start] !== 1 || went[end - 1] !== 1
}

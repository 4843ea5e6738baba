import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import { isWord, words } from '../text/words.ts'
import type { Row } from './row.ts'

/** A clause that may belong to a row. `likeness`: share of the wording in common, weighed by rarity, 0 to 1. */
export type Candidate = { clause: string; likeness: number }

/** Clauses of one side that may belong to a row, likeliest first. */
export type Candidates = { side: 'before' | 'after'; clauses: readonly Candidate[] }

/** More than these nobody weighs against each other. */
const MOST_CANDIDATES = 5
/** Common words alone are no reason to offer a clause. */
const LEAST_LIKENESS = 0.05

/**
 * Up to five clauses that a person may want to put into a row: of after, where the row holds a clause
 * before, else of before.
 */
export function candidatesFor(
  row: Row,
  before: RevisionContent,
  after: RevisionContent,
): Candidates {
  const side = row.before.length > 0 ? 'after' : 'before'
  return { side, clauses: candidatesOn(side, row, { before, after }) }
}

/**
 * Up to five clauses of one side that share the most rare words with what the row holds on the other;
 * none, where no word is shared, as between two languages.
 */
export function candidatesOn(
  side: 'before' | 'after',
  row: Pick<Row, 'before' | 'after'>,
  { before, after }: { before: RevisionContent; after: RevisionContent },
): Candidate[] {
  const [own, other] = side === 'after' ? [before, after] : [after, before]
  const held = { before: new Set(row.before), after: new Set(row.after) }
  const ownSide = side === 'after' ? 'before' : 'after'
  const sought = own.clauses.filter(({ id }) => held[ownSide].has(id))
  const choices = other.clauses.filter(({ id }) => !held[side].has(id))
  const wordsOf = { own: wordsIn(own.language), other: wordsIn(other.language) }
  const wanted = new Set(sought.flatMap((clause) => [...wordsOf.own(clause)]))
  const offered = choices.map((clause) => ({ clause: clause.id, held: wordsOf.other(clause) }))
  const weightOf = rarity(offered.map((choice) => choice.held))
  const weigh = (found: Iterable<string>) =>
    Array.from(found).reduce((sum, word) => sum + weightOf(word), 0)
  const wantedWeight = weigh(wanted)
  return offered
    .map(({ clause, held: theirs }) => {
      const shared = weigh([...theirs].filter((word) => wanted.has(word)))
      return { clause, likeness: shared / (Math.max(wantedWeight, weigh(theirs)) || 1) }
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((one, next) => next.likeness - one.likeness)
    .slice(0, MOST_CANDIDATES)
}

const wordsIn =
  (language: string) =>
  ({ heading, text }: Clause): Set<string> =>
    new Set(
      words(`${heading ?? ''}\n${text}`, language)
        .filter(isWord)
        .map((word) => word.toLowerCase()),
    )

/** The fewer clauses hold a word, the more it tells; one that all hold tells next to nothing. */
function rarity(held: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = new Map<string, number>()
  for (const found of held) {
    for (const word of found) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return (word) => Math.log((held.length + 1) / (holders.get(word) ?? 1))
}

import { isWord, words } from '../text/words.ts'
import type { WordedClause, WordedRow, WordedText } from './worded-text.ts'

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
  row: Pick<WordedRow, 'before' | 'after'>,
  before: WordedText,
  after: WordedText,
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
  row: Pick<WordedRow, 'before' | 'after'>,
  { before, after }: { before: WordedText; after: WordedText },
): Candidate[] {
  const [own, other] = side === 'after' ? [before, after] : [after, before]
  const held = { before: new Set(row.before), after: new Set(row.after) }
  const ownSide = side === 'after' ? 'before' : 'after'
  const sought = own.clauses.filter(({ id }) => held[ownSide].has(id))
  const wanted = new Set(sought.flatMap((clause) => [...wordsIn(clause, own.language)]))
  const { offered, weightOf } = readOffered(other)
  const wantedWeight = weigh(wanted, weightOf)
  return offered
    .filter(({ clause }) => !held[side].has(clause))
    .map(({ clause, words: theirs, weight }) => {
      const shared = weigh(
        [...theirs].filter((word) => wanted.has(word)),
        weightOf,
      )
      return { clause, likeness: shared / (Math.max(wantedWeight, weight) || 1) }
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((one, next) => next.likeness - one.likeness)
    .slice(0, MOST_CANDIDATES)
}

type Offered = {
  offered: readonly { clause: string; words: ReadonlySet<string>; weight: number }[]
  weightOf: (word: string) => number
}

/** A text is read once, however many rows ask for clauses of it. */
const read = new WeakMap<readonly WordedClause[], Offered>()

function readOffered({ clauses, language }: WordedText): Offered {
  const known = read.get(clauses)
  if (known) return known
  const found = clauses.map((clause) => ({ clause: clause.id, words: wordsIn(clause, language) }))
  const weightOf = rarity(found.map((held) => held.words))
  const offered = found.map((held) => ({ ...held, weight: weigh(held.words, weightOf) }))
  read.set(clauses, { offered, weightOf })
  return { offered, weightOf }
}

const weigh = (found: Iterable<string>, weightOf: Offered['weightOf']) =>
  Array.from(found).reduce((sum, word) => sum + weightOf(word), 0)

function wordsIn({ heading, text }: WordedClause, language: string): Set<string> {
  const found = words(`${heading ?? ''}\n${text}`, language).filter(isWord)
  return new Set(found.map((word) => word.toLowerCase()))
}

/** The fewer clauses hold a word, the more it tells; one that all hold tells next to nothing. */
function rarity(held: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = new Map<string, number>()
  for (const found of held) {
    for (const word of found) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return (word) => Math.log((held.length + 1) / (holders.get(word) ?? 1))
}

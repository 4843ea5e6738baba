import type { ComparedClause } from './compared-text.ts'
import type { Term, TermValue } from '../model/term.ts'
import type { TermChange } from './diff-terms.ts'

/**
 * A term, or the wording, that one side of a row does not have, with the other clauses of that side that
 * do. `asWords` tells which. Results of saved comparisons are hashed in this form.
 */
export type SaidElsewhere = {
  /** Key of the term; for wording, words that are no term's key. */
  key: string
  /** The side that says it elsewhere. */
  side: 'before' | 'after'
  /** Ids of clauses of that side. */
  clauses: readonly string[]
}

/** The wording of a clause that one side does not have, with the other clauses of that side that do (W10). */
export type WordsElsewhere = {
  /** All of it, or nearly: but for a few words that bear on nothing. */
  all: boolean
  /** The side that has it elsewhere. */
  side: 'before' | 'after'
  /** Ids of clauses of that side. */
  clauses: readonly string[]
}

/** Never reworded: what was saved would be said to have changed. No `Slug` is like them. */
const ALL_WORDS = 'Its words'
const NEARLY_ALL_WORDS = 'Nearly all its words'

/** Words that stand elsewhere, in the form that rows have them in. */
export function asSaid({ all, side, clauses }: WordsElsewhere): SaidElsewhere {
  return { key: all ? ALL_WORDS : NEARLY_ALL_WORDS, side, clauses }
}

/** What `asSaid` was given; `null` where a term is said elsewhere. */
export function asWords({ key, side, clauses }: SaidElsewhere): WordsElsewhere | null {
  const all = key === ALL_WORDS
  return all || key === NEARLY_ALL_WORDS ? { all, side, clauses } : null
}

type Texts = { before: readonly ComparedClause[]; after: readonly ComparedClause[] }

/**
 * For one side each: which of its clauses state a term of the same key, whatever the value (rule C7).
 * A date by itself qualifies its clause and says nothing elsewhere; a choice that is about somebody or
 * somewhere says something only of the same.
 */
export function elsewhereIn({ before, after }: Texts) {
  const stating = { before: byKey(before), after: byKey(after) }
  return (terms: readonly TermChange[]): SaidElsewhere[] =>
    terms.flatMap((term) => {
      const value = term.before ?? term.after
      if ((term.before !== null && term.after !== null) || value === null) return []
      const side = term.before === null ? 'before' : 'after'
      const clauses = (stating[side].get(term.key) ?? [])
        .filter((held) => concernsTheSame(value, held.value))
        .map(({ clause }) => clause)
      return clauses.length === 0 ? [] : [{ key: term.key, side, clauses }]
    })
}

type Stated = { clause: string; value: TermValue }

function byKey(clauses: readonly ComparedClause[]): ReadonlyMap<Term['key'], readonly Stated[]> {
  const stated = new Map<string, Stated[]>()
  for (const { id, terms } of clauses) {
    for (const { key, value } of terms) {
      const held = stated.get(key)
      if (held) held.push({ clause: id, value })
      else stated.set(key, [{ clause: id, value }])
    }
  }
  return stated
}

function concernsTheSame(value: TermValue, other: TermValue): boolean {
  if (value.kind === 'date' || other.kind === 'date') return false
  const [one, two] = [concernedBy(value), concernedBy(other)]
  return one === null || two === null || one.some((id) => two.includes(id))
}

/** Whom or what a choice is about; `null` where it is about the clause as a whole. */
function concernedBy(value: TermValue): readonly string[] | null {
  if (value.kind !== 'choice') return null
  const named = value.choices.flatMap(({ of }) => of ?? [])
  return named.length === 0 ? null : named
}

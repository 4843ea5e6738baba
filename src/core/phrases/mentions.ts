import type { Row } from '../compare/row.ts'
import { asWords, type SaidElsewhere } from '../compare/said-elsewhere.ts'
import type { FilledRow } from '../compare/select-rows.ts'
import { clauseName, clausePath } from './clause-name.ts'
import { clausesOn, holdersOn } from './clause-holders.ts'
import { formatDate } from './format-date.ts'
import { capitalised } from './record-words.ts'
import { undatedTitle } from './undated-title.ts'
import { itsWords } from './words-elsewhere.ts'

type Side = 'before' | 'after'

/** A clause that says what a row's clause on its side does not: what to call it, and the row to go to. */
export type Mention = { clause: string; name: string; short: string; row: string }

/** Finds the clauses of one side by their ids, as far as rows hold them. */
export type MentionsOf = (side: Side, clauses: readonly string[]) => Mention[]

/** Look-up over all rows of a comparison. A clause is given a name when it is asked for, as few of a long text are. */
export function lookUpMentions(rows: readonly FilledRow[]): MentionsOf {
  return (side, ids) => {
    const holders = holdersOn(side, rows)
    const clauses = clausesOn(side, rows)
    return ids.flatMap((id) => {
      const holder = holders.get(id)
      if (!holder) return []
      const name = clauseName(holder.clause, clauses)
      const short = clausePath(holder.clause, clauses) ?? name
      return [{ clause: id, name, short, row: holder.filled.row.id }]
    })
  }
}

/** What the clauses of a row that have labels are called by them: "Article 15 (3)". */
export function labelsOn(side: Side, filled: FilledRow, mentionsOf: MentionsOf): string[] {
  const labelled = filled[side].filter(({ label }) => label !== null)
  const mentions = mentionsOf(
    side,
    labelled.map(({ id }) => id),
  )
  return mentions.map(({ short }) => short)
}

/** A term of a row by its name, or the row's words, and where else its other side says it. */
export type SaidTerm = { key: string; label: string; mentions: readonly Mention[] }

/** What the silent side of a row says in other clauses, term by term. */
export function saidTerms({ terms, elsewhere }: Row, mentionsOf: MentionsOf): SaidTerm[] {
  return elsewhere.flatMap((said) => {
    const mentions = mentionsOf(said.side, said.clauses)
    return mentions.length === 0 ? [] : [{ key: said.key, label: labelOf(said, terms), mentions }]
  })
}

function labelOf(said: SaidElsewhere, terms: Row['terms']): string {
  const words = asWords(said)
  if (words) return capitalised(itsWords(words))
  const { key } = said
  return terms.find((term) => term.key === key)?.definition?.label ?? key.replaceAll('-', ' ')
}

/** Where the empty side of a row says it, each clause once: "point 1", "point 3". */
export function saidIn(row: Row, mentionsOf: MentionsOf): string[] {
  if (row.absence === null) return []
  const said = saidTerms(row, mentionsOf).flatMap(({ mentions }) => mentions)
  return [...new Set(said.map(({ short }) => short))]
}

/** Since when a clause was known: "known since 7 Mar 2022 (Russian draft)". */
export function knownFromWords({ knownFrom }: Pick<Row, 'knownFrom'>): string | null {
  if (knownFrom === null) return null
  if (knownFrom.kind === 'another-source') return 'before: another source has it'
  return `known since ${formatDate(knownFrom.date)} (${undatedTitle(knownFrom.title)})`
}

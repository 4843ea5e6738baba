import type { Decision } from '../../../core/model/alignment.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { clauseName, type ClausesById, clausesById } from '../../../core/phrases/clause-name.ts'

/** The clauses of both sides. */
export type Contents = {
  before: { clauses: readonly Clause[] }
  after: { clauses: readonly Clause[] }
}

const NAME_LENGTH = 44

/** What to call a clause of a text in a sentence: its name, cut short. */
export function nameOf(clause: Clause, text: ClausesById): string {
  const words = clauseName(clause, text)
  return words.length <= NAME_LENGTH ? words : `${words.slice(0, NAME_LENGTH).trimEnd()}…`
}

/** What a person decided, in a sentence: "Article 5 together with Article 7, § 2". */
export function decisionWords({ kind, before, after }: Decision, contents: Contents): string {
  const names = (ids: readonly string[], clauses: readonly Clause[]) =>
    ids
      .map((id) => clauses.find((clause) => clause.id === id))
      .map((clause) =>
        clause ? `“${nameOf(clause, clausesById(clauses))}”` : 'a clause that is not there',
      )
      .join(' and ')
  const [from, to] = [names(before, contents.before.clauses), names(after, contents.after.clauses)]
  return kind === 'together' ? `${from} belongs with ${to}` : `${from} is not ${to}`
}

/** Who decided and when: "Ada Rahmani, 3 Mar 2026". */
export function signatureOf({ author, decidedAt }: Decision): string {
  return `${author}, ${formatDate(decidedAt.slice(0, 10))}`
}

const NOTE_LENGTH = 2_000

/**
 * The decision as this reader's own, who vouches for it now; its note says whose it was. Nobody is made
 * to say something about a text that they have not seen.
 */
export function takenOver(decision: Decision, signed: Pick<Decision, 'author' | 'decidedAt'>) {
  const { author, decidedAt, note } = decision
  const whose = `As ${author} decided on ${formatDate(decidedAt.slice(0, 10))} about the earlier text.`
  const words = [whose, note].filter((part) => part !== null).join(' ')
  return { ...decision, ...signed, note: words.slice(0, NOTE_LENGTH) }
}

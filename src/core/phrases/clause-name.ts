import type { Clause } from '../model/clause.ts'
import { numbered, stripped } from './clause-label.ts'

type Named = Pick<Clause, 'id' | 'parent' | 'kind' | 'label' | 'heading' | 'text'>
type Labelled = Pick<Clause, 'id' | 'parent' | 'kind' | 'label'>

/** Clauses of one text by their ids. */
export type ClausesById = Pick<ReadonlyMap<string, Labelled>, 'get'>

/**
 * What to call a clause wherever it stands without its text around it: by its path and heading
 * ("Article 15 (3) · Voting"), as far as it has them, else by its first words.
 */
export function clauseName(clause: Named, clauses: ClausesById): string {
  const path = clausePath(clause, clauses)
  return [path, clause.heading].filter(Boolean).join(' · ') || openingOf(clause)
}

/**
 * A clause's label from the article down, so that it can stand alone: "Article 15 (3)", "paragraph 1",
 * "subpoint 4(a)". `null` where the clause has no label. In its own place the label stands as `labelOf` has it.
 */
export function clausePath(clause: Labelled, clauses: ClausesById): string | null {
  if (clause.label === null) return null
  const [top, ...inner] = lineOf(clause, clauses).filter(
    (held, index, line) => !isRepeated(held, line[index + 1]),
  )
  return top ? inner.reduce(append, alone(top)) : null
}

/** The path of the nearest clause with a label that this one stands in; `null` where there is none. */
export function holderPath(clause: Labelled, clauses: ClausesById): string | null {
  const holder = parentOf(clause, clauses)
  return holder ? (clausePath(holder, clauses) ?? holderPath(holder, clauses)) : null
}

const made = new WeakMap<readonly Labelled[], ClausesById>()

/** The clauses of a text by their ids, made once for each list. */
export function clausesById(clauses: readonly Labelled[]): ClausesById {
  const known = made.get(clauses) ?? new Map(clauses.map((clause) => [clause.id, clause]))
  made.set(clauses, known)
  return known
}

const OPENING_LENGTH = 60

/** The first words of a clause. */
export function openingOf({ text }: Pick<Clause, 'text'>): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= OPENING_LENGTH ? line : `${line.slice(0, OPENING_LENGTH).trimEnd()}…`
}

/** Nothing above these is needed to know which one is meant. */
const WHOLE: ReadonlySet<string> = new Set(['annex', 'part'])

/** A clause with a label of its own. */
type Line = { kind: Clause['kind']; label: string }

/** A labelled clause and those that it stands in, outermost first. */
function lineOf(clause: Labelled, clauses: ClausesById): Line[] {
  const line: Line[] = []
  for (let at: Labelled | undefined = clause; at; at = parentOf(at, clauses)) {
    if (at.label === null) continue
    // Articles are counted through all parts of a text, and anew in an annex.
    if (line[0]?.kind === 'article' && at.kind !== 'annex') continue
    line.unshift({ kind: at.kind, label: at.label.trim().replace(/\s+/g, ' ') })
    if (WHOLE.has(at.kind)) break
  }
  return line
}

const parentOf = ({ parent }: Labelled, clauses: ClausesById) =>
  parent === null ? undefined : clauses.get(parent)

/** "1." and "(1)" and "1)" are all one. */
const bare = (label: string) => stripped(label).replace(/^\(([^()]*)\)$/u, '$1')

/** Whether the next label says this number again: "1" before "1.2", "10" before "10(a)". */
function isRepeated({ label }: Line, next: Line | undefined): boolean {
  const [outer, inner] = [bare(label), bare(next?.label ?? '')]
  if (!inner.startsWith(outer) || inner === outer) return false
  const joint = outer.slice(-1) + inner.charAt(outer.length)
  return !/^(?:\p{N}{2}|\p{L}{2})$/u.test(joint)
}

/** "Article 5" says what it is; "1." alone does not, and becomes "paragraph 1". */
function alone({ kind, label }: Line): string {
  const isNumber = /^(?:\p{N}|[ivxlcdm]+\b|\p{L}$)/iu.test(bare(label))
  return isNumber ? numbered(kind, stripped(label)) : stripped(label)
}

/** "Article 1" and "2." make "Article 1 (2)", "Annex A" and "Article 1" make "Annex A, Article 1". */
function append(outer: string, { kind, label }: Line): string {
  if (kind === 'article') return `${outer}, ${alone({ kind, label })}`
  const inner = bare(label)
  return /^[\p{L}\p{N}.°]{1,8}$/u.test(inner)
    ? `${outer} (${inner})`
    : `${outer} ${stripped(label)}`
}

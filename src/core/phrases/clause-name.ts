import type { Clause } from '../model/clause.ts'
import { labelOf } from './clause-label.ts'

type Named = Pick<Clause, 'id' | 'parent' | 'kind' | 'label' | 'heading' | 'text'>

/** Clauses of one side by their ids. */
export type ClausesById = ReadonlyMap<string, Named>

/**
 * What to call a clause among others of its text: by its label, from the article down ("Article 1 (2)
 * (a)"), with its heading where it has one; else by its first words.
 */
export function clauseName(clause: Named, clauses: ClausesById): string {
  const label = clause.kind === 'heading' ? clause.label : labelOf(clause)
  if (clause.heading) return [label, clause.heading].filter(Boolean).join(' ')
  return clausePath(clause, clauses) ?? openingOf(clause)
}

/** What to call a clause by itself: by its label and heading ("point 2 · Guarantor states"), else by its first words. */
export function clauseTitle(clause: Pick<Clause, 'kind' | 'label' | 'heading' | 'text'>): string {
  return [labelOf(clause), clause.heading].filter(Boolean).join(' · ') || openingOf(clause)
}

/** A clause's label from the article down: "Article 1 (2) (a)"; `null` where it has none. */
export function clausePath(clause: Named, clauses: ClausesById): string | null {
  if (clause.label === null) return null
  const [top, ...inner] = lineOf(clause, clauses)
  if (top === undefined) return null
  const first = inner.length > 0 ? bare(top.label ?? '') : (labelOf(top) ?? '')
  return inner.reduce((outer, { label }) => append(outer, label ?? ''), stripped(first))
}

const OPENING_LENGTH = 60

/** The first words of a clause. */
export function openingOf({ text }: Pick<Clause, 'text'>): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= OPENING_LENGTH ? line : `${line.slice(0, OPENING_LENGTH).trimEnd()}…`
}

/** Nothing above these is needed to know which one is meant. */
const WHOLE: ReadonlySet<string> = new Set(['article', 'annex', 'part'])

/** A labelled clause and those that it stands in, outermost first. */
function lineOf(clause: Named, clauses: ClausesById): Named[] {
  const line: Named[] = []
  for (let at: Named | undefined = clause; at; at = parentOf(at, clauses)) {
    if (at.label !== null) line.unshift(at)
    if (at.label !== null && WHOLE.has(at.kind)) break
  }
  return line
}

const parentOf = ({ parent }: Named, clauses: ClausesById) =>
  parent === null ? undefined : clauses.get(parent)

const stripped = (label: string) => label.replace(/[\s.:]+$/u, '')

/** "1." and "(1)" and "1)" are all one. */
const bare = (label: string) => stripped(label).replace(/^\((.*)\)$|\)$/u, '$1')

/** "Article 1" and "2." make "Article 1 (2)"; "1" and "1.2" make "1.2". */
function append(outer: string, label: string): string {
  const inner = bare(label)
  if (inner.startsWith(`${outer}.`)) return inner
  return /^[\p{L}\p{N}]{1,6}$/u.test(inner) ? `${outer} (${inner})` : `${outer} ${stripped(label)}`
}

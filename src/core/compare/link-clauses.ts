import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import type { DecidedBy } from '../model/lineage.ts'
import { alignClauses } from './align-clauses.ts'
import type { ClauseLink } from './clause-link.ts'
import type { CoverageIndex } from './coverage.ts'
import { longestRise } from './longest-rise.ts'

/** Clauses that belong together, and who says so. One side may be empty. */
export type DecidedLink = ClauseLink & { decidedBy: DecidedBy }

type Side = { content: RevisionContent; index: CoverageIndex }

/**
 * Put the clauses of two revisions together: by lineage where both sides know it, by the engine for
 * the rest (rule A1). Every clause of both sides lies in exactly one link.
 */
export function linkClauses(
  before: Side,
  after: Side,
): { links: DecidedLink[]; exhausted: boolean } {
  const known = linkByLineage(before, after)
  const taken = {
    before: new Set(known.flatMap((link) => link.before)),
    after: new Set(known.flatMap((link) => link.after)),
  }
  const free = {
    before: before.content.clauses.filter((clause) => !taken.before.has(clause.id)),
    after: after.content.clauses.filter((clause) => !taken.after.has(clause.id)),
  }
  if (free.before.every(hasLineage) && free.after.every(hasLineage)) {
    return { links: [...known, ...apart(free.before, free.after, 'record')], exhausted: false }
  }
  const { links, exhausted } = alignClauses(before.content.clauses, after.content.clauses, {
    language: after.content.language,
    given: known.flatMap(({ before: from, after: to }) => pairsOf(from, to)),
  })
  const lineageOf = {
    before: new Map(before.content.clauses.map((clause) => [clause.id, clause.lineage])),
    after: new Map(after.content.clauses.map((clause) => [clause.id, clause.lineage])),
  }
  const found = links
    .filter(
      (link) =>
        !link.before.some((id) => taken.before.has(id)) &&
        !link.after.some((id) => taken.after.has(id)),
    )
    .flatMap((link) => (contradictsLineage(link, lineageOf) ? separate(link) : [link]))
  return { links: [...known, ...found.map((link) => decided(link, 'engine'))], exhausted }
}

const hasLineage = (clause: Clause) => clause.lineage !== null

const decided = (link: ClauseLink, decidedBy: DecidedBy): DecidedLink => ({ ...link, decidedBy })

const pairsOf = (before: readonly string[], after: readonly string[]) =>
  before.flatMap((from) => after.map((to) => ({ before: from, after: to })))

/** Lineages that both sides attest. Words decide between kept and amended, order and labels the rest. */
function linkByLineage(before: Side, after: Side): DecidedLink[] {
  const shared = [...after.index.attested].flatMap(([lineage, to]) => {
    const from = before.index.attested.get(lineage)
    return from ? [{ from, to }] : []
  })
  const position = new Map(before.content.clauses.map((clause, at) => [clause.id, at]))
  const stayed = longestRise(shared.map(({ from }) => position.get(from[0]?.id ?? '') ?? 0))
  const ordered = before.content.ordering === 'document' && after.content.ordering === 'document'
  return shared.map(({ from, to }, at) => ({
    before: from.map((clause) => clause.id),
    after: to.map((clause) => clause.id),
    kind: kindOf(from, to),
    moved: ordered && !stayed.has(at),
    renumbered: labelsDiffer(from, to),
    confidence: 1,
    decidedBy: 'record',
  }))
}

function kindOf(from: readonly Clause[], to: readonly Clause[]): ClauseLink['kind'] {
  if (from.length === 1 && to.length > 1) return 'split'
  if (from.length > 1 && to.length === 1) return 'merged'
  return wordingOf(from) === wordingOf(to) ? 'kept' : 'amended'
}

/** What counts as a clause's wording: its text with white space folded, or its heading where it has no text. */
function wordingOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ text, heading }) => (text || (heading ?? '')).replace(/\s+/g, ' ').trim())
    .join('\n')
}

/** Whether both labels were seen and say different numbers (rule A7). "Article 5" and "5" say the same. */
function labelsDiffer(from: readonly Clause[], to: readonly Clause[]): boolean {
  const was = from.map((clause) => numberOf(clause.label))
  const is = to.map((clause) => numberOf(clause.label))
  if (was.includes(null) || is.includes(null)) return false
  return was.join() !== is.join()
}

function numberOf(label: string | null): string | null {
  if (label === null) return null
  const folded = label.toLowerCase().replace(/[\s.:]+/g, '')
  return /\d[\d().a-z]*$/.exec(folded)?.[0] ?? folded
}

type LineageLookup = ReadonlyMap<string, string | null>

/** Whether the engine joined two clauses of which the record knows that they are different (rule A1). */
function contradictsLineage(
  link: ClauseLink,
  lineageOf: { before: LineageLookup; after: LineageLookup },
): boolean {
  const isKnown = (lookup: LineageLookup) => (id: string) => (lookup.get(id) ?? null) !== null
  return link.before.some(isKnown(lineageOf.before)) && link.after.some(isKnown(lineageOf.after))
}

function separate(link: ClauseLink): ClauseLink[] {
  return [
    ...link.before.map((id) => alone('dropped', id)),
    ...link.after.map((id) => alone('inserted', id)),
  ]
}

function alone(kind: 'dropped' | 'inserted', id: string): ClauseLink {
  const sides = kind === 'dropped' ? { before: [id], after: [] } : { before: [], after: [id] }
  return { ...sides, kind, moved: false, renumbered: false, confidence: 1 }
}

function apart(before: readonly Clause[], after: readonly Clause[], by: DecidedBy): DecidedLink[] {
  return [
    ...before.map(({ id }) => decided(alone('dropped', id), by)),
    ...after.map(({ id }) => decided(alone('inserted', id), by)),
  ]
}

import type { Decision } from '../model/alignment.ts'
import { alignClauses } from './align-clauses.ts'
import type { ClauseLink, ClausePair } from './clause-link.ts'
import type { ComparedClause, ComparedText } from './compared-text.ts'
import type { CoverageIndex } from './coverage.ts'
import {
  aloneAfter,
  aloneBefore,
  BY_ENGINE,
  BY_RECORD,
  byPerson,
  isTwoSided,
  type Clauses,
  type DecidedLink,
} from './decisions/decided-link.ts'
import { heaviestRise } from './heaviest-rise.ts'
import { mayLeaveBehind, nameLeftBehind } from './decisions/left-behind.ts'
import { kindOf, labelsDiffer } from './decisions/same-clause.ts'
import { setApart } from './decisions/set-apart.ts'
import {
  pairsOf,
  settleDecisions,
  type SettledDecisions,
  type UnusedDecision,
} from './decisions/settle-decisions.ts'

/** Every clause in exactly one link, and what of the decisions could not be followed. */
export type LinkedClauses = {
  links: readonly DecidedLink[]
  unusedDecisions: readonly UnusedDecision[]
  exhausted: boolean
}

type Side = { content: ComparedText; index: CoverageIndex }
type Sides = { before: Side; after: Side }

/**
 * Put the clauses of two revisions together: as people decided (rules A10 to A13), then by lineage
 * where both sides know it, and by the engine for the rest (rule A1). Every clause of both sides lies
 * in exactly one link.
 */
export function linkClauses(sides: Sides, decisions: readonly Decision[] = []): LinkedClauses {
  const clauses = { before: sides.before.content.clauses, after: sides.after.content.clauses }
  const settled = settleDecisions(decisions, {
    before: new Set(clauses.before.map(({ id }) => id)),
    after: new Set(clauses.after.map(({ id }) => id)),
  })
  const joined = linkByPerson(settled, clauses)
  const recorded = linkByLineage(sides, takenBy(joined)).flatMap((link) =>
    setApart(link, settled, clauses),
  )
  const known = [...joined, ...recorded.filter(isTwoSided)]
  const forbidden = setApartPairs(decisions, settled)
  const { links, exhausted } = linkTheRest(sides, known, { settled, forbidden })
  const found = namedWhereLeft(attribute(links, recorded), sides, { joined, known, forbidden })
  return {
    links: [...markMoved(known, found, clauses), ...found],
    unusedDecisions: settled.unused,
    exhausted,
  }
}

type Taken = { before: ReadonlySet<string>; after: ReadonlySet<string> }

const takenBy = (links: readonly ClauseLink[]): Taken => ({
  before: new Set(links.flatMap((link) => link.before)),
  after: new Set(links.flatMap((link) => link.after)),
})

/** What people put together, whatever lineage and engine say (rule A10). */
function linkByPerson({ together }: SettledDecisions, clauses: Clauses): DecidedLink[] {
  return together.map(({ before, after, author }) => {
    const ids = { before: new Set(before), after: new Set(after) }
    const from = clauses.before.filter(({ id }) => ids.before.has(id))
    const to = clauses.after.filter(({ id }) => ids.after.has(id))
    return { ...same(from, to), ...byPerson(author) }
  })
}

/** Lineages that both sides attest, as far as their clauses are not taken. */
function linkByLineage({ before, after }: Sides, taken: Taken): DecidedLink[] {
  return [...after.index.attested].flatMap(([lineage, attested]) => {
    const to = attested.filter(({ id }) => !taken.after.has(id))
    const from = before.index.attested.get(lineage)?.filter(({ id }) => !taken.before.has(id)) ?? []
    return from.length > 0 && to.length > 0 ? [{ ...same(from, to), ...BY_RECORD }] : []
  })
}

/** Clauses that are certainly one clause. Words decide between kept and amended, labels the number. */
function same(from: readonly ComparedClause[], to: readonly ComparedClause[]): ClauseLink {
  return {
    before: from.map(({ id }) => id),
    after: to.map(({ id }) => id),
    kind: kindOf(from, to),
    moved: false,
    renumbered: labelsDiffer(from, to),
    confidence: 1,
  }
}

/** What became of the clauses that nobody knows: the engine decides, but for two of different lineages (rule A1). */
function linkTheRest(
  { before, after }: Sides,
  known: readonly DecidedLink[],
  { settled, forbidden }: { settled: SettledDecisions; forbidden: readonly ClausePair[] },
): { links: DecidedLink[]; exhausted: boolean } {
  const clauses = { before: before.content.clauses, after: after.content.clauses }
  const taken = takenBy(known)
  const free = {
    before: clauses.before.filter(({ id }) => !taken.before.has(id)),
    after: clauses.after.filter(({ id }) => !taken.after.has(id)),
  }
  if ([...free.before, ...free.after].every(({ lineage }) => lineage !== null)) {
    const alone = [
      ...free.before.map(({ id }) => aloneBefore(id, BY_RECORD)),
      ...free.after.map(({ id }) => aloneAfter(id, BY_RECORD)),
    ]
    return { links: alone, exhausted: false }
  }
  const { links, exhausted } = alignClauses(clauses.before, clauses.after, {
    given: known.flatMap(pairsOf).map(([from, to]) => ({ before: from, after: to })),
    forbidden,
  })
  const followed = { before: followedIn(clauses.before), after: followedIn(clauses.after) }
  const found = links
    // What was decided is among the links again, just as it was given (rule A15).
    .filter(
      ({ before: from, after: to }) =>
        !taken.before.has(from[0] ?? '') && !taken.after.has(to[0] ?? ''),
    )
    .map((link) => ({ ...link, ...BY_ENGINE }))
    .flatMap((link) => (contradictsLineage(link, followed) ? separate(link) : link))
  return { links: keepApart(found, { settled, forbidden, clauses }), exhausted }
}

/** Take out of links what a person set apart. Who found nobody else stands alone, as the person decided. */
function keepApart(
  links: DecidedLink[],
  {
    settled,
    forbidden,
    clauses,
  }: { settled: SettledDecisions; forbidden: readonly ClausePair[]; clauses: Clauses },
): DecidedLink[] {
  if (forbidden.length === 0) return links
  const authors = new Map(
    forbidden.flatMap(({ before, after }) => {
      const author = settled.apartBy(before, after)?.author ?? ''
      return [
        [`${before}|`, author],
        [`|${after}`, author],
      ]
    }),
  )
  return links
    .flatMap((link) => setApart(link, settled, clauses))
    .map((link) => leftAloneBy(link, authors))
}

/** Pairs that stay apart once every contradiction is settled. */
function setApartPairs(decisions: readonly Decision[], { apartBy }: SettledDecisions) {
  return decisions
    .filter(({ kind }) => kind === 'apart')
    .flatMap(pairsOf)
    .filter(([from, to]) => apartBy(from, to) !== undefined)
    .map(([before, after]): ClausePair => ({ before, after }))
}

/** A clause that a person set apart and that found nobody else stands alone as the person decided. */
function leftAloneBy(link: DecidedLink, authors: ReadonlyMap<string, string>): DecidedLink {
  const author = authors.get(`${link.before.join()}|${link.after.join()}`)
  return author === undefined ? link : { ...link, confidence: 1, ...byPerson(author) }
}

/** Ids of the clauses that carry a lineage. */
const followedIn = (clauses: readonly ComparedClause[]): Set<string> =>
  new Set(clauses.flatMap(({ id, lineage }) => (lineage === null ? [] : [id])))

/** Whether the engine joined two clauses of which the record knows that they are different (rule A1). */
function contradictsLineage(link: ClauseLink, followed: Taken): boolean {
  return (
    link.before.some((id) => followed.before.has(id)) &&
    link.after.some((id) => followed.after.has(id))
  )
}

const separate = ({ before, after }: Pick<ClauseLink, 'before' | 'after'>): DecidedLink[] => [
  ...before.map((id) => aloneBefore(id, BY_ENGINE)),
  ...after.map((id) => aloneAfter(id, BY_ENGINE)),
]

/** Say of clauses that a person took out of the record's links, and that found nobody else, who left them alone. */
function attribute(
  found: readonly DecidedLink[],
  recorded: readonly DecidedLink[],
): readonly DecidedLink[] {
  const nameOf = ({ before, after }: DecidedLink) => `${before.join()}|${after.join()}`
  const leftAlone = new Map(
    recorded.filter((link) => !isTwoSided(link)).map((link) => [nameOf(link), link]),
  )
  if (leftAlone.size === 0) return found
  return found.map((link) => leftAlone.get(nameOf(link)) ?? link)
}

type Disturbing = {
  joined: readonly DecidedLink[]
  known: readonly DecidedLink[]
  forbidden: readonly ClausePair[]
}

/** Ask, of clauses that stand alone beside people's decisions, whom they would belong to without those. */
function namedWhereLeft(
  found: readonly DecidedLink[],
  sides: Sides,
  { joined, known, forbidden }: Disturbing,
): readonly DecidedLink[] {
  if (!mayLeaveBehind(joined, found)) return found
  const clauses = { before: sides.before.content.clauses, after: sides.after.content.clauses }
  const others = [...known, ...found].filter((link) => isTwoSided(link) && !joined.includes(link))
  const { links } = alignClauses(clauses.before, clauses.after, {
    given: others.flatMap(pairsOf).map(([before, after]) => ({ before, after })),
    forbidden,
  })
  const followed = { before: followedIn(clauses.before), after: followedIn(clauses.after) }
  return nameLeftBehind(found, joined, [
    ...links.filter((link) => !contradictsLineage(link, followed)),
    ...linkByLineage(sides, takenBy([])),
  ])
}

/**
 * Among links that people or the record decided, those moved that do not rise with the ones that stayed:
 * as little text as possible, a long clause counting less than its length (rule A4).
 */
function markMoved(
  known: readonly DecidedLink[],
  found: readonly DecidedLink[],
  clauses: Clauses,
): DecidedLink[] {
  if (known.length === 0) return []
  const place = {
    before: new Map(clauses.before.map(({ id }, at) => [id, at])),
    after: new Map(clauses.after.map(({ id }, at) => [id, at])),
  }
  const placeOf = (side: 'before' | 'after', link: DecidedLink) =>
    place[side].get(link[side][0] ?? '') ?? 0
  const textOf = (side: 'before' | 'after', link: DecidedLink) =>
    link[side].map((id) => clauses[side][place[side].get(id) ?? -1]?.text ?? '').join('\n')
  const weightOf = (link: DecidedLink) =>
    weightOfTexts(textOf('before', link), textOf('after', link))
  const inOrder = [...known, ...found.filter((link) => isTwoSided(link) && !link.moved)].sort(
    (one, other) => placeOf('after', one) - placeOf('after', other),
  )
  const stays = heaviestRise(
    inOrder.map((link) => placeOf('before', link)),
    inOrder.map(weightOf),
  )
  const stayed = new Set(inOrder.filter((_, at) => stays[at] === 1))
  return known.map((link) => ({ ...link, moved: !stayed.has(link) }))
}

/** Whole numbers, so that sums do not depend on order; of two texts of one length the words decide (rule A5). */
function weightOfTexts(before: string, after: string): number {
  const length = 1 + before.length + after.length
  return Math.round(RESOLUTION * length ** 0.7) + ((signOf(before) + signOf(after)) % SIGNS)
}

const RESOLUTION = 1000
const SIGNS = 97

function signOf(text: string): number {
  let sign = 0
  for (let at = 0; at < text.length; at++) sign = (31 * sign + text.charCodeAt(at)) % 65_521
  return sign
}

import type { Decision } from '../model/alignment.ts'
import type { Extent } from '../model/draft.ts'
import type { TermDefinition } from '../model/term.ts'
import { baseLanguage, commonLanguage } from '../text/base-language.ts'
import { rebracketedIn } from './brackets/rebracketed-in.ts'
import type { ComparedClause, ComparedText } from './compared-text.ts'
import { absenceOf, indexCoverage, type CoverageIndex } from './coverage.ts'
import { diffTerms, type TermsOfSide } from './diff-terms.ts'
import type { DecidedLink } from './decisions/decided-link.ts'
import { ENGINE } from './engine.ts'
import { linkClauses } from './link-clauses.ts'
import { countRows } from './count-rows.ts'
import { findMovedClauses } from './find-moved-clauses.ts'
import { findMovedWords } from './find-moved-words.ts'
import { headingsDiffer, wordsChanged } from './decisions/same-clause.ts'
import type { Absence, ClauseComparison, KnownFrom, Row, RowChange, SilentLineage } from './row.ts'
import { asSaid, elsewhereIn, type WordsElsewhere } from './said-elsewhere.ts'

/** What a comparison needs to know beyond the two revisions. */
export type ComparisonContext = {
  definitions: readonly TermDefinition[]
  /**
   * Lineages of the instruments under comparison, for what neither side speaks of (rule C5), and where
   * each was known before after (rule C3).
   */
  known: readonly { id: string; heading: string; knownFrom?: KnownFrom | null }[]
  /** Two witnesses of one draft: their numbering and order are their own, so nothing is moved or renumbered. */
  sameDraft: boolean
  /** What people decided about these two revisions, oldest first (rules A10 to A13). */
  decisions?: readonly Decision[]
}

type Side = {
  content: ComparedText
  index: CoverageIndex
  clauses: ReadonlyMap<string, ComparedClause>
}

/**
 * What changed between two revisions, clause by clause: the one call that the outside makes.
 * Rows stand in after's order; what only before holds follows its predecessor. Pure: the same two
 * revisions and context give the same answer everywhere.
 */
export function compareRevisions(
  before: ComparedText,
  after: ComparedText,
  context: ComparisonContext,
): ClauseComparison {
  const sides = { before: sideOf(before), after: sideOf(after) }
  const { links, exhausted, unusedDecisions } = linkClauses(sides, context.decisions)
  const definitions = new Map(context.definitions.map((held) => [held.key, held]))
  // Of two sources of one draft the question is who names whom; nobody is dropped between them.
  const extentOf = ({ coverage }: ComparedText) => (context.sameDraft ? 'full' : coverage.extent)
  const rowIds = new Set<string>()
  const knownFrom = new Map(context.known.map((held) => [held.id, held.knownFrom ?? null]))
  const elsewhereOf = elsewhereIn({ before: before.clauses, after: after.clauses })
  const matched = inReadingOrder(links, before, after).map((link): Row => {
    const held = { before: pick(sides.before, link.before), after: pick(sides.after, link.after) }
    const absence = absenceIn(held, sides, link)
    const terms = diffTerms(
      termsOf(held.before, extentOf(before)),
      termsOf(held.after, extentOf(after)),
      definitions,
    )
    const elsewhere = elsewhereOf(terms)
    const known = earlierOf(held, absence, knownFrom)
    const isKnown = known !== null || elsewhere.length > 0
    return {
      id: uniqueId(link, held, rowIds),
      change: changeOf(link, { absence, held, isKnown }),
      before: link.before,
      after: link.after,
      moved: link.moved && isOrdered(before, after) && !context.sameDraft,
      renumbered: link.renumbered && !context.sameDraft,
      confidence: link.confidence,
      decidedBy: link.decidedBy,
      decidedByName: link.decidedByName,
      ...(link.leftBy === undefined ? {} : { leftBy: link.leftBy }),
      absence,
      knownFrom: known,
      terms,
      elsewhere,
    }
  })
  const { sameDraft } = context
  const rebracketed = rebracketedIn(before, after)
  const found = findMovedWords({ rows: matched, before, after, sameDraft })
  const said = findMovedClauses(matched, found.moved, { before, after })
  const rows = matched.map((row): Row => {
    const around = row.change === 'kept' && !sameDraft ? rebracketed(row) : null
    if (around) return { ...row, rebracketed: around }
    return withWordsElsewhere(row, said.get(row.id))
  })
  return {
    engine: ENGINE,
    rows,
    moved: found.moved,
    silent: silentLineages(context.known, sides),
    counts: countRows(rows.filter((row) => isGone(row) || !isHeadingOnly(row, sides))),
    sameLanguage: isOneLanguage(sides),
    exhausted: exhausted || found.exhausted,
    unusedDecisions,
  }
}

/**
 * A clause whose words stand in other clauses was neither dropped nor added, nor first seen there
 * (W10). What a source states or cannot know, and what a person decided, stands, and says where they are.
 */
function withWordsElsewhere(row: Row, words: WordsElsewhere | undefined): Row {
  if (!words || row.absence === null) return row
  const said = asSaid(words)
  const isInferred = row.absence.state === 'absent' && row.absence.support.kind === 'full-text'
  if (isInferred && row.decidedBy !== 'person')
    return { ...row, change: 'moved', moved: true, elsewhere: [said] }
  const change = row.change === 'first-seen' ? 'not-covered' : row.change
  return { ...row, change, elsewhere: [...row.elsewhere, said] }
}

function sideOf(content: ComparedText): Side {
  return {
    content,
    index: indexCoverage(content),
    clauses: new Map(content.clauses.map((clause) => [clause.id, clause])),
  }
}

type Sides = { before: Side; after: Side }

const isOneLanguage = ({ before, after }: Sides) =>
  commonLanguage(before.content.language, after.content.language) !== null

/** A text whose language nothing tells may be in any: that nothing of it matches supports no absence. */
const isKnownToBeOne = ({ before, after }: Sides) =>
  baseLanguage(before.content.language) === baseLanguage(after.content.language)

const isOrdered = (before: ComparedText, after: ComparedText) =>
  before.ordering === 'document' && after.ordering === 'document'

function pick(side: Side, ids: readonly string[]): ComparedClause[] {
  const held: ComparedClause[] = []
  for (const id of ids) {
    const clause = side.clauses.get(id)
    if (clause) held.push(clause)
  }
  return held
}

function termsOf(clauses: readonly ComparedClause[], extent: Extent): TermsOfSide {
  return clauses.length === 0 ? null : { terms: clauses.flatMap(({ terms }) => terms), extent }
}

type Held = { before: readonly ComparedClause[]; after: readonly ComparedClause[] }

/**
 * What the empty side of a row says of it; `null` where both sides hold a clause. Across languages
 * the engine's finding nothing is no support for an absence, even in a full text (rule C6).
 */
function absenceIn(
  held: Held,
  sides: { before: Side; after: Side },
  link: DecidedLink,
): Absence | null {
  const [from] = held.before
  const [to] = held.after
  if (from && to) return null
  const silent = from ? sides.after : sides.before
  const absence = absenceOf((from ?? to)?.lineage ?? null, silent.content, silent.index)
  const rests = absence.state === 'absent' && absence.support.kind === 'full-text'
  if (rests && link.decidedBy === 'engine' && !isKnownToBeOne(sides)) {
    return { state: 'not-covered', reason: { kind: 'other-language' } }
  }
  return absence
}

/** Where what only after holds was known before. Whom a person set apart is not asked about. */
function earlierOf(
  { before, after: [to] }: Held,
  absence: Absence | null,
  knownFrom: ReadonlyMap<string, KnownFrom | null>,
): KnownFrom | null {
  if (before.length > 0 || absence?.state !== 'not-covered') return null
  if (absence.reason.kind === 'set-apart') return null
  return knownFrom.get(to?.lineage ?? '') ?? null
}

type Found = { absence: Absence | null; held: Held; isKnown: boolean }

function changeOf(link: DecidedLink, { absence, held, isKnown }: Found): RowChange {
  switch (link.kind) {
    case 'dropped':
      return absence?.state === 'absent' ? 'dropped' : 'not-covered'
    case 'inserted':
      if (absence?.state === 'absent') return 'added'
      return isKnown ? 'not-covered' : 'first-seen'
    default:
      return changeOfWords(link.kind, held)
  }
}

/**
 * One definition of kept and amended for record, engine and people: heading and words (rule A2). A
 * heading without words beside the clause that it stands over is not a part of it that was split off.
 */
function changeOfWords(kind: TwoSidedKind, { before, after }: Held): RowChange {
  const [from, to] = [before.filter(hasWords), after.filter(hasWords)]
  const isPair = (one: readonly ComparedClause[], other: readonly ComparedClause[]) =>
    one.length === 1 && other.length === 1
  if (!isPair(from, to) && !isPair(before, after)) return kind
  if (headingsDiffer(before, after)) return 'amended'
  return isPair(from, to) ? wordsChanged(from, to) : wordsChanged(before, after)
}

type TwoSidedKind = Exclude<DecidedLink['kind'], 'dropped' | 'inserted'>

const hasWords = ({ text }: ComparedClause) => text !== ''

/** The lineage where one is known, else the clause's own id; ids of before are marked, both sides count from c1. */
function uniqueId(link: DecidedLink, held: Held, taken: Set<string>): string {
  const lineage = [...held.after, ...held.before].find((clause) => clause.lineage)?.lineage
  const own = link.after[0] ?? `before-${link.before[0] ?? ''}`
  let id = lineage && !taken.has(lineage) ? lineage : own
  // A clause may bear the name of another's lineage.
  for (let again = 2; taken.has(id); again++) id = `${own}-${again}`
  taken.add(id)
  return id
}

/** Links in after's order; those without an after behind the link that holds their predecessor in before. */
function inReadingOrder(
  links: readonly DecidedLink[],
  before: ComparedText,
  after: ComparedText,
): DecidedLink[] {
  const holder = { before: holders('before', links), after: holders('after', links) }
  const followers = new Map<DecidedLink | null, DecidedLink[]>()
  let predecessor: DecidedLink | null = null
  for (const { id } of before.clauses) {
    const link = holder.before.get(id)
    if (!link) continue
    if (link.after.length === 0) {
      const waiting = followers.get(predecessor)
      if (waiting) waiting.push(link)
      else followers.set(predecessor, [link])
    } else predecessor = link
  }
  const main = new Set(after.clauses.flatMap(({ id }) => holder.after.get(id) ?? []))
  return [null, ...main].flatMap((link) => [
    ...(link ? [link] : []),
    ...(followers.get(link) ?? []),
  ])
}

function holders(
  side: 'before' | 'after',
  links: readonly DecidedLink[],
): Map<string, DecidedLink> {
  const held = new Map<string, DecidedLink>()
  for (const link of links) for (const id of link[side]) held.set(id, link)
  return held
}

/** Nobody has followed the clauses of a text entered by hand, so nothing can be said of what it leaves out. */
const isFollowed = ({ content }: Side) => content.clauses.every(({ lineage }) => lineage !== null)

function silentLineages(
  known: ComparisonContext['known'],
  sides: { before: Side; after: Side },
): SilentLineage[] {
  if (!isFollowed(sides.before) || !isFollowed(sides.after)) return []
  return known
    .filter(({ id }) => !sides.before.index.attested.has(id) && !sides.after.index.attested.has(id))
    .map(({ id, heading }) => ({
      lineage: id,
      heading,
      before: absenceOf(id, sides.before.content, sides.before.index),
      after: absenceOf(id, sides.after.content, sides.after.index),
    }))
}

/** What a full text lacks, or a source says is gone, counts whatever it held. */
const isGone = ({ change }: Row) => change === 'dropped' || change === 'added'

/** A heading by itself is shown, and may have changed, but is no clause that is counted. */
function isHeadingOnly(row: Row, { before, after }: { before: Side; after: Side }): boolean {
  return ![...pick(before, row.before), ...pick(after, row.after)].some(hasWords)
}

import type { CompareSearch } from '../link/compare-search.ts'
import type { Clause } from '../model/clause.ts'
import { type ClauseBrackets, readClauseBrackets } from '../text/brackets/clause-brackets.ts'
import { clauseName } from '../phrases/clause-name.ts'
import { capitalised } from '../phrases/record-words.ts'
import type { CountedChange, Row } from './row.ts'
import { surveyKey, type Survey } from './survey-rows.ts'

/** A row with the clauses that it speaks of, and what it is called. */
export type FilledRow = {
  row: Row
  title: string
  before: readonly Clause[]
  after: readonly Clause[]
  /** The brackets that its clauses stand in, read over the whole of each text. */
  brackets: RowBrackets
}

/** The brackets of each of a row's clauses. */
export type RowBrackets = { before: readonly ClauseBrackets[]; after: readonly ClauseBrackets[] }

/** The part of a link that chooses rows. */
export type RowFilter = Pick<CompareSearch, 'show' | 'topic' | 'change' | 'force'> & {
  /** Two sources of one draft: what only one of them mentions is where they differ. */
  sameDraft?: boolean
  /** Without it, nothing is known of changes of force, and `force` lets every row through. */
  survey?: Pick<Survey, 'force'> | null
}

/** Put the clauses of the two revisions beside the rows that name them. */
export function fillRows(
  rows: readonly Row[],
  before: readonly Clause[],
  after: readonly Clause[],
): FilledRow[] {
  const held = { before: byId(before), after: byId(after) }
  const bracketsOf = { before: readOnce(before, after), after: readOnce(after, before) }
  return rows.map((row) => {
    const filled = {
      before: row.before.flatMap((id) => held.before.get(id) ?? []),
      after: row.after.flatMap((id) => held.after.get(id) ?? []),
    }
    return {
      row,
      ...filled,
      // Of thousands of rows few are in view at a time.
      get title() {
        return titleOf(filled, held)
      },
      get brackets() {
        return { before: bracketsOf.before(row.before), after: bracketsOf.after(row.after) }
      },
    }
  })
}

/** Looks up the brackets of clauses, which are read when they are first asked for. */
function readOnce(
  clauses: readonly Clause[],
  beside: readonly Clause[],
): (ids: readonly string[]) => ClauseBrackets[] {
  let read: ReadonlyMap<string, ClauseBrackets> | null = null
  return (ids) => {
    const known = (read ??= readClauseBrackets(clauses, beside))
    return ids.flatMap((id) => known.get(id) ?? [])
  }
}

type ById = ReadonlyMap<string, Clause>

const byId = (clauses: readonly Clause[]): ById =>
  new Map(clauses.map((clause) => [clause.id, clause]))

/**
 * Whether a row is counted: it holds wording, or was dropped or added. A heading by itself that stayed
 * is shown, but is no clause that is counted.
 */
export function isCounted({ row: { change }, before, after }: CountedRow): boolean {
  if (change === 'dropped' || change === 'added') return true
  return [...before, ...after].some(({ text }) => text !== '')
}

type CountedRow = Pick<FilledRow, 'before' | 'after'> & { row: Pick<Row, 'change'> }

/** Whether a reader who steps through changes stops here. What a source does not cover is not a change. */
export function isChange(row: Row): boolean {
  const { change, moved, renumbered } = row
  const isOther = change !== 'kept' && change !== 'not-covered'
  return isOther || moved || renumbered || differsBeside(row)
}

/** Whether a typed value differs, which it may even where our wording of the clause is the same. */
export function termsDiffer({ terms }: Pick<Row, 'terms'>): boolean {
  return terms.some(({ change }) => change === 'amended')
}

/** Whether words that are the same are not all: a typed value differs, or the brackets that they stand in. */
export function differsBeside(row: Pick<Row, 'terms' | 'rebracketed'>): boolean {
  return termsDiffer(row) || row.rebracketed !== undefined
}

/** Whether something is to be read here that is not in both sides alike: a change, or silence of a source. */
export function differs(row: Row): boolean {
  return isChange(row) || row.change === 'not-covered'
}

/** What "changed only" keeps: changes between drafts, or whatever differs between two sources of one. */
export function isShownAsChanged(row: Row, sameDraft = false): boolean {
  return sameDraft ? differs(row) : isChange(row)
}

/** The rows that a filter leaves, in their order. */
export function selectRows(rows: readonly FilledRow[], filter: RowFilter): FilledRow[] {
  return rows.filter(({ row, before, after }) => {
    if (filter.show === 'changed' && !isShownAsChanged(row, filter.sameDraft)) return false
    if (filter.change !== undefined && !hasChange(row, filter.change)) return false
    if (!hasForce(row, filter)) return false
    if (filter.topic === undefined) return true
    const { topic } = filter
    return [...before, ...after].some((clause) => clause.topics.includes(topic))
  })
}

function hasForce(row: Row, { force, survey }: RowFilter): boolean {
  if (force === undefined || !survey) return true
  const changes = survey.force.get(surveyKey(row)) ?? []
  return changes.some(({ rule }) => force === 'any' || rule === force)
}

/**
 * Whether a row is of a kind, as its verdict says it: what only moved, was renumbered or has other terms
 * is not kept.
 */
function hasChange(row: Row, change: CountedChange): boolean {
  switch (change) {
    case 'moved':
      return row.moved
    case 'renumbered':
      return row.renumbered
    case 'kept':
      return row.change === 'kept' && !isChange(row)
    case 'amended':
      return row.change === 'amended' || (row.change === 'kept' && differsBeside(row))
    default:
      return row.change === change
  }
}

/** How many rows the filter for each kind of change leaves, headings among them. */
export function countChanges(rows: readonly { row: Row }[]): Record<CountedChange, number> {
  const of = (change: CountedChange) => rows.filter(({ row }) => hasChange(row, change)).length
  return {
    kept: of('kept'),
    amended: of('amended'),
    split: of('split'),
    merged: of('merged'),
    added: of('added'),
    'first-seen': of('first-seen'),
    dropped: of('dropped'),
    'not-covered': of('not-covered'),
    moved: of('moved'),
    renumbered: of('renumbered'),
  }
}

/** The heading of after, else of before; else the label from the article down, else the first words. */
function titleOf(
  { before, after }: Pick<FilledRow, 'before' | 'after'>,
  held: { before: ById; after: ById },
): string {
  const heading = [...after, ...before].find((clause) => clause.heading)?.heading
  if (heading) return heading
  const side = after.length > 0 ? 'after' : 'before'
  const [clause] = side === 'after' ? after : before
  if (!clause) return ''
  const name = clauseName(clause, held[side])
  return clause.label === null ? name : capitalised(name)
}

/** Topics that the rows speak of, by how many rows do. */
export function countTopics(rows: readonly FilledRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { before, after } of rows) {
    for (const topic of new Set([...before, ...after].flatMap((clause) => clause.topics))) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  }
  return counts
}

import type { ComparedSide } from '../core/compare/compared-side.ts'
import { resolveSide } from '../core/compare/compared-side.ts'
import { compareRevisions } from '../core/compare/compare-revisions.ts'
import type { CitedNote } from '../core/compare/comparison-hash.ts'
import { contextOf } from '../core/compare/context-of.ts'
import { hashResult } from '../core/compare/result-hash.ts'
import type { ClauseComparison } from '../core/compare/row.ts'
import { type CompareSearch, parseDraftReference } from '../core/link/compare-search.ts'
import type { Decision } from '../core/model/alignment.ts'
import type { ComparisonSave } from '../core/model/comparison.ts'
import type { HashedContent, ProcessOverview } from '../core/model/read-models.ts'
import type { Source } from '../core/model/source.ts'
import { findAlignment } from './alignments.ts'
import { findChosenNotes } from './chosen-notes.ts'
import { readPinnedView, withoutFallback } from './pinned-view.ts'
import type { Db } from './db.ts'
import { findDraft } from './drafts.ts'
import { InvalidFields, orInvalid } from './invalid-fields.ts'
import { processOverview } from './overview.ts'
import { pause } from './pause.ts'
import { listSources } from './process-entries.ts'
import { findContent } from './revisions.ts'

/** Everything that a view names, found in the store. Plain data, so that it can be posted to a thread. */
export type FoundMaterial = {
  search: CompareSearch
  before: ComparedSide
  after: ComparedSide
  contents: { before: HashedContent; after: HashedContent }
  overviews: readonly ProcessOverview[]
  sources: readonly Source[]
  /** Number of the version of people's decisions; 0: none of them. */
  alignment: number
  decisions: readonly Decision[]
  notes: readonly CitedNote[]
}

/** Everything that a view shows: found and compared by the server, so that nobody can claim another result. */
export type ComparisonMaterial = FoundMaterial & {
  comparison: ClauseComparison
  resultHash: string
}

/** What a person chose to save: a view and some notes. */
type Chosen = Pick<ComparisonSave, 'view' | 'notes'>

/**
 * Find what a view names. Fails with a sentence for each reason for which it could show something else one
 * day: a draft, source, revision, decision or note that is not pinned or not there.
 */
export async function findMaterial(db: Db, chosen: Chosen): Promise<FoundMaterial> {
  const { search, alignment } = readPinnedView(chosen.view)
  const before = await findSide(db, search, 'before')
  const after = await findSide(db, search, 'after')
  const notes = await findChosenNotes(db, chosen.notes, [before.revision.hash, after.revision.hash])
  const decisions = await findDecisions(db, { before, after }, alignment)
  const processes = [...new Set([before.process.id, after.process.id])]
  const overviews: ProcessOverview[] = []
  const sources: Source[] = []
  for (const process of processes) {
    overviews.push(await processOverview(db, process))
    sources.push(...(await listSources(db, process)))
  }
  await pause()
  const first = await findContent(db, before.revision.hash)
  await pause()
  const contents = { before: first, after: await findContent(db, after.revision.hash) }
  await pause()
  return { search, before, after, contents, overviews, sources, alignment, decisions, notes }
}

/** Compare what was found: all from that, so that it can be done anywhere. Large texts take seconds. */
export async function compareMaterial(found: FoundMaterial): Promise<ComparisonMaterial> {
  const { before, after, contents, overviews, decisions } = found
  const context = { ...contextOf(overviews, before, after), decisions }
  const comparison = compareRevisions(contents.before, contents.after, context)
  return { ...found, comparison, resultHash: await hashResult(comparison) }
}

const WITNESS = { before: 'beforeWitness', after: 'afterWitness' } as const

async function findSide(
  db: Db,
  search: CompareSearch,
  side: 'before' | 'after',
): Promise<ComparedSide> {
  const reference = parseDraftReference(search[side] ?? '')
  if (reference === null) throw new InvalidFields({ view: `The view names no draft ${side}.` })
  const page = await orInvalid('view', findDraft(db, reference.draft))
  const resolved = resolveSide(page, reference, search[WITNESS[side]])
  const [problem] = resolved.problems
  if (resolved.side === null || problem !== undefined) {
    throw new InvalidFields({ view: withoutFallback(problem ?? '') })
  }
  return resolved.side
}

async function findDecisions(
  db: Db,
  { before, after }: { before: ComparedSide; after: ComparedSide },
  number: number,
): Promise<Decision[]> {
  if (number === 0) return []
  const pair = { before: before.revision.hash, after: after.revision.hash }
  return (await orInvalid('view', findAlignment(db, pair, number))).decisions
}

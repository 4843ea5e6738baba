import type { ComparedSide } from '../core/compare/compared-side.ts'
import { hashComparison } from '../core/compare/comparison-hash.ts'
import type { ComparisonSave, ComparisonVersion, SavedSide } from '../core/model/comparison.ts'
import { sha256 } from '../core/model/content-hash.ts'
import { type ComparisonMaterial, readMaterial } from './comparison-material.ts'
import type { Db } from './db.ts'
import { comparisonContents, comparisonVersions } from './schema.ts'

/** A version about to be stored, and all that it shows. */
export type NewVersion = { id: string; version: ComparisonVersion; material: ComparisonMaterial }

/** Writes a version as plain HTML. `form` tells later readers which form that is. */
export type ArticleWriter = { form: number; write: (version: NewVersion) => Promise<string> }

type Wanted = {
  id: string
  number: number
  save: Pick<ComparisonSave, 'view' | 'caption' | 'notes' | 'author'>
}

/** Find and compare what a save names; its facts are those that hold now. */
export async function makeVersion(db: Db, { id, number, save }: Wanted): Promise<NewVersion> {
  const { view, caption, notes, author } = save
  const material = await readMaterial(db, { view, notes })
  const { alignment, decisions, resultHash } = material
  const sides = { before: sideOf(material.before), after: sideOf(material.after) }
  const shown = { ...sides, decisions, view, caption, notes: material.notes, resultHash }
  const version: ComparisonVersion = {
    number,
    ...sides,
    alignment,
    engine: material.comparison.engine,
    hash: await hashComparison(shown),
    createdAt: new Date().toISOString(),
    author,
    view,
    caption,
    notes,
    resultHash,
  }
  return { id, version, material }
}

function sideOf({ process, draft, witness, revision }: ComparedSide): SavedSide {
  return {
    hash: revision.hash,
    process: process.id,
    draft: draft.id,
    draftTitle: draft.title,
    draftDate: draft.date,
    datePrecision: draft.datePrecision,
    witness: witness.id,
    witnessTitle: witness.title,
    revision: revision.number,
  }
}

/** What is stored of a version beside itself. */
export type Stored = { submission: string; fingerprint: string; form: number; article: string }

/** Store a version inside a transaction. */
export async function insertVersion(
  tx: Db,
  { id, version, material }: NewVersion,
  stored: Stored,
): Promise<void> {
  const { view, caption, notes, resultHash, ...facts } = version
  const { submission, fingerprint, form, article } = stored
  await tx.insert(comparisonVersions).values({
    ...facts,
    comparison: id,
    submission,
    createdAt: new Date(facts.createdAt),
  })
  await tx.insert(comparisonContents).values({
    comparison: id,
    number: facts.number,
    fingerprint,
    view,
    caption,
    notes,
    resultHash,
    counts: material.comparison.counts,
    form,
    article,
    articleHash: await sha256(article),
  })
}

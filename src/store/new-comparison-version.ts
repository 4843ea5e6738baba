import type { ComparedSide } from '../core/compare/compared-side.ts'
import { hashComparison } from '../core/compare/comparison-hash.ts'
import type { RowCounts } from '../core/compare/row.ts'
import type { ComparisonSave, ComparisonVersion, SavedSide } from '../core/model/comparison.ts'
import { sha256 } from '../core/model/content-hash.ts'
import {
  compareMaterial,
  findMaterial,
  type ComparisonMaterial,
  type FoundMaterial,
} from './comparison-material.ts'
import type { Db } from './db.ts'
import { comparisonContents, comparisonVersions } from './schema.ts'

/** What a save asks for, and all that it names: plain data. */
export type WantedVersion = {
  id: string
  number: number
  createdAt: string
  save: Pick<ComparisonSave, 'view' | 'caption' | 'notes' | 'author'>
  found: FoundMaterial
}

/** A version about to be stored, and all that it shows. */
export type NewVersion = { id: string; version: ComparisonVersion; material: ComparisonMaterial }

/** What is stored of a version: its facts, and the article with the number of the form it is written in. */
export type MadeVersion = {
  version: ComparisonVersion
  counts: RowCounts
  form: number
  article: string
}

/**
 * Compares what a save names, and writes it as plain HTML. Depends on nothing but what it is given, so that
 * it can be done in another thread.
 */
export type VersionMaker = (wanted: WantedVersion) => Promise<MadeVersion>

type Asked = Pick<WantedVersion, 'id' | 'number' | 'save'>

/** Find what a save names; its facts will be those that hold now. */
export async function findWanted(db: Db, { id, number, save }: Asked): Promise<WantedVersion> {
  const found = await findMaterial(db, save)
  const { view, caption, notes, author } = save
  const said = { view, caption, notes, author }
  return { id, number, createdAt: new Date().toISOString(), save: said, found }
}

/** Compare what was found, and put the facts of the version together. */
export async function composeVersion(wanted: WantedVersion): Promise<NewVersion> {
  const { id, number, createdAt, save, found } = wanted
  const material = await compareMaterial(found)
  const { alignment, decisions, resultHash } = material
  const { view, caption, notes, author } = save
  const sides = { before: sideOf(material.before), after: sideOf(material.after) }
  const shown = { ...sides, decisions, view, caption, notes: material.notes, resultHash }
  const version: ComparisonVersion = {
    number,
    ...sides,
    alignment,
    engine: material.comparison.engine,
    hash: await hashComparison(shown),
    createdAt,
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

/** Which save made a version: its id, and the hash of what it said. */
export type Claim = { submission: string; fingerprint: string }

/** Store a version inside a transaction. */
export async function insertVersion(
  tx: Db,
  comparison: string,
  { version, counts, form, article, submission, fingerprint }: MadeVersion & Claim,
): Promise<void> {
  const { view, caption, notes, resultHash, ...facts } = version
  await tx.insert(comparisonVersions).values({
    ...facts,
    comparison,
    submission,
    createdAt: new Date(facts.createdAt),
  })
  await tx.insert(comparisonContents).values({
    comparison,
    number: facts.number,
    fingerprint,
    view,
    caption,
    notes,
    resultHash,
    counts,
    form,
    article,
    articleHash: await sha256(article),
  })
}

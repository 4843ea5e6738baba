import { randomUUID } from 'node:crypto'
import type { Clause } from '../../src/core/model/clause.ts'
import type { ComparisonSave } from '../../src/core/model/comparison.ts'
import type { RevisionContent } from '../../src/core/model/draft.ts'
import type { Receipt } from '../../src/core/model/submission.ts'
import type { Db } from '../../src/store/db.ts'
import { composeVersion, type VersionMaker } from '../../src/store/new-comparison-version.ts'
import { saveComparison, saveComparisonVersion } from '../../src/store/save-comparison.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, newDraft } from './sample.ts'

/** Two owner keys as browsers make them. */
export const KEY = 'k'.repeat(43)
export const OTHER_KEY = 'o'.repeat(43)

/** With an article of one line: what it says of the version is tested where articles are written. */
export const plainMaker: VersionMaker = async (wanted) => {
  const { id, version, material } = await composeVersion(wanted)
  const { counts } = material.comparison
  return { version, counts, form: 1, article: `<p>${id}: ${version.caption}</p>` }
}

export const BEFORE = [
  clause('c1', 'The army shall have no more than 85,000 men.', { label: 'Article 1' }),
  clause('c2', 'The Straits shall be open to all.', { label: 'Article 2' }),
  clause('c3', 'No dues or tolls whatever are levied on merchant vessels.', { label: 'Article 3' }),
]
export const AFTER = [
  clause('c1', 'The army shall have no more than 250,000 men in peacetime.', {
    label: 'Article 1',
  }),
  clause('c2', 'The Straits shall be open to all.', { label: 'Article 2' }),
  clause('c3', 'Consultations begin at once in Geneva and end within thirty days.', {
    label: 'Article 17',
  }),
]

type Side = { clauses?: Clause[]; more?: Partial<RevisionContent>; title?: string }

/** Two drafts of one instrument, each with one source, and the receipts of their saves. */
export async function storeTwoDrafts(
  db: Db,
  before: Side = {},
  after: Side = {},
): Promise<{ before: Receipt; after: Receipt }> {
  const first = await storeSubmission(db, draftOf({ clauses: BEFORE, ...before }))
  const second = await storeSubmission(db, {
    ...draftOf({ clauses: AFTER, title: 'Second draft of the treaty', ...after }),
    process: { kind: 'existing', id: first.process },
    instrument: { kind: 'existing', id: first.instrument },
  })
  return { before: first, after: second }
}

function draftOf({ clauses = [], more = {}, title = 'First draft of the treaty' }: Side) {
  const made = newDraft({ revision: { ...content(clauses, more), note: null } })
  if (made.draft.kind === 'new') made.draft.fields.title = title
  return made
}

/** The canonical view of two drafts, pinned, without people's decisions. */
export const viewOf = ({ before, after }: { before: Receipt; after: Receipt }) =>
  `?after=${after.draft}@${after.revision}&alignment=0&before=${before.draft}@${before.revision}`

/** A save of a view. */
export const saveOf = (view: string, more: Partial<ComparisonSave> = {}): ComparisonSave => ({
  submission: randomUUID(),
  view,
  caption: 'The cap on the army was lifted.',
  notes: [],
  author: 'Ada Rahmani',
  ownerKey: KEY,
  listed: false,
  ...more,
})

/** Two drafts in a database, the view of them, and saves of their comparison and of its later versions. */
export async function prepareComparisons(db: Db) {
  const two = await storeTwoDrafts(db)
  const view = viewOf(two)
  const save = async (more: Partial<ComparisonSave> = {}, of = view) =>
    (await saveComparison(db, saveOf(of, more), plainMaker)).comparison
  const version = (id: string, basedOn: number, more: Partial<ComparisonSave> = {}) => {
    const { view: same, caption, notes, author, submission } = saveOf(view)
    const next = { view: same, caption, notes, author, submission, basedOn, ...more }
    return saveComparisonVersion(db, { id, ownerKey: KEY, save: next }, plainMaker)
  }
  return { two, view, save, version }
}

import type { BundledNote } from '../core/bundle/process-bundle.ts'
import { Failure } from '../core/failure.ts'
import { canonicalJson } from '../core/model/content-hash.ts'
import { storeInBatches } from './append-revision.ts'
import { readAlignments, readCarries, readNotes, type Histories } from './bundle-histories.ts'
import type { Db } from './db.ts'
import { targetsOf } from './save-note.ts'
import {
  alignments,
  annotationEdits,
  annotations,
  annotationTargets,
  carryDecisions,
} from './schema.ts'

/**
 * Store what people decided and noted about texts, inside a transaction. It belongs to the texts, which
 * may be here already with some of it: a history goes on where the one that is here ends. One that went
 * another way here is a conflict, because neither may be lost.
 */
export async function mergeHistories(tx: Db, given: Histories): Promise<void> {
  await mergeAlignments(tx, given.alignments)
  await mergeNotes(tx, given.notes)
  await mergeCarries(tx, given.carries)
}

async function mergeAlignments(tx: Db, given: Histories['alignments']) {
  const hashes = [...new Set(given.flatMap(({ before, after }) => [before, after]))]
  const further = furtherIn(await readAlignments(tx, hashes), given, {
    keyOf: ({ before, after }) => `${before} ${after}`,
    what: 'decisions about the clauses of two of these texts',
  })
  await storeInBatches(further, (batch) =>
    tx
      .insert(alignments)
      .values(batch.map((version) => ({ ...version, createdAt: new Date(version.createdAt) }))),
  )
}

async function mergeNotes(tx: Db, given: Histories['notes']) {
  const ids = given.map(({ id }) => id)
  const here = await readNotes(tx, ids)
  const known = new Map(here.map((note) => [note.id, note]))
  const forked = given.find(
    (note) => canonicalJson(aboutOf(known.get(note.id) ?? note)) !== canonicalJson(aboutOf(note)),
  )
  if (forked) throw fork(`note “${forked.id}”`)
  const edits = furtherIn(editsOf(here), editsOf(given), {
    keyOf: ({ annotation }) => annotation,
    what: 'edits of a note on these texts',
  })
  await insertNotes(
    tx,
    given.filter(({ id }) => !known.has(id)),
  )
  await storeInBatches(edits, (batch) =>
    tx.insert(annotationEdits).values(batch.map((edit) => ({ ...edit, at: new Date(edit.at) }))),
  )
}

const aboutOf = ({ id, subject, createdAt, author }: BundledNote) => [
  id,
  subject,
  createdAt,
  author,
]

const editsOf = (notes: readonly BundledNote[]) =>
  notes.flatMap(({ id, edits }) => edits.map((edit) => ({ ...edit, annotation: id })))

async function insertNotes(tx: Db, notes: readonly BundledNote[]) {
  // Replies last, when what they answer is there.
  const roots = notes.filter(({ subject }) => subject.kind !== 'reply')
  const replies = notes.filter(({ subject }) => subject.kind === 'reply')
  const rows = [...roots, ...replies].map(({ id, subject, author, createdAt }) => ({
    id,
    submission: null,
    subject,
    root: subject.kind === 'reply' ? subject.to : null,
    author,
    createdAt: new Date(createdAt),
  }))
  await storeInBatches(rows, (batch) => tx.insert(annotations).values(batch))
  const targets = roots.flatMap(({ id, subject }) =>
    targetsOf(subject).map((target) => ({ annotation: id, ...target })),
  )
  await storeInBatches(targets, (batch) =>
    tx.insert(annotationTargets).values(batch).onConflictDoNothing(),
  )
}

async function mergeCarries(tx: Db, given: Histories['carries']) {
  const notes = [...new Set(given.map(({ note }) => note))]
  const further = furtherIn(await readCarries(tx, notes), given, {
    keyOf: ({ note, from, to }) => `${note} ${from} ${to}`,
    what: 'decisions about a note that was carried between these texts',
  })
  await storeInBatches(further, (batch) =>
    tx
      .insert(carryDecisions)
      .values(
        batch.map(({ note, at, ...row }) => ({ ...row, annotation: note, at: new Date(at) })),
      ),
  )
}

type Merging<Entry> = { keyOf: (entry: Entry) => string; what: string }

/** Of each history what comes after the entries that are here; fails where the two are not the same so far. */
function furtherIn<Entry>(
  here: readonly Entry[],
  given: readonly Entry[],
  { keyOf, what }: Merging<Entry>,
): Entry[] {
  const held = new Map<string, Entry[]>()
  for (const entry of here) {
    const earlier = held.get(keyOf(entry))
    if (earlier) earlier.push(entry)
    else held.set(keyOf(entry), [entry])
  }
  return given.filter((entry) => {
    const known = held.get(keyOf(entry))?.shift()
    if (known === undefined) return true
    if (canonicalJson(known) !== canonicalJson(entry)) throw fork(what)
    return false
  })
}

function fork(what: string) {
  return new Failure(
    'conflict',
    `Here the ${what} went another way than in the file, and one would overwrite the other. Nothing was changed.`,
  )
}

import { and, eq, inArray } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import type { ClauseTarget } from '../core/model/annotation.ts'
import type { CarryDecision, CarrySave, NoteList } from '../core/model/note-saves.ts'
import { latestDecisions, listNotes } from './annotations.ts'
import { checkTarget } from './check-targets.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { annotations, carryDecisions, revisionContents } from './schema.ts'

/** The two revisions between which notes are carried, in this direction only. */
export type CarryPair = { from: string; to: string }

/**
 * The notes that stand in the revision `from`, made there or pinned there, and every decision about
 * them. What became of them is computed by whoever compares the two; only decisions are stored.
 */
export async function listCarries(db: Db, pair: CarryPair): Promise<NoteList> {
  await requireContents(db, pair)
  return listNotes(db, { revision: pair.from })
}

/**
 * Store what a person decided about carried notes: all of it, or nothing. If somebody decided about one
 * of them since, nothing is stored and the failure says who and when. The latest decision holds, and
 * the earlier ones are kept.
 */
export function decideCarries(db: Db, pair: CarryPair, save: CarrySave): Promise<CarryDecision[]> {
  return db.transaction(async (tx) => {
    await requireContents(tx, pair)
    const ids = save.decisions.map(({ note }) => note)
    if (new Set(ids).size < ids.length) {
      throw new InvalidFields({ decisions: 'A note can be decided about only once in one save.' })
    }
    await lockNotes(tx, ids)
    const known = await latestDecisions(tx, isAbout(pair, ids))
    const latest = new Map(known.map((decision) => [decision.note, decision]))
    const rows: (typeof carryDecisions.$inferInsert)[] = []
    for (const [at, { note, basedOn, targets, decision, state }] of save.decisions.entries()) {
      requireLatest(basedOn, latest.get(note))
      const path = `decisions.${at}.targets`
      const checked = await checkTargets(tx, targets, { to: pair.to, path })
      requireFitting(decision, checked, path)
      const { author, engine, alignment } = save
      rows.push({
        ...pair,
        annotation: note,
        number: basedOn + 1,
        decision,
        state,
        engine,
        alignment,
        targets: checked,
        author,
      })
    }
    await tx.insert(carryDecisions).values(rows)
    return latestDecisions(tx, isAbout(pair, ids))
  })
}

const isAbout = ({ from, to }: CarryPair, notes: string[]) =>
  and(
    eq(carryDecisions.from, from),
    eq(carryDecisions.to, to),
    inArray(carryDecisions.annotation, notes),
  )

async function requireContents(db: Db, { from, to }: CarryPair) {
  for (const hash of [from, to]) {
    const [content] = await db
      .select({ hash: revisionContents.hash })
      .from(revisionContents)
      .where(eq(revisionContents.hash, hash))
    if (!content) throw new Failure('not-found', `There is no revision with the hash ${hash}.`)
  }
}

/** Decisions about one note follow each other. In the order of ids, so that two saves cannot wait for each other. */
async function lockNotes(tx: Db, ids: readonly string[]) {
  for (const id of ids.toSorted()) {
    const [note] = await tx
      .select({ id: annotations.id })
      .from(annotations)
      .where(eq(annotations.id, id))
      .for('no key update')
    if (!note) throw new InvalidFields({ decisions: `There is no note “${id}”.` })
  }
}

function requireLatest(basedOn: number, latest: CarryDecision | undefined) {
  if (basedOn === (latest?.number ?? 0)) return
  if (!latest || basedOn > latest.number) {
    throw new Failure('invalid', `This is based on decision ${basedOn}, which does not exist.`)
  }
  const when = latest.at.slice(0, 16).replace('T', ' at ')
  throw new Failure(
    'conflict',
    `${latest.author} decided about the note “${latest.note}” on ${when} UTC: look again before deciding otherwise.`,
  )
}

async function checkTargets(
  tx: Db,
  targets: readonly ClauseTarget[],
  { to, path }: { to: string; path: string },
): Promise<ClauseTarget[]> {
  const checked: ClauseTarget[] = []
  for (const [at, target] of targets.entries()) {
    if (target.revision !== to) {
      throw new InvalidFields({
        [`${path}.${at}.revision`]: 'A carried note can be pinned only to the newer of the two.',
      })
    }
    checked.push(await checkTarget(tx, target, `${path}.${at}`))
  }
  return checked
}

function requireFitting(
  decision: CarryDecision['decision'],
  targets: readonly ClauseTarget[],
  path: string,
) {
  if (decision === 're-pinned' && targets.length !== 1) {
    throw new InvalidFields({ [path]: 'A note is pinned anew to exactly one place.' })
  }
  if (decision === 'left' && targets.length > 0) {
    throw new InvalidFields({ [path]: 'A note that is left where it was has no other place.' })
  }
}

import { and, asc, eq } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import type { ClauseTarget } from '../core/model/annotation.ts'
import { canonicalJson } from '../core/model/content-hash.ts'
import type { CarryDecision, CarrySave, NoteList } from '../core/model/note-saves.ts'
import { findAlignment, requireContents } from './alignments.ts'
import { latestDecisions, listNotes } from './annotations.ts'
import { checkTarget } from './check-targets.ts'
import { clauseTextsOf, type FindClause } from './clause-texts.ts'
import type { Db } from './db.ts'
import { InvalidFields, orInvalid } from './invalid-fields.ts'
import { isAmong } from './is-among.ts'
import { requireLatest } from './require-latest.ts'
import { annotations, carryDecisions } from './schema.ts'
import { spokenMoment } from './spoken-moment.ts'
import { standingAmong } from './standing-notes.ts'

/** The two revisions between which notes are carried, in this direction only. */
export type CarryPair = { from: string; to: string }

/**
 * The notes that stand in the revision `from`, made there or pinned there, and every decision about
 * them. What became of them is computed by whoever compares the two; only decisions are stored.
 */
export async function listCarries(db: Db, pair: CarryPair): Promise<NoteList> {
  await requireContents(db, alignedPair(pair))
  return listNotes(db, { revision: pair.from })
}

/** What a save made. `repeated` says that all of it had been stored before. */
export type SavedCarries = { decisions: CarryDecision[]; repeated: boolean }

/**
 * Store what a person decided about notes that stand in `from`: all of it, or nothing. If somebody decided
 * about one of them since, nothing is stored and the failure says who and when; but the same decision sent
 * again, because its answer was lost, is stored once. The latest holds, and the earlier ones are kept.
 */
export function decideCarries(db: Db, pair: CarryPair, save: CarrySave): Promise<SavedCarries> {
  return db.transaction(async (tx) => {
    await requireContents(tx, alignedPair(pair))
    await requireAlignment(tx, pair, save.alignment)
    const ids = save.decisions.map(({ note }) => note)
    if (new Set(ids).size < ids.length) {
      throw new InvalidFields({ decisions: 'A note can be decided about only once in one save.' })
    }
    await lockNotes(tx, ids)
    const known = await latestDecisions(tx, isAbout(pair, ids))
    const latest = new Map(known.map((decision) => [decision.note, decision]))
    // What was decided once can be decided otherwise, also where the note stands in `from` no longer.
    const undecided = ids.filter((id) => !latest.has(id))
    await requireStanding(tx, pair.from, undecided)
    const find = await clauseTextsOf(
      tx,
      save.decisions.flatMap(({ targets }) => targets),
    )
    const rows: (typeof carryDecisions.$inferInsert)[] = []
    for (const [at, { note, basedOn, targets, decision, state }] of save.decisions.entries()) {
      const path = `decisions.${at}.targets`
      const checked = checkTargets(find, targets, { to: pair.to, path })
      requireFitting(decision, checked, path)
      const { author, engine, alignment } = save
      const said = { decision, state, engine, alignment, targets: checked, author }
      const held = latest.get(note)
      if (held?.number === basedOn + 1 && printOf(held) === printOf(said)) continue
      requireLatest(basedOn, { latest: held, what: 'decision', outdated })
      rows.push({ ...pair, ...said, annotation: note, number: basedOn + 1 })
    }
    if (rows.length > 0) await tx.insert(carryDecisions).values(rows)
    const decisions = await latestDecisions(tx, isAbout(pair, ids))
    return { decisions, repeated: rows.length === 0 }
  })
}

type Said = Omit<CarryDecision, 'note' | 'from' | 'to' | 'number' | 'at'>

/** What a person decided, and who. */
function printOf({ decision, state, engine, alignment, targets, author }: Said): string {
  return canonicalJson([decision, state, engine, alignment, targets, author])
}

const isAbout = ({ from, to }: CarryPair, notes: string[]) =>
  and(
    eq(carryDecisions.from, from),
    eq(carryDecisions.to, to),
    isAmong(carryDecisions.annotation, notes),
  )

/** The same two texts under comparison. */
const alignedPair = ({ from, to }: CarryPair) => ({ before: from, after: to })

/** People's decisions about clauses, on which the state rests: version 0 is none of them. */
async function requireAlignment(tx: Db, pair: CarryPair, number: number) {
  if (number === 0) return
  await orInvalid('alignment', findAlignment(tx, alignedPair(pair), number))
}

async function requireStanding(tx: Db, from: string, ids: readonly string[]) {
  const standing = await standingAmong(tx, ids, [from])
  const stray = ids.find((id) => !standing.has(id))
  if (stray === undefined) return
  throw new InvalidFields({
    decisions: `The note “${stray}” does not stand in the text that it would be carried from.`,
  })
}

/** Decisions about one note follow each other. In the order of ids, so that two saves cannot wait for each other. */
async function lockNotes(tx: Db, ids: readonly string[]) {
  const locked = await tx
    .select({ id: annotations.id })
    .from(annotations)
    .where(isAmong(annotations.id, ids))
    .orderBy(asc(annotations.id))
    .for('no key update')
  const known = new Set(locked.map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown === undefined) return
  throw new InvalidFields({ decisions: `There is no note “${unknown}”.` })
}

function outdated({ author, note, at }: CarryDecision) {
  return new Failure(
    'conflict',
    `${author} decided about the note “${note}” on ${spokenMoment(at)}: look again before deciding otherwise.`,
  )
}

function checkTargets(
  find: FindClause,
  targets: readonly ClauseTarget[],
  { to, path }: { to: string; path: string },
): ClauseTarget[] {
  return targets.map((target, at) => {
    if (target.revision !== to) {
      throw new InvalidFields({
        [`${path}.${at}.revision`]: 'A carried note can be pinned only to the newer of the two.',
      })
    }
    return checkTarget(find, target, `${path}.${at}`)
  })
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

import { eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ENGINE } from '../core/compare/engine.ts'
import { Failure } from '../core/failure.ts'
import {
  Decision,
  mirrorDecision,
  type Alignment,
  type AlignmentSave,
} from '../core/model/alignment.ts'
import { canonicalJson } from '../core/model/content-hash.ts'
import { isOf, latestAlignment, seenFrom, storedPair, type Pair } from './alignments.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { requireLatest } from './require-latest.ts'
import { processesWith } from './revisions.ts'
import { alignments, clauses, revisionContents } from './schema.ts'
import { spokenMoment } from './spoken-moment.ts'

/** What a save made. `repeated` says that the same save had been stored before. */
export type SavedAlignment = { alignment: Alignment; repeated: boolean }

/**
 * Store people's decisions about two revisions as the next version. If somebody saved since the
 * version that it is based on, nothing is stored and the failure says who and when; but the same save
 * sent again, because its answer was lost, gets the version that it made.
 */
export function saveAlignment(db: Db, pair: Pair, save: AlignmentSave): Promise<SavedAlignment> {
  return db.transaction(async (tx) => {
    await lockPair(tx, pair)
    await checkClauses(tx, pair, save.decisions)
    const latest = await latestAlignment(tx, pair)
    if (latest && isSameSave(save, seenFrom(pair, latest))) {
      return { alignment: seenFrom(pair, latest), repeated: true }
    }
    const outdated = (held: Latest) => conflictWith(held, save)
    requireLatest(save.basedOn, { latest, what: 'version', outdated })
    const createdAt = new Date()
    const decisions = await stamped(tx, pair, { save, at: createdAt.toISOString() })
    const stored = storedPair(pair)
    const [row] = await tx
      .insert(alignments)
      .values({
        ...stored,
        number: save.basedOn + 1,
        decisions: stored.before === pair.before ? decisions : decisions.map(mirrorDecision),
        engine: ENGINE,
        createdAt,
        author: save.author,
        note: save.note,
      })
      .returning()
    if (!row) throw new Error('The new version did not come back')
    await noteChanges(tx, pair, seenFrom(pair, row))
    return { alignment: seenFrom(pair, row), repeated: false }
  })
}

/** Saves about the same two texts follow each other. */
async function lockPair(tx: Db, pair: Pair) {
  const { before, after } = storedPair(pair)
  for (const hash of [before, after]) {
    const [content] = await tx
      .select({ hash: revisionContents.hash })
      .from(revisionContents)
      .where(eq(revisionContents.hash, hash))
      .for('no key update')
    if (!content) throw new Failure('not-found', `There is no revision with the hash ${hash}.`)
  }
}

async function checkClauses(tx: Db, pair: Pair, decisions: readonly Decision[]) {
  const rows = await tx
    .select({ content: clauses.content, id: clauses.id })
    .from(clauses)
    .where(inArray(clauses.content, [pair.before, pair.after]))
  const known = new Set(rows.map(({ content, id }) => `${content} ${id}`))
  const fields = Object.fromEntries(
    decisions.flatMap((decision, at) =>
      (['before', 'after'] as const).flatMap((side) =>
        decision[side]
          .filter((id) => !known.has(`${pair[side]} ${id}`))
          .map((id) => [
            `decisions.${at}.${side}`,
            `The text ${side} has no clause with the id “${id}”.`,
          ]),
      ),
    ),
  )
  if (Object.keys(fields).length > 0) throw new InvalidFields(fields)
}

/** What a decision says, without who says it and when. */
const claimOf = ({ kind, before, after, note }: Decision) => ({ kind, before, after, note })

function isSameSave(save: AlignmentSave, stored: Alignment): boolean {
  const print = (held: { author: string; note: string | null; decisions: readonly Decision[] }) =>
    canonicalJson([held.author, held.note, held.decisions.map(claimOf)])
  return stored.number === save.basedOn + 1 && print(stored) === print(save)
}

type Latest = { number: number; author: string; createdAt: Date }

function conflictWith({ number, author, createdAt }: Latest, { basedOn }: AlignmentSave) {
  return new Failure(
    'conflict',
    `${author} saved version ${number} of these decisions on ${spokenMoment(createdAt)}; yours are based on version ${basedOn}.`,
  )
}

/** Decisions that stand in an earlier version stay as they were made; the others were made by this author, now. */
async function stamped(
  tx: Db,
  pair: Pair,
  { save, at }: { save: AlignmentSave; at: string },
): Promise<Decision[]> {
  const rows = await tx
    .selectDistinct({ decision: sql`jsonb_array_elements(${alignments.decisions})` })
    .from(alignments)
    .where(isOf(pair))
  const isMirrored = storedPair(pair).before !== pair.before
  const earlier = new Set(
    z
      .array(Decision)
      .parse(rows.map(({ decision }) => decision))
      .map((decision) => canonicalJson(isMirrored ? mirrorDecision(decision) : decision)),
  )
  return save.decisions.map((decision) =>
    earlier.has(canonicalJson(decision))
      ? decision
      : { ...decision, author: save.author, decidedAt: at },
  )
}

/** A line in the log of every process that holds one of the two texts. */
async function noteChanges(tx: Db, pair: Pair, { number, author }: Alignment) {
  for (const process of await processesWith(tx, [pair.before, pair.after])) {
    await noteChange(tx, {
      process,
      author,
      action: number === 1 ? 'create' : 'revise',
      kind: 'alignment',
      subject: `${pair.before}/${pair.after}@${number}`,
    })
  }
}

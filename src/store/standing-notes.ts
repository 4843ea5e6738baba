import { and, eq, gt, inArray, notExists, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { annotations, annotationTargets, carryDecisions } from './schema.ts'

/**
 * Whether a note that answers no other stands in one of these revisions, or in this clause of one: it was
 * made there, or the decision that holds pins it there. For conditions on the table of notes.
 */
export function standsIn(db: Db, revisions: readonly string[], clause?: string): SQL {
  const { annotation, content } = annotationTargets
  const made = db
    .select({ id: annotation })
    .from(annotationTargets)
    .where(
      and(
        inArray(content, [...revisions]),
        clause === undefined ? undefined : eq(annotationTargets.clause, clause),
      ),
    )
  const pinned = db
    .select({ id: carryDecisions.annotation })
    .from(carryDecisions)
    .where(and(inArray(carryDecisions.to, [...revisions]), namesPlace(clause), holds(db)))
  return sql`(${inArray(annotations.id, made)} or ${inArray(annotations.id, pinned)})`
}

/** Of these notes, which answer no others, those that stand in one of these revisions. */
export async function standingAmong(
  db: Db,
  ids: readonly string[],
  revisions: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: annotations.id })
    .from(annotations)
    .where(and(isAmong(annotations.id, ids), standsIn(db, revisions)))
  return new Set(rows.map(({ id }) => id))
}

function namesPlace(clause: string | undefined): SQL {
  const { targets } = carryDecisions
  return clause === undefined
    ? sql`jsonb_array_length(${targets}) > 0`
    : sql`${targets} @> ${JSON.stringify([{ clause }])}::jsonb`
}

/** Whether no later decision about the same note and pair stands in the place of this one. */
function holds(db: Db): SQL {
  const { annotation, from, to, number } = carryDecisions
  const later = alias(carryDecisions, 'later_decisions')
  const inItsPlace = db
    .select({ number: later.number })
    .from(later)
    .where(
      and(
        eq(later.annotation, annotation),
        eq(later.from, from),
        eq(later.to, to),
        gt(later.number, number),
      ),
    )
  return notExists(inItsPlace)
}

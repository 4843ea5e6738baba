import { desc, eq } from 'drizzle-orm'
import type { SavedComparison } from '../core/model/comparison.ts'
import { noteChange } from './changes.ts'
import { lockOwned, requireKept } from './comparison-owner.ts'
import { findComparison } from './comparisons.ts'
import type { Db } from './db.ts'
import { comparisonContents, comparisons, comparisonVersions } from './schema.ts'

/** Which comparison, and what the one who asks shows to be allowed to change it. */
export type Owned = { id: string; ownerKey: string | null }

/** Name a comparison on the pages of its processes, or no longer. Saying it twice is no fault. */
export function setListed(
  db: Db,
  { id, ownerKey }: Owned,
  listed: boolean,
): Promise<SavedComparison> {
  return db.transaction(async (tx) => {
    const held = await lockOwned(tx, id, ownerKey)
    requireKept(held)
    if (held.listed !== listed) {
      await tx.update(comparisons).set({ listed }).where(eq(comparisons.id, id))
      await noteComparison(tx, id, { listed: true, action: 'revise' })
    }
    return findComparison(tx, id)
  })
}

/**
 * Remove caption, notes, view and article of all versions for good. The bibliographic facts stay, so
 * that what was cited is not taken for something that never was. Deleting twice is no fault.
 */
export function deleteComparison(db: Db, { id, ownerKey }: Owned): Promise<SavedComparison> {
  return db.transaction(async (tx) => {
    const held = await lockOwned(tx, id, ownerKey)
    if (held.deletedAt === null) {
      await tx.update(comparisons).set({ deletedAt: new Date() }).where(eq(comparisons.id, id))
      await tx.delete(comparisonContents).where(eq(comparisonContents.comparison, id))
      await noteComparison(tx, id, { listed: held.listed, action: 'delete' })
    }
    return findComparison(tx, id)
  })
}

type Deed = { listed: boolean; action: 'create' | 'revise' | 'delete' }

/**
 * A line in the log of every process of the latest version. Everybody can read that log, so what is
 * unlisted leaves none: its address must not be found there. For the same reason changes.ts tells no line
 * about what was taken off the list or deleted since.
 */
export async function noteComparison(tx: Db, id: string, { listed, action }: Deed): Promise<void> {
  if (!listed) return
  const [latest] = await tx
    .select()
    .from(comparisonVersions)
    .where(eq(comparisonVersions.comparison, id))
    .orderBy(desc(comparisonVersions.number))
    .limit(1)
  if (!latest) return
  const { before, after, author, number } = latest
  for (const process of new Set([before.process, after.process])) {
    await noteChange(tx, {
      process,
      author,
      action,
      kind: 'comparison',
      subject: action === 'delete' ? id : `${id}@${number}`,
    })
  }
}

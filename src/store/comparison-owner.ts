import { createHash, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import type { Db } from './db.ts'
import { comparisons } from './schema.ts'

/** Somebody asked for a change who does not hold the key of the comparison, or sent none. */
export class NotOwner extends Error {
  constructor() {
    super('Only who holds the owner key of this comparison can change or delete it.')
    this.name = 'NotOwner'
  }
}

/** What the store keeps of an owner key: its SHA-256 in hex. */
export function hashOwnerKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** A saved comparison whose owner asks, locked until the end of the transaction. Deleted ones are found too. */
export async function lockOwned(tx: Db, id: string, ownerKey: string | null) {
  const [held] = await tx
    .select()
    .from(comparisons)
    .where(eq(comparisons.id, id))
    .for('no key update')
  if (!held) throw new Failure('not-found', `There is no saved comparison “${id}”.`)
  if (ownerKey === null || !isSame(hashOwnerKey(ownerKey), held.ownerKeyHash)) throw new NotOwner()
  return held
}

/** Takes as long for a key that is nearly right as for any other. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'))
}

/** Fails where the comparison was deleted: what is gone can no longer be changed. */
export function requireKept({ deletedAt }: { deletedAt: Date | null }): void {
  if (deletedAt === null) return
  throw new Failure('conflict', 'This comparison was deleted. Save it as a new one.')
}

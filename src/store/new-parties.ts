import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { NewDraft } from '../core/model/submission.ts'
import { createEntry } from './create-entry.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { readableId } from './readable-id.ts'
import { parties } from './schema.ts'

type PartyReferences = z.infer<typeof NewDraft>['tabledBy']

/**
 * Ids of the parties that a person named, in their order and each once, inside a transaction.
 * A name that the process knows is that party, whatever its capitals; another name makes a new one.
 */
export async function placeParties(
  tx: Db,
  references: PartyReferences,
  { process, author }: { process: string; author: string },
): Promise<string[]> {
  if (references.length === 0) return []
  const known = await tx
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .where(eq(parties.process, process))
  const ids = new Set<string>()
  for (const reference of references) {
    const found = known.find((party) => isSame(party, reference))
    if (found) ids.add(found.id)
    else if ('name' in reference) {
      const party = await insertParty(tx, reference.name, { process, author })
      known.push(party)
      ids.add(party.id)
    } else {
      const sentence = `This process has no party with the id “${reference.id}”.`
      throw new InvalidFields({ 'draft.fields.tabledBy': sentence })
    }
  }
  return [...ids]
}

function isSame(party: { id: string; name: string }, reference: PartyReferences[number]) {
  return 'id' in reference
    ? party.id === reference.id
    : party.name.trim().toLowerCase() === reference.name.trim().toLowerCase()
}

async function insertParty(
  tx: Db,
  name: string,
  { process, author }: { process: string; author: string },
) {
  const entry = { id: readableId(name, 'party'), process, author, kind: 'party' } as const
  const made = await createEntry(tx, entry, (id) =>
    tx
      .insert(parties)
      .values({ process, id, name, kind: 'entity', note: null, origin: 'user' })
      .onConflictDoNothing()
      .returning({ id: parties.id }),
  )
  return { id: made, name }
}

import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Db } from '../../src/store/db.ts'
import { listNotes } from '../../src/store/annotations.ts'
import { exportCsv, exportJsonLd } from '../../src/store/export-notes.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, newDraft } from './sample.ts'
import { onEachDatabase } from './on-each-database.ts'

/** Many notes on the first clause of a text, put straight into the tables. */
async function putNotes(db: Db, revision: string, count: number): Promise<void> {
  const subject = { kind: 'wording', target: { revision, clause: 'c1', words: null } }
  const numbers = sql`generate_series(1, ${count}::int) number`
  await db.execute(sql`
    insert into ${table.annotations} (id, subject, author)
    select 'note-' || number, ${JSON.stringify(subject)}::jsonb, 'Ada Rahmani' from ${numbers}`)
  await db.execute(sql`
    insert into ${table.annotationTargets} (annotation, content, clause)
    select 'note-' || number, ${revision}, 'c1' from ${numbers}`)
  await db.execute(sql`
    insert into ${table.annotationEdits}
      (annotation, number, act, body, tags, mentions, resolved, deleted, author)
    select 'note-' || number, 1, 'written', 'Tolls?', '{}', '[]', false, false, 'Ada Rahmani'
    from ${numbers}`)
}

onEachDatabase((open) => {
  it('exports hold every note, also where a list leaves some out', async () => {
    const db = await open()
    const { hash } = await storeSubmission(
      db,
      newDraft({ revision: { ...content([clause('c1', 'Free of tolls.')]), note: null } }),
    )
    await putNotes(db, hash, 2_005)
    const list = await listNotes(db, { revision: hash })
    expect([list.notes.length, list.more]).toEqual([2_000, true])
    const csv = await exportCsv(db, { revision: hash })
    expect(csv.match(/Tolls\?/g)).toHaveLength(2_005)
    const address = { base: 'https://talks.example', id: 'https://talks.example/notes' }
    const { first } = z
      .object({ first: z.object({ items: z.array(z.unknown()) }) })
      .parse(await exportJsonLd(db, { revision: hash }, address))
    expect(first.items).toHaveLength(2_005)
  })
})

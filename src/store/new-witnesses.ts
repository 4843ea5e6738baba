import type { z } from 'zod'
import type { RevisionContent } from '../core/model/draft.ts'
import type { NewSource, NewWitness } from '../core/model/submission.ts'
import { createEntry } from './create-entry.ts'
import type { Db } from './db.ts'
import { readableId } from './readable-id.ts'
import { sources, witnesses } from './schema.ts'

type WithinDraft = {
  process: string
  draft: string
  author: string
  content: Pick<RevisionContent, 'language' | 'ordering'>
}

/** Make a new witness of a draft with the publication it was taken from, inside a transaction. */
export async function insertWitness(
  tx: Db,
  { source, ...fields }: z.infer<typeof NewWitness>,
  { process, draft, author, content }: WithinDraft,
): Promise<string> {
  const sourceId = source === null ? null : await insertSource(tx, source, { process, author })
  const entry = { id: witnessId(fields.title, draft), process, author, kind: 'witness' } as const
  return createEntry(tx, entry, (id) =>
    tx
      .insert(witnesses)
      .values({
        ...fields,
        id,
        draft,
        shortTitle: fields.title,
        publisher: source?.publisher || null,
        language: content.language,
        languageNote: null,
        provenance: source === null ? 'private' : 'published',
        ordering: content.ordering,
        labelScheme: null,
        sources: sourceId === null ? [] : [sourceId],
        origin: 'user',
      })
      .onConflictDoNothing()
      .returning({ id: witnesses.id }),
  )
}

/** The draft's id with the witness's title behind it; `main` where that would only say the draft's title again. */
function witnessId(title: string, draft: string) {
  const repeats = draft.startsWith(readableId(title, 'source'))
  return readableId(`${draft}-${repeats ? 'main' : title}`, 'source')
}

async function insertSource(
  tx: Db,
  source: z.infer<typeof NewSource>,
  { process, author }: { process: string; author: string },
): Promise<string> {
  const wanted = readableId(source.publisher || source.title, 'source', source.date ?? undefined)
  const entry = { id: wanted, process, author, kind: 'source' } as const
  return createEntry(tx, entry, (id) =>
    tx
      .insert(sources)
      .values({
        ...source,
        process,
        id,
        kind: 'given-by-user',
        access: 'given-by-user',
        archivedUrl: null,
        hash: null,
        note: null,
        origin: 'user',
      })
      .onConflictDoNothing()
      .returning({ id: sources.id }),
  )
}

import { expect } from 'vitest'
import { Annotation } from '../../src/core/model/annotation.ts'
import { SavedComparison, type ChosenNote } from '../../src/core/model/comparison.ts'
import { DraftPage } from '../../src/core/model/read-models.ts'
import { keepPending } from '../../src/web/components/corrections/pending-store.ts'
import { keepOwnerKey, newOwnerKey, ownerKeyOf } from '../../src/web/components/saved/owner-keys.ts'

/** Hash of the latest revision of a draft's main source. */
async function hashOf(draft: string): Promise<string> {
  const page = DraftPage.parse(await (await fetch(`/api/drafts/${draft}`)).json())
  return page.draft.witnesses[0]?.revisions.at(-1)?.hash ?? ''
}

/** Leave a decision unsaved, as somebody does who reloads the page before saving. */
export async function decideUnsaved() {
  const pair = {
    before: await hashOf('ua-draft-2022-04-06-as-reported'),
    after: await hashOf('treaty-2022-04-12-as-reported'),
  }
  const clauses = async (hash: string): Promise<{ id: string }[]> =>
    (await (await fetch(`/api/revisions/${hash}`)).json()).clauses
  const [[from], [to]] = [await clauses(pair.before), await clauses(pair.after)]
  keepPending(pair, {
    basedOn: 0,
    base: [],
    decisions: [
      {
        kind: 'apart',
        before: [from?.id ?? ''],
        after: [to?.id ?? ''],
        author: 'Ada Rahmani',
        decidedAt: '2026-11-22T10:00:00Z',
        note: null,
      },
    ],
    taken: [],
  })
}

async function send(address: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}

/** Save a comparison and keep its key, as the page does, without drawing the page; answers with its path. */
export async function saveByApi(
  caption: string,
  notes: readonly ChosenNote[] = [],
): Promise<string> {
  const ownerKey = newOwnerKey()
  const saved = await send('/api/comparisons', {
    submission: crypto.randomUUID(),
    view: '?after=treaty-2022-04-12-as-reported@1&alignment=0&before=ua-draft-2022-04-06-as-reported@1',
    caption,
    notes,
    author: 'Ada Rahmani',
    ownerKey,
    listed: false,
  })
  const { id } = SavedComparison.parse(saved)
  keepOwnerKey(id, ownerKey)
  return `/c/${id}`
}

/** Save a comparison with a note that mentions a clause and a term; answers with its path. */
export async function saveWithMentions(): Promise<string> {
  const revision = await hashOf('treaty-2022-04-12-as-reported')
  const [clause] = (await (await fetch(`/api/revisions/${revision}`)).json()).clauses
  const { id: note } = Annotation.parse(
    await send('/api/annotations', {
      submission: crypto.randomUUID(),
      subject: { kind: 'wording', target: { revision, clause: clause.id, words: null } },
      body: 'Who is bound by it?',
      tags: [],
      mentions: [
        { kind: 'clause', id: 'guarantors' },
        { kind: 'term', id: 'guarantor-action' },
      ],
      author: 'Ada Rahmani',
    }),
  )
  return saveByApi('', [{ note, edit: 1 }])
}

/** What the same person does in another tab: a second version with the same view. */
export async function saveVersionElsewhere(path: string) {
  const id = path.slice('/c/'.length)
  const found = SavedComparison.parse(await (await fetch(`/api/comparisons/${id}`)).json())
  if (found.state === 'deleted') throw new Error('It was deleted')
  const [{ view } = { view: '' }] = found.versions
  const answer = await fetch(`/api/comparisons/${id}/versions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${ownerKeyOf(id)}`,
    },
    body: JSON.stringify({
      submission: crypto.randomUUID(),
      view,
      caption: 'Meanwhile',
      notes: [],
      author: 'Ada Rahmani',
      basedOn: 1,
    }),
  })
  expect(answer.status).toBe(201)
}

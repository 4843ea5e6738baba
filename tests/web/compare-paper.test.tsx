import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { HashedContent } from '../../src/core/model/read-models.ts'
import { findRow } from './compare-rows.ts'
import { openPage, serveRecord } from './render-page.tsx'
import { saveOwnText } from './save-own-text.ts'

serveRecord()

afterEach(() => vi.unstubAllGlobals())

/** A page of paper counts as narrow, and only as that. */
function lieOnPaper() {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.startsWith('(max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}

const TEXT = 'The Parties shall meet within three days.'

/** Two texts with notes on them, the second of which is resolved; answers with their compare link. */
async function compareNoted(bodies: readonly [string, string]) {
  const was = await saveOwnText({ title: 'First', clauses: [{ label: 'Article 1', text: TEXT }] })
  const newer = [{ label: 'Article 1', text: TEXT.replace('three', 'five') }]
  const is = await saveOwnText({ title: 'Second', clauses: newer })
  for (const [index, { hash }] of [was, is].entries()) {
    const { clauses } = HashedContent.parse(await (await fetch(`/api/revisions/${hash}`)).json())
    const target = { revision: hash, clause: clauses[0]?.id, words: null }
    const note = await send('/api/annotations', {
      submission: crypto.randomUUID(),
      subject: { kind: 'wording', target },
      body: bodies[index],
      tags: [],
      mentions: [],
      author: 'Ada Rahmani',
    })
    if (index === 1)
      await send(`/api/annotations/${note.id}/edits`, {
        basedOn: 1,
        author: 'Ada Rahmani',
        change: { act: 'resolved' },
      })
  }
  return `/compare?before=${was.draft}&after=${is.draft}`
}

async function send(address: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return answer.json()
}

const print = (event: 'beforeprint' | 'afterprint') =>
  act(() => void window.dispatchEvent(new Event(event)))

it('on paper both texts stand side by side, with the open notes below their row', async () => {
  lieOnPaper()
  openPage(await compareNoted(['Who counts the days?', 'Five, then.']))
  const row = await findRow('Article 1')
  expect(row.querySelector('[data-side]')).toBeNull()
  await screen.findAllByText('Who counts the days?')
  print('beforeprint')
  expect(row.querySelectorAll('[data-side]')).toHaveLength(2)
  const printed = within(screen.getByRole('list', { name: 'Notes' }))
  expect(printed.getByText('Who counts the days?')).toBeTruthy()
  expect(printed.queryByText('Five, then.')).toBeNull()
  print('afterprint')
  expect(row.querySelector('[data-side]')).toBeNull()
  expect(screen.queryByRole('list', { name: 'Notes' })).toBeNull()
})

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Alignment, type Decision } from '../../src/core/model/alignment.ts'
import type { Clause } from '../../src/core/model/clause.ts'
import { Receipt, type Submission } from '../../src/core/model/submission.ts'
import { clause, content, correction, newDraft } from '../store/sample.ts'
import { labelled } from './by-label.ts'
import { expectAccessible, openPage, serveRecord } from './render-page.tsx'

serveRecord()
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => localStorage.clear())

const article = (id: string, text: string) =>
  clause(id, text, { label: `Article ${id.slice(1)}`, heading: null })
const BEFORE = [
  article('c1', 'Each Party maintains the levees on its bank of the river.'),
  article('c2', 'Planned measures are notified six months ahead.'),
  article('c3', 'In an emergency each Party informs the other without delay.'),
]
const AFTER = [
  article('c1', 'Each Party maintains the levees and the dams on its bank.'),
  article('c2', 'Planned measures and emergencies are notified without delay.'),
]
const corrected = (clauses: Clause[], id: string) =>
  clauses.map((held) =>
    held.id === id ? { ...held, text: `${held.text} It keeps them high.` } : held,
  )

const decision = (kind: Decision['kind'], before: string[], after: string[]): Decision => ({
  kind,
  before,
  after,
  author: 'Ada Rahmani',
  decidedAt: '2026-03-03T14:05:00Z',
  note: null,
})

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${window.location.origin}/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
  return response.json()
}
const submit = async (submission: Submission) => Receipt.parse(await post('drafts', submission))

/** Correct the newer text once more: its first article gets other words. */
let correctAgain: () => Promise<Receipt>
let address = ''
let there = ''
let now = ''
beforeAll(async () => {
  const revisionOf = (clauses: Clause[]) => ({ revision: { ...content(clauses), note: null } })
  const before = await submit(newDraft(revisionOf(BEFORE)))
  const after = await submit(
    newDraft({
      ...revisionOf(AFTER),
      process: { kind: 'existing', id: before.process },
      instrument: { kind: 'existing', id: before.instrument },
    }),
  )
  await post(`alignments/${before.hash}/${after.hash}`, {
    basedOn: 0,
    decisions: [decision('together', ['c2', 'c3'], ['c2']), decision('apart', ['c1'], ['c1'])],
    author: 'Ada Rahmani',
    note: null,
  })
  const newer = await submit(correction(after, '', revisionOf(corrected(AFTER, 'c1'))))
  address = `/compare?before=${before.draft}&after=${after.draft}`
  there = `/compare?after=${after.draft}@1&alignment=1&before=${before.draft}@1`
  now = `${before.hash}/${newer.hash}`
  correctAgain = () =>
    submit(correction(newer, '', revisionOf(corrected(corrected(AFTER, 'c1'), 'c1'))))
})

it('[A16] decisions about the text before a correction are offered, and bear both names once they are used', async () => {
  const { user } = openPage(address)
  const line = await screen.findByText(
    '2 decisions were made on the earlier text (revision 1 → 1) by Ada Rahmani: 1 fits this one unchanged, 1 does not fit.',
  )
  expect(screen.queryByText(/^decided by/)).toBeNull()
  expect(screen.getByText('“Article 1” is not “Article 1”')).toBeTruthy()
  const link = screen.getByText('See them there').getAttribute('href') ?? ''
  expect(decodeURIComponent(link)).toBe(there)
  await expectAccessible()

  await user.click(screen.getByText('Use it', { selector: 'button' }))
  expect(await screen.findByText('decided by you, not saved yet')).toBeTruthy()
  expect(document.activeElement).toBe(line)
  expect(line.textContent).toMatch(/: 1 is decided or offered already, 1 does not fit\.$/)
  expect(screen.queryByText('Use it')).toBeNull()
  const form = within(labelled('Save your decisions'))
  await user.type(form.getByLabelText('Your name'), 'Ben Okoye{Enter}')
  expect(await screen.findByText(/^decided by Ben Okoye/)).toBeTruthy()
  const stored = Alignment.parse(
    await (await fetch(`${window.location.origin}/api/alignments/${now}/1`)).json(),
  )
  expect(stored.decisions).toMatchObject([
    {
      author: 'Ben Okoye',
      before: ['c2', 'c3'],
      note: expect.stringMatching(/^As Ada Rahmani decided on .+ about the earlier text\.$/),
    },
  ])
})

it('[A16] what does not fit is named until somebody answers it, and nothing is said where they stand', async () => {
  openPage(address)
  expect(
    await screen.findByText(/: 1 is decided or offered already, 1 does not fit\.$/),
  ).toBeTruthy()
  cleanup()
  openPage(there)
  expect(await screen.findByText(/^With 2 decisions by people: version 1/)).toBeTruthy()
  expect(screen.queryByText(/on the earlier text/)).toBeNull()
})

it('[A16] what is taken over yields to what somebody decided about these texts meanwhile, and is named', async () => {
  const latest = await correctAgain()
  const { user } = openPage(address)
  await user.click(await screen.findByText('Use it', { selector: 'button' }))
  const pair = `${now.split('/')[0]}/${latest.hash}`
  await post(`alignments/${pair}`, {
    basedOn: 0,
    decisions: [decision('apart', ['c2'], ['c2'])],
    author: 'Cleo Duarte',
    note: null,
  })
  const form = within(labelled('Save your decisions'))
  await user.type(form.getByLabelText('Your name'), 'Ben Okoye{Enter}')
  await user.click(await form.findByText('Add mine to theirs', { selector: 'button' }))
  await waitFor(() => expect(form.queryByRole('alert')).toBeNull())
  expect(await screen.findByText(/1 of them overruled by a later one\.$/)).toBeTruthy()
  await user.click(form.getByText('Save', { selector: 'button' }))
  expect(
    await screen.findByText(/^With 2 decisions .+ 1 of them overruled by a later one\.$/),
  ).toBeTruthy()
  const stored = Alignment.parse(
    await (await fetch(`${window.location.origin}/api/alignments/${pair}/2`)).json(),
  )
  expect(stored.decisions.map(({ author, kind }) => `${author}: ${kind}`)).toEqual([
    'Ben Okoye: together',
    'Cleo Duarte: apart',
  ])
})

import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NotesContext, placeKey, type Notes } from '../../src/web/components/notes/notes-context.ts'
import { NotesMargin } from '../../src/web/components/notes/notes-margin.tsx'
import { readingOrder } from '../../src/web/components/notes/reading-order.ts'
import type { Standing } from '../../src/web/components/notes/standing-notes.ts'
import { clause } from '../core/compare/clauses.ts'

const ARTICLES = ['Objective', 'Minimum flow', 'Drought', 'Disputes']
const text = (revision: string, name: string) => ({
  revision,
  name,
  language: 'en',
  clauses: ARTICLES.map((heading) => clause(heading, 'The Parties consult.', { heading })),
})
const TEXTS = [text('b', 'Before'), text('a', 'After')]
const ROWS = ARTICLES.map((id) => ({ id, before: [id], after: [id] }))

function standing(revision: string, id: string, resolved = false): Standing {
  const moment = '2026-03-01T10:00:00.000Z'
  const note = {
    id: `note-${revision}-${id}`,
    subject: { kind: 'wording' as const, target: { revision, clause: id, words: null } },
    body: `On ${id}`,
    tags: [],
    mentions: [],
    resolved,
    deleted: false,
    edit: 1,
    createdAt: moment,
    author: 'Ada',
    editedAt: moment,
    editedBy: 'Ada',
  }
  const thread = { note, replies: [], decisions: [] }
  return { thread, clause: id, range: null, quote: '', pin: null }
}

const NOTED = [
  ['b', 'Objective'],
  ['b', 'Disputes'],
  ['a', 'Objective'],
  ['a', 'Minimum flow', true],
  ['a', 'Drought'],
] as const

const NOTES: Notes = {
  texts: TEXTS,
  reading: readingOrder(TEXTS, ROWS),
  standing: new Map(
    NOTED.map(([at, id, resolved]) => [placeKey(at, id), [standing(at, id, resolved)]]),
  ),
  carried: new Map(),
  decided: new Map(),
  error: null,
  write: () => undefined,
  open: () => undefined,
}

/** As tall as the rows are here, and each entry of the margin. */
const ROW_PX = 300
const ENTRY_PX = 80
let scrolled = 0

beforeEach(() => {
  scrolled = 0
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = ARTICLES.findIndex((id) => this.id === `row-${id}`)
    return new DOMRect(0, 200 + at * ROW_PX - scrolled, 800, ROW_PX)
  })
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) * ENTRY_PX
  })
  render(
    <NotesContext value={NOTES}>
      <label>
        Find <input />
      </label>
      {ARTICLES.map((id) => (
        <article key={id} id={`row-${id}`} data-row={id} />
      ))}
      <NotesMargin />
    </NotesContext>,
  )
})
afterEach(() => vi.restoreAllMocks())

async function scrollTo(top: number) {
  scrolled = top
  await act(async () => {
    window.dispatchEvent(new Event('scroll'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

const margin = () => screen.getByRole('list')
const atTop = () =>
  margin().children[Math.ceil(margin().scrollTop / ENTRY_PX)]?.querySelector('.text-small')
    ?.textContent

it('the notes beside two texts stand in the order of the rows', () => {
  expect(screen.getAllByText(/^(?:Before|After) ·/).map((each) => each.textContent)).toEqual([
    'Before · Objective',
    'After · Objective',
    'After · Drought',
    'Before · Disputes',
  ])
})

it('the notes on the row that is read come into view, or the next below it', async () => {
  await scrollTo(ROW_PX * 2 + 100)
  expect(atTop()).toBe('After · Drought')
  await scrollTo(0)
  expect(margin().scrollTop).toBe(0)
  await scrollTo(ROW_PX + 150)
  expect(atTop()).toBe('After · Drought')
  await scrollTo(ROW_PX * 3 + 150)
  expect(atTop()).toBe('Before · Disputes')
})

it('the notes stay where they are while somebody types', async () => {
  screen.getByLabelText('Find').focus()
  await scrollTo(ROW_PX * 3 + 150)
  expect(margin().scrollTop).toBe(0)
})

it('the notes stay where they are while the keyboard is among them', async () => {
  await scrollTo(ROW_PX + 150)
  screen.getByRole('button', { name: /On Drought/ }).focus()
  await scrollTo(ROW_PX * 3 + 150)
  expect(atTop()).toBe('After · Drought')
})

it('the notes on what is read are at the top when resolved ones come and go', async () => {
  await scrollTo(ROW_PX * 2 + 150)
  expect(atTop()).toBe('After · Drought')
  await userEvent.click(screen.getByRole('button', { name: '1 resolved' }))
  expect(atTop()).toBe('After · Drought')
  await userEvent.click(screen.getByRole('button', { name: '1 resolved' }))
  expect(atTop()).toBe('After · Drought')
})

it('where no notes stand, the order of the clauses is not even read', async () => {
  cleanup()
  const reading = vi.fn<Notes['reading']>(() => [])
  render(
    <NotesContext value={{ ...NOTES, standing: new Map(), reading }}>
      <article data-row="Objective" />
      <NotesMargin />
    </NotesContext>,
  )
  await scrollTo(100)
  expect(screen.getByText(/^None yet/)).toBeTruthy()
  expect(reading).not.toHaveBeenCalled()
})

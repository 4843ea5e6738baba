import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { openPage, pageHeading, serveRecord } from './render-page.tsx'
import { type OwnText, saveOwnText } from './save-own-text.ts'

serveRecord()

const CLAUSE = { label: 'Article 1', text: 'The Parties share the water.' }
const BOTH = [{ name: 'Adria' }, { name: 'Belmar' }]

const save = (own: Omit<OwnText, 'clauses'>) =>
  saveOwnText({ clauses: [CLAUSE], tabledBy: BOTH, ...own })

let address = ''
let comparison = ''
let comparisonOfTwo = ''

beforeAll(async () => {
  const begun = await save({
    title: 'Chair’s text',
    date: '2025-03-04',
    process: { kind: 'new', title: 'Meren River Basin talks', language: 'en' },
    instrument: { kind: 'new', title: 'Meren River Agreement' },
  })
  const later = {
    process: { kind: 'existing', id: begun.process },
    instrument: { kind: 'existing', id: begun.instrument },
  } as const
  const revised = await save({ title: 'Chair’s revised text', date: '2025-05-18', ...later })
  await save({ title: 'Secretariat’s outline', date: '2025-02-10', ...later })
  const protocol = await save({
    title: 'Protocol draft',
    date: '2025-07-01',
    process: later.process,
    instrument: { kind: 'new', title: 'Fishing Protocol' },
  })
  address = `/processes/${begun.process}`
  comparison = `/compare?before=${begun.draft}&after=${revised.draft}`
  comparisonOfTwo = `/compare?before=${begun.draft}&after=${protocol.draft}`
})

it('has no headings over nothing', async () => {
  openPage(address)
  await pageHeading('Meren River Basin talks')
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    'Drafts and their sources',
    'Parties and people',
    'Weak spots',
  ])
  const onThisPage = within(screen.getByRole('navigation', { name: 'On this page' }))
  expect(onThisPage.getAllByRole('link').map((each) => each.textContent)).toEqual([
    'Drafts',
    'Parties and people',
    'Weak spots',
  ])
})

it('dates an instrument from its first to its last draft', async () => {
  openPage(address)
  expect(await screen.findByText('10 Feb – 18 May 2025.')).toBeTruthy()
})

it('calls no text jointly drafted because several sides tabled it', async () => {
  openPage(address)
  await pageHeading('Meren River Basin talks')
  expect(screen.queryByText('Jointly drafted')).toBeNull()
  expect(screen.getByText('Several sides')).toBeTruthy()
})

it('offers pairs to compare under the name of their process, where there are several', async () => {
  openPage('/compare')
  await pageHeading('Compare two drafts')
  const pairs = within(await screen.findByRole('region', { name: 'Or begin with one of these' }))
  await pairs.findByRole('heading', { name: 'Meren River Basin talks' })
  expect(pairs.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'Ukraine–Russia talks',
    'Meren River Basin talks',
  ])
})

it('keeps the facts about a source apart on a phone', async () => {
  openPage(address)
  const item = (await screen.findAllByText('My copy'))[0]?.closest('li')
  // jsdom lays nothing out: without a layout that sets them apart, the words would run together.
  expect(item?.className).toMatch(/\bflex-wrap\b/)
})

it('says over a comparison of which process and instrument the texts are, once where both are of one', async () => {
  openPage(comparison)
  const shared = await screen.findByText('Meren River Basin talks', { selector: 'p a bdi' })
  expect(shared.closest('p')?.textContent).toBe('Meren River Basin talks · Meren River Agreement')
  cleanup()
  openPage(comparisonOfTwo)
  const two = await screen.findByText('Meren River Basin talks', { selector: 'p a bdi' })
  expect(two.closest('p')?.textContent).toBe(
    'Meren River Basin talks · Meren River Agreement → Fishing Protocol',
  )
})

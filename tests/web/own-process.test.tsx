import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import type { Clause } from '../../src/core/model/clause.ts'
import { Receipt, type Submission } from '../../src/core/model/submission.ts'
import { openPage, pageHeading, serveRecord } from './render-page.tsx'

serveRecord()

const CLAUSE: Clause = {
  id: 'c1',
  parent: null,
  kind: 'article',
  label: 'Article 1',
  heading: null,
  text: 'The Parties share the water.',
  span: null,
  lineage: null,
  topics: [],
  standing: 'unknown',
  standingBy: null,
  proposedBy: [],
  opposedBy: [],
  positions: [],
  terms: [],
  sources: [],
  note: null,
}

type Entry = { title: string; date: string; process: Submission['process']; instrument: string }

async function save({ title, date, process, instrument }: Entry): Promise<Receipt> {
  const submission: Submission = {
    submission: crypto.randomUUID(),
    author: 'Olena Kovalenko',
    process,
    instrument:
      process.kind === 'new'
        ? { kind: 'new', title: instrument }
        : { kind: 'existing', id: instrument },
    draft: {
      kind: 'new',
      fields: {
        title,
        date,
        kind: 'other',
        round: null,
        tabledBy: [{ name: 'Adria' }, { name: 'Belmar' }],
        basedOn: null,
      },
    },
    witness: {
      kind: 'new',
      fields: {
        title: 'My copy',
        mode: 'verbatim',
        coverage: 'full',
        publishedAt: null,
        provenanceNote: null,
        source: null,
      },
    },
    revision: {
      language: 'en',
      ordering: 'document',
      text: null,
      coverage: { extent: 'full', recordedWhole: true, absent: [], notSeen: [], note: null },
      clauses: [CLAUSE],
      note: null,
    },
  }
  const response = await fetch('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  })
  expect(response.status, await response.clone().text()).toBe(201)
  return Receipt.parse(await response.json())
}

let address = ''

beforeAll(async () => {
  const begun = await save({
    title: 'Chair’s text',
    date: '2025-03-04',
    process: { kind: 'new', title: 'Meren River Basin talks', language: 'en' },
    instrument: 'Meren River Agreement',
  })
  const later = {
    process: { kind: 'existing', id: begun.process },
    instrument: begun.instrument,
  } as const
  await save({ title: 'Chair’s revised text', date: '2025-05-18', ...later })
  await save({ title: 'Secretariat’s outline', date: '2025-02-10', ...later })
  address = `/processes/${begun.process}`
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

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'
import { type OwnText, saveOwnText } from './save-own-text.ts'

serveRecord()

// jsdom lays nothing out; a list that measures its rows needs some height to go by.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 180 })

/** Save a draft, and answer with its address. */
async function save(own: OwnText): Promise<string> {
  return `/drafts/${(await saveOwnText(own)).draft}`
}

it('shows markup and script tags as the text that they are', async () => {
  const hostile = '<img src=x onerror="document.title=1"> **not bold** <script>alert(1)</script>'
  openPage(
    await save({ title: hostile, language: 'en', clauses: [{ text: hostile, heading: hostile }] }),
  )
  await pageHeading(hostile)
  const clause = await screen.findByRole('article')
  expect(within(clause).getAllByText(hostile)).toHaveLength(2)
  expect(document.querySelector('main img, main script, main strong')).toBeNull()
})

it('reads a text from right to left where its language is so written', async () => {
  const text = 'يلتزم الطرفان بوقف إطلاق النار خلال ثلاثة أيام.'
  openPage(await save({ title: 'مسودة اتفاق', language: 'ar', clauses: [{ text }] }))
  const wording = (await screen.findByText(text)).closest('[dir]')
  expect(wording?.getAttribute('dir')).toBe('rtl')
  expect(wording?.getAttribute('lang')).toBe('ar')
})

it('marks text that stands in square brackets, and says no standing that nobody gave', async () => {
  const text = 'Consultations are held within [three] days.'
  openPage(await save({ title: 'Consultations', language: 'en', clauses: [{ text }] }))
  expect((await screen.findByText('[three]')).className).toBe('mark-bracket')
  expect(screen.queryByText('standing unknown')).toBeNull()
})

it('misses no number where a text stands as it is printed', async () => {
  openPage(await save({ title: 'Recitals', language: 'en', clauses: [{ text: 'The Parties,' }] }))
  expect(await screen.findByText('The Parties,')).toBeTruthy()
  expect(screen.queryByText('No number seen')).toBeNull()
})

it('says of the record, which retells its sources, where no number was seen', async () => {
  openPage('/drafts/treaty-2022-03-17')
  expect(await screen.findAllByText('No number seen')).not.toHaveLength(0)
})

it('says that a full text which lacks a clause does not have it', async () => {
  openPage(await save({ title: 'Short treaty', language: 'en', clauses: [{ text: 'Peace.' }] }))
  await pageHeading('Short treaty')
  expect(screen.getByText(/What does not stand here was not in the draft/)).toBeTruthy()
})

it('calls a paragraph by its article too wherever it stands alone, and as printed in its place', async () => {
  const clauses = [
    { id: 'a3', label: 'Article 3', text: 'Equitable use.' },
    {
      id: 'p3',
      parent: 'a3',
      kind: 'paragraph',
      label: '1.',
      text: 'The Parties share the water.',
    },
    { id: 'a15', label: 'Article 15', text: 'Decisions.' },
    { id: 'p15', parent: 'a15', kind: 'paragraph', label: '(1)', text: 'All members vote.' },
  ] as const
  openPage(await save({ title: 'River treaty', language: 'en', clauses }))
  const contents = within(await screen.findByRole('navigation', { name: 'Clauses' }))
  expect(contents.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Article 3',
    'Article 3 (1)',
    'Article 15',
    'Article 15 (1)',
  ])
  const inPlace = (await screen.findByText('All members vote.')).closest('article')
  if (!inPlace) throw new Error('The paragraph stands in no article of the page')
  expect(within(inPlace).getByText('(1)')).toBeTruthy()
  const quote = { name: 'Quote or cite Article 15 (1)' }
  expect(await within(inPlace).findByRole('button', quote)).toBeTruthy()
})

it('keeps only what is near the window of a long text in the page', async () => {
  const clauses = Array.from({ length: 1200 }, (_, index) => ({
    label: `Article ${index + 1}`,
    text: `The Parties consult on matter ${index + 1}.`,
  }))
  openPage(await save({ title: 'Long treaty', language: 'en', clauses }))
  expect(await screen.findByText('Article 1')).toBeTruthy()
  expect(screen.getAllByRole('article').length).toBeLessThan(60)
  await expectAccessible()
})

it('lays the whole of a long text out for print', async () => {
  const clauses = Array.from({ length: 300 }, (_, index) => ({ text: `Clause ${index + 1}.` }))
  openPage(await save({ title: 'Long protocol', language: 'en', clauses }))
  await screen.findByText('Clause 1.')
  window.dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(300))
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(document.querySelectorAll('article').length).toBeLessThan(60))
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Clause } from '../../src/core/model/clause.ts'
import { openingOf } from '../../src/core/phrases/clause-name.ts'
import { findRow } from './compare-rows.ts'
import { openPage, serveRecord } from './render-page.tsx'
import { saveOwnText } from './save-own-text.ts'

serveRecord()

type Part = Partial<Clause> & Pick<Clause, 'text'>

type Texts = { language?: string; before: readonly Part[]; after: readonly Part[]; view?: string }

let texts = 0

/** Open the comparison of two texts that somebody entered. */
async function compareTexts({ language = 'en', before, after, view = 'inline' }: Texts) {
  texts += 1
  const was = await saveOwnText({ title: `First ${texts}`, language, clauses: before })
  const is = await saveOwnText({ title: `Second ${texts}`, language, clauses: after })
  return openPage(`/compare?before=${was.draft}&after=${is.draft}&view=${view}`)
}

it('a clause that begins with a change is written in the direction of its own words', async () => {
  await compareTexts({
    language: 'ar',
    before: [{ label: 'المادة 3', text: 'يجوز للجنة المشتركة أن تعقد اجتماعاً كل شهر.' }],
    after: [{ label: 'المادة 4', text: 'يجب على اللجنة المشتركة أن تعقد اجتماعاً كل شهر.' }],
  })
  const row = await findRow('المادة 4')
  await waitFor(() => expect(row.querySelector('del')).toBeTruthy())
  // The head of the row goes with its title, and not with what can be done.
  const title = seenTitle(row)
  expect(title?.closest('[dir]')).toBe(title?.parentElement)
  expect(
    within(row).getByRole('button', { name: /^Note/ }).closest('[dir]')?.getAttribute('dir'),
  ).toBe('ltr')
  const wording = row.querySelector('p[dir="auto"]')?.cloneNode(true)
  if (!(wording instanceof HTMLElement)) throw new Error('There is no wording')
  expect(wording.textContent).toMatch(/^dropped: /)
  // What has a direction of its own says nothing of the direction around it.
  for (const apart of wording.querySelectorAll('[dir]')) apart.remove()
  expect(wording.textContent).toMatch(/^\p{Script=Arabic}/u)
  expect(
    within(row).getByText(/^renumbered \u2068المادة 3\u2069 → \u2068المادة 4\u2069$/),
  ).toBeTruthy()
})

it('both titles of a merge stand in the reading of both texts in one', async () => {
  const exchange = 'The Parties shall exchange hydrological data every month.'
  const website =
    'The Commission shall publish the hydrological data exchanged between the Parties on its website.'
  await compareTexts({
    before: [
      { label: 'Article 11', heading: 'Exchange of data', text: exchange },
      { label: 'Article 12', heading: 'Public information', text: website },
    ],
    after: [{ label: 'Article 11', heading: 'Data', text: `${exchange} ${website}` }],
  })
  const row = await findRow('Data')
  expect(within(row).getByText('2 merged')).toBeTruthy()
  await waitFor(() => expect(row.querySelector('p.font-semibold del')).toBeTruthy())
  const titles = row.querySelector('p.font-semibold')?.textContent
  expect(titles).toMatch(/Exchange.*Public information/)
})

it('inline, a side is named where something is said of it, and nowhere else', async () => {
  const text = 'The Parties shall cooperate in good faith.'
  const source = 'The Chair read it out.'
  await compareTexts({
    before: [{ text }, { label: 'Article 2', text: 'It enters into force.' }],
    after: [{ text }, { label: 'Article 2', text: 'It enters into force.', note: source }],
  })
  const unlabelled = await findRow(text)
  expect(within(unlabelled).queryByText(/^(?:Before|After)$/)).toBeNull()
  const labelled = within(await findRow('Article 2'))
  expect(labelled.getAllByText('Before')).toHaveLength(1)
  const basis = labelled.getByText(source).closest('div')?.parentElement
  expect(basis?.textContent).toMatch(/^After/)
})

it('a title that both texts bear stands once, and words are not their own title', async () => {
  const heading = { kind: 'heading', text: '' } as const
  const recital = { text: 'Recalling the Declaration of Lumen of 12 June 2019,' }
  const article = { label: 'Article 1', heading: 'Objective', text: 'The Parties share the water.' }
  await compareTexts({
    before: [
      { ...heading, heading: 'GENERAL PROVISIONS', label: 'PART I' },
      recital,
      article,
      { ...heading, heading: 'SETTLEMENT OF DISPUTES', label: 'PART II' },
    ],
    after: [
      { ...heading, heading: 'GENERAL PROVISIONS', label: 'PART I' },
      recital,
      article,
      { ...heading, heading: 'PEACEFUL SETTLEMENT OF DISPUTES', label: 'PART II' },
    ],
    view: 'side-by-side',
  })
  const kept = await findRow('GENERAL PROVISIONS')
  for (const words of ['GENERAL PROVISIONS', 'PART I', 'kept'])
    expect(within(kept).getAllByText(words)).toHaveLength(1)
  expect(screen.getByRole('article', { name: 'GENERAL PROVISIONS' })).toBe(kept)
  // The keyboard goes through it in the order in which the eye does: nothing is drawn in another place.
  expect(kept.outerHTML).not.toMatch(/\b(?:order-\d|order-first|order-last|flex-row-reverse)\b/)

  const unlabelled = await findRow(recital.text)
  expect(seenTitle(unlabelled)).toBeNull()
  expect(screen.getByRole('article', { name: recital.text })).toBe(unlabelled)
  expect(seenTitle(await findRow('Objective'))?.textContent).toBe('Objective')

  const changed = await findRow('PEACEFUL SETTLEMENT OF DISPUTES')
  expect(seenTitle(changed)).toBeNull()
  const side = (name: string) => changed.querySelector(`[data-side="${name}"] [data-clause]`)
  expect(side('before')?.textContent).toBe('SETTLEMENT OF DISPUTES')
  expect(side('after')?.textContent).toMatch(/PEACEFUL.*SETTLEMENT OF DISPUTES/)
})

const seenTitle = (row: HTMLElement) => row.querySelector('h3:not(.sr-only)')

it('what became of brackets is read in the size of text', async () => {
  await compareTexts({
    before: [{ label: 'Article 1', text: 'The Parties shall cooperate closely at all times.' }],
    after: [{ label: 'Article 1', text: 'The Parties shall cooperate [closely] at all [times.' }],
    view: 'side-by-side',
  })
  const row = within(await findRow('Article 1'))
  const brackets = await row.findByText('2 words put in brackets')
  const unclosed = row.getByText('after: a bracket is not closed')
  // On a line of its own, and read aloud as a sentence.
  expect(brackets.nextElementSibling).toBe(unclosed)
  expect(brackets.textContent).toBe('2 words put in brackets.')
  expect(brackets.classList).toContain('text-small')
})

it('who matched the clauses is said once, and of a row to whoever decides about it', async () => {
  const text = 'The Joint Commission shall meet at least once a month.'
  const { user } = await compareTexts({
    before: [{ label: 'Article 1', text }],
    after: [{ label: 'Article 1', text: `${text} It decides by consensus.` }],
  })
  const row = within(await findRow('Article 1'))
  expect(screen.getAllByText(/^Clauses were matched by the engine/)).toHaveLength(1)
  expect(row.queryByText(/matched by|% sure/)).toBeNull()
  await user.click(row.getByRole('button', { name: /amended/ }))
  expect(await screen.findByText(/^(?:Over 99|\d\d) % sure, matched by the engine$/)).toBeTruthy()
})

it('a title that texts from right to left bear stands at their edge, before what can be done', async () => {
  const titles = [
    { kind: 'heading', heading: 'اتفاق إطاري بشأن وقف إطلاق النار', text: '' },
    { label: 'المادة 2', text: '' },
  ] as const
  await compareTexts({ language: 'ar', before: titles, after: titles })
  const row = await findRow(titles[0].heading)
  const title = within(row).getByRole('heading')
  const acts = within(row).getByRole('button', { name: /^Note/ })
  const line = title.parentElement?.parentElement
  expect(line?.getAttribute('dir')).toBe('rtl')
  expect(line?.contains(acts)).toBe(true)
  expect(acts.closest('[dir]')?.getAttribute('dir')).toBe('ltr')
  // One that is but a number is headed by it.
  expect(within(await findRow('المادة 2')).getAllByText('المادة 2')).toHaveLength(1)
})

const NORTH =
  'Recognising that a lasting peace on the river can be built only on the security of both banks,'
const GOOD = 'Noting with appreciation the good offices of the Kingdom of Norway,'
const DECLARED =
  'Recalling the Joint Declaration of 3 May, in which the Parties undertook to settle their differences,'

it('a recital that moved says after which one it stood', async () => {
  await compareTexts({
    before: [DECLARED, NORTH, GOOD].map((text) => ({ kind: 'recital', text })),
    after: [GOOD, DECLARED, NORTH].map((text) => ({ kind: 'recital', text })),
  })
  const row = within(await findRow(openingOf({ text: GOOD })))
  expect(await row.findByText('stood after “Recognising that a lasting peace on …”')).toBeTruthy()
})

it('[R3] what a page cut into lines is read as a paragraph, and as long as it was', async () => {
  const was = `The Parties shall observe a full ceasefire from 06:00 on the tenth day after
signature. The United Nations Mission shall supervise it, and each Party
shall name a liaison officer of the rank of colonel or above within three
days.
North bank
Stara Vezha`
  const is = was.replace('three\ndays', 'five\ndays')
  await compareTexts({
    before: [{ label: 'Article 1', text: was }],
    after: [{ label: 'Article 1', text: is }],
    view: 'side-by-side',
  })
  const row = await findRow('Article 1')
  await waitFor(() => expect(row.querySelector('del')).toBeTruthy())
  const wording = row.querySelector('[data-side="after"] [data-clause] p')?.cloneNode(true)
  if (!(wording instanceof HTMLElement)) throw new Error('There is no wording')
  for (const spoken of wording.querySelectorAll('.sr-only')) spoken.remove()
  expect(wording.textContent).toBe(
    is.replace('after\n', 'after ').replace('Party\n', 'Party ').replace('five\n', 'five '),
  )
})

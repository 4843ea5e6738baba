import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Alignment, AlignmentSummary, type AlignmentSave } from '../../src/core/model/alignment.ts'
import { DraftPage } from '../../src/core/model/read-models.ts'
import { allLabelled, findLabelled } from './by-label.ts'
import { findRow } from './compare-rows.ts'
import { expectAccessible, openPage, serveRecord } from './render-page.tsx'

const server = serveRecord()
// Each is a whole journey, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 })
afterEach(() => localStorage.clear())

const MARCH = { before: 'treaty-2022-03-17', after: 'istanbul-communique-2022-03-29' }
const APRIL = { before: 'istanbul-communique-2022-03-29', after: 'treaty-2022-04-15' }
const WINTER = { before: 'geneva-19-point-2025-11-23', after: 'us-ua-20-point-2025-12-24' }

const addressOf = ({ before, after }: typeof MARCH, more = '') =>
  `/compare?before=${before}&after=${after}${more}`

/** Rows of this heading. By its text, as below: a page of thousands of elements takes long by role. */
const headings = (name: string) => screen.findAllByText(name, { selector: 'article h3' })
const verdict = (article: HTMLElement) =>
  within(article).getByRole('button', { name: /decide about this row/ })
const FORM = 'Save your decisions'
const form = () => findLabelled(FORM)
const apiOrigin = () => window.location.origin

/** The address of the versions of two drafts, by their hashes. */
async function versionsOf({ before, after }: typeof MARCH): Promise<string> {
  const hashOf = async (draft: string) => {
    const response = await fetch(`${apiOrigin()}/api/drafts/${draft}`)
    return DraftPage.parse(await response.json()).draft.witnesses[0]?.revisions.at(-1)?.hash
  }
  return `${apiOrigin()}/api/alignments/${await hashOf(before)}/${await hashOf(after)}`
}

async function saveElsewhere(pair: typeof MARCH, save: Partial<AlignmentSave>): Promise<Alignment> {
  const response = await fetch(await versionsOf(pair), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ basedOn: 0, decisions: [], author: 'Ben Okoye', note: null, ...save }),
  })
  return Alignment.parse(await response.json())
}

async function listVersions(pair: typeof MARCH): Promise<AlignmentSummary[]> {
  return AlignmentSummary.array().parse(await (await fetch(await versionsOf(pair))).json())
}

describe('a reader who knows better', () => {
  it('sets two clauses apart by keyboard alone, saves under her name, and gets a link that pins it', async () => {
    const { user, history } = openPage(addressOf(MARCH))
    verdict(await findRow('Permanent neutrality')).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('menu')
    await user.keyboard('{ArrowDown}{Enter}')
    const decided = await screen.findAllByText('decided by you, not saved yet')
    expect(decided).toHaveLength(2)
    expect(await headings('Permanent neutrality')).toHaveLength(2)

    const unsaved = within(await form())
    await user.type(unsaved.getByLabelText('Your name'), 'Ada Rahmani')
    await user.keyboard('{Enter}')
    expect(
      await screen.findByText(/^With 1 decision by people: version 1, saved by Ada Rahmani/),
    ).toBeTruthy()
    expect(allLabelled(FORM)).toEqual([])
    expect(await screen.findAllByText(/^decided by Ada Rahmani, \d+ \w+ \d{4}$/)).toHaveLength(2)
    expect(history.location.search).toContain('alignment=1')
    await waitFor(() => expect(document.activeElement?.closest('article')).toBeTruthy())
  })

  it('undoes what was decided, as a new version', async () => {
    const { user } = openPage(addressOf(MARCH))
    const [first] = await screen.findAllByText(/^decided by Ada Rahmani/)
    const article = first?.closest('article')
    if (!article) throw new Error('The decision stands in no row')
    await user.click(verdict(article))
    await user.click(await screen.findByRole('menuitem', { name: /^Undo this decision/ }))
    const unsaved = within(await form())
    expect(unsaved.getByText('1 decision undone.')).toBeTruthy()
    await user.type(unsaved.getByLabelText('Your name'), 'Ben Okoye{Enter}')
    expect(
      await screen.findByText(/^All of people’s decisions were taken back: version 2/),
    ).toBeTruthy()
    expect(await headings('Permanent neutrality')).toHaveLength(1)
    expect((await listVersions(MARCH)).map(({ decisionCount }) => decisionCount)).toEqual([0, 1])
  })

  it('reads an older version, and goes back to it', async () => {
    const { user } = openPage(addressOf(MARCH, '&alignment=1'))
    expect(await screen.findByText(/version 1 of 2, saved by Ada Rahmani/)).toBeTruthy()
    const [first] = await headings('Permanent neutrality')
    const article = first?.closest('article')
    if (article) await user.click(verdict(article))
    expect(
      await screen.findByRole('menuitem', { name: /^Show the latest decisions, to decide/ }),
    ).toBeTruthy()
    await user.keyboard('{Escape}')
    await user.click(screen.getByText('Versions', { selector: 'button' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'People’s decisions' }))
    await user.click(dialog.getByRole('button', { name: 'Go back to version 1' }))
    const unsaved = within(await form())
    await user.type(unsaved.getByLabelText('Your name'), 'Chen Wei{Enter}')
    expect(await screen.findByText(/^With 1 decision by people: version 3/)).toBeTruthy()
    expect((await listVersions(MARCH))[0]).toMatchObject({ number: 3, author: 'Chen Wei' })
    expect(await screen.findAllByText(/^decided by Ada Rahmani/)).toHaveLength(2)
  })

  it('chooses what belongs together, with the likeliest clauses first', async () => {
    const { user } = openPage(addressOf(APRIL))
    await findRow('Permanent neutrality')
    const lonely = [...document.querySelectorAll('article')].find((article) =>
      /^\W*(?:not covered|first seen)\b/.test(verdict(article).textContent ?? ''),
    )
    if (!lonely) throw new Error('No row stands on one side only')
    await user.click(verdict(lonely))
    await user.click(await screen.findByRole('menuitem', { name: 'Belongs with …' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Belongs with …' }))
    expect(dialog.getByRole('button', { name: 'Put together' })).toHaveProperty('disabled', true)
    const list = within(dialog.getByRole('listbox'))
    const options = list.getAllByRole('option')
    await expectAccessible()
    for (const option of options.slice(0, 2)) await user.click(option)
    expect(
      dialog.getByText(/^(?:One clause before, split in 2|2 clauses before, merged)/),
    ).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Put together' }))
    expect(await screen.findByText('decided by you, not saved yet')).toBeTruthy()
    expect(await screen.findByText(/^(?:moved · )?(?:split in 2|2 merged)$/)).toBeTruthy()
    await user.type(within(await form()).getByLabelText('Why (optional)'), 'Checked in print')
    await user.click(within(await form()).getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(screen.queryByText('decided by you, not saved yet')).toBeNull())
    expect(document.activeElement?.textContent).toBe('Undo')
    await user.keyboard('{Enter}')
    expect(await screen.findByText('decided by you, not saved yet')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Discard')
    expect(within(await form()).getByLabelText('Why (optional)')).toHaveProperty(
      'value',
      'Checked in print',
    )
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByText('decided by you, not saved yet')).toBeNull())
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.queryByText('1 decision discarded.')).toBeNull()
    expect(document.activeElement?.closest('article')).toBeTruthy()
  })
})

describe('what is decided and not saved', () => {
  it('is kept when the save fails, and through a reload', async () => {
    const { user } = openPage(addressOf(APRIL))
    await user.click(verdict(await findRow('Permanent neutrality')))
    await user.click(await screen.findByRole('menuitem', { name: 'These belong together' }))
    const unsaved = within(await form())
    await user.click(unsaved.getByRole('button', { name: 'Save' }))
    expect(unsaved.getByText(/^Say who decides/)).toBeTruthy()
    server.use(http.post('*/api/alignments/*', () => HttpResponse.error()))
    await user.type(unsaved.getByLabelText('Your name'), 'Ada Rahmani{Enter}')
    expect((await unsaved.findByRole('alert')).textContent).toBe(
      'The server cannot be reached. Your decisions are still here.',
    )
    expect(await listVersions(APRIL)).toEqual([])

    cleanup()
    openPage(addressOf(APRIL))
    expect(await screen.findByText('decided by you, not saved yet')).toBeTruthy()
    const kept = within(await form())
    expect(kept.getByText('1 decision of yours.')).toBeTruthy()
    expect(kept.getByLabelText('Your name')).toHaveProperty('value', 'Ada Rahmani')
  })

  it('is brought over to what somebody else saved meanwhile', async () => {
    const { user } = openPage(addressOf(WINTER))
    const article = (await screen.findAllByRole('article')).find((row) =>
      ['before', 'after'].every((side) => row.querySelector(`[data-side="${side}"] [data-clause]`)),
    )
    if (!article) throw new Error('No row holds two clauses')
    const name = article.querySelector('h3')?.textContent ?? ''
    await user.click(verdict(article))
    await user.click(await screen.findByRole('menuitem', { name: 'These belong together' }))
    await saveElsewhere(WINTER, { note: 'Nothing to correct' })
    const unsaved = within(await form())
    await user.type(unsaved.getByLabelText('Your name'), 'Ada Rahmani{Enter}')
    const alert = within(await unsaved.findByRole('alert'))
    expect(alert.getByText(/^Ben Okoye saved version 1 of these decisions/)).toBeTruthy()
    await user.click(alert.getByRole('button', { name: 'Add mine to theirs' }))
    await waitFor(() => expect(unsaved.queryByRole('alert')).toBeNull())
    await user.click(unsaved.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^With 1 decision by people: version 2/)).toBeTruthy()
    expect(within(await findRow(name)).getByText(/^decided by Ada Rahmani/)).toBeTruthy()
  })
})

it('[U2] says that the link asks for decisions that are not there', async () => {
  openPage(addressOf(APRIL, '&alignment=7'))
  expect(
    await screen.findByText(
      'There is no version 7 of people’s decisions about these two texts; there are none.',
    ),
  ).toBeTruthy()
})

it('shows the texts without people’s decisions where those cannot be read, and says so', async () => {
  server.use(
    http.get('*/api/alignments/*', () =>
      HttpResponse.json({ code: 'invalid', message: 'No' }, { status: 400 }),
    ),
  )
  openPage(addressOf(MARCH))
  expect(
    await screen.findByText(/^People’s decisions about these texts could not be read/),
  ).toBeTruthy()
  expect(await findRow('Permanent neutrality')).toBeTruthy()
})

import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { labelled } from './by-label.ts'
import { findRow } from './compare-rows.ts'
import { saveOwnText } from './save-own-text.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

const server = serveRecord()

const UNIAN =
  '/compare?before=istanbul-communique-2022-03-29&beforeWitness=istanbul-report-unian-2022-03-29&after=istanbul-communique-2022-03-29'
const MARCH = '/compare?before=treaty-2022-03-17&after=istanbul-communique-2022-03-29'
const APRIL = '/compare?before=istanbul-communique-2022-03-29&after=treaty-2022-04-15'
const PLAN = '/compare?before=us-28-point-2025-11-20&after=e3-counter-2025-11-23'

const row = async (name: string) => within(await findRow(name))
/** axe reads thousands of elements here, on a machine that may be busy. */
const AXE_MS = 90_000

const rows = () => screen.queryAllByRole('article')

describe('17 March to 29 March 2022', () => {
  it(
    '[C3] marks words on either side, says of the size of the army that it is not covered, never that it was dropped, and passes axe',
    async () => {
      openPage(MARCH)
      const army = await row('Ceilings on forces')
      expect(army.getByText('not covered')).toBeTruthy()
      expect(army.getByText(/^No information\./)).toBeTruthy()
      expect(army.queryByText(/dropped|removed|deleted/i)).toBeNull()
      const neutrality = await row('Permanent neutrality')
      await waitFor(() => expect(neutrality.getAllByText(/^dropped:/).length).toBeGreaterThan(0))
      const [before, after] = ['Before:', 'After:'].map(
        (name) => neutrality.getByText(name).parentElement,
      )
      expect(before?.querySelector('del')?.textContent).toMatch(/binds itself/)
      expect(before?.querySelector('ins')).toBeNull()
      expect(after?.querySelector('ins')?.textContent).toMatch(/becomes permanently neutral/)
      await expectAccessible()
    },
    AXE_MS,
  )
})

describe('UNIAN against the communiqué', () => {
  it('[C5] shows where two sources of one draft differ, drops nothing, and lists what neither covers', async () => {
    openPage(UNIAN)
    await pageHeading('Where the sources differ')
    const guarantors = await row('Guarantor states')
    expect(guarantors.getByText('worded differently')).toBeTruthy()
    const terms = guarantors.getByRole('list', { name: 'Terms' })
    expect(terms.textContent).toMatch(/only in the second source: Israel/)
    expect(rows().some((each) => /\b(?:dropped|added)\b/.test(each.textContent ?? ''))).toBe(false)
    expect(document.querySelector('article del')).toBeNull()
    const silent = within(await screen.findByRole('region', { name: 'In neither source' }))
    const line = silent.getByRole('row', { name: /Size of the armed forces/ })
    expect(within(line).getAllByText('not covered')).toHaveLength(2)
  })
})

describe('29 March to 15 April 2022', () => {
  it('[T4] shows the guarantors as a set: kept, dropped, and bracketed with the party named', async () => {
    const { user } = openPage(APRIL)
    const guarantors = await row('Guarantor states')
    const terms = guarantors.getByRole('list', { name: 'Terms' })
    expect(terms.textContent).toMatch(/dropped: Germany/)
    expect(terms.textContent).toMatch(/\[Belarus — Russian Federation\] \(bracket opened, /)
    await user.click(guarantors.getByRole('button', { name: 'kept 5' }))
    expect(guarantors.getByText(/kept 5/).parentElement?.textContent).toMatch(/China/)
    // The 15 April draft is known from a Russian text; the record tells it in English, and so it is read aloud.
    const wordings = guarantors.getByText('After:').parentElement?.querySelectorAll('p[lang]')
    expect(Array.from(wordings ?? [], (each) => each.getAttribute('lang'))).toEqual(['en'])
  })

  it('shows a clause through all drafts where the link names it', async () => {
    // By the id of one of its clauses, as the reading page gives it out.
    openPage(`${APRIL}&clause=treaty-2022-04-15--guarantors`)
    const history = within(await screen.findByRole('region', { name: /^History of/ }))
    expect(await history.findByText(/UNIAN list/)).toBeTruthy()
    expect(history.getAllByText(/compared here/)).toHaveLength(2)
  })

  it('[C8] names in a history the drafts without the clause, and what each says of it', async () => {
    await saveOwnText({
      title: 'My whole text',
      clauses: [{ text: 'Ukraine is a neutral State.' }],
    })
    openPage(`${APRIL}&clause=neutrality`)
    const region = await screen.findByRole('region', { name: /^History of/ })
    const history = within(region)
    const saidOf = async (title: RegExp) =>
      (await history.findByText(title)).closest('div')?.querySelector('dt')?.textContent
    expect(await saidOf(/^28-point/)).toMatch(/^not covered: the source is not the whole text/)
    expect(await saidOf(/^Geneva 19 points/)).toMatch(/^not covered/)
    expect(await saidOf(/^20-point framework/)).toBe(
      'does not speak of it: the source gives every clause',
    )
    // Whole, but nobody has said which of its clauses is which: its silence is no absence.
    expect(await saidOf(/^My whole text/)).toMatch(/^not followed/)
    const named = [...region.querySelectorAll('a[href^="/drafts/"]')].map((link) =>
      link.getAttribute('href')?.replace(/[?].*/, ''),
    )
    expect(new Set(named).size).toBe(21)
  })

  it('[C8] [C2] tells in a history a draft that is said to be without the clause', async () => {
    openPage(`${PLAN}&clause=amnesty`)
    const history = within(await screen.findByRole('region', { name: /^History of/ }))
    const geneva = await history.findByText(/^Geneva 19 points/)
    expect(geneva.closest('div')?.querySelector('dt')?.textContent).toBe('stated as absent')
  })

  it('opens and closes a history by its button, and the link says so', async () => {
    const { user, router } = openPage(APRIL)
    const guarantors = await row('Guarantor states')
    const button = guarantors.getByRole('button', { name: /^History/ })
    await user.click(button)
    expect(router.state.location.search).toMatchObject({ clause: 'guarantors' })
    expect(await guarantors.findByText(/Ukrainian briefing/)).toBeTruthy()
    await user.click(button)
    await waitFor(() => expect(guarantors.queryByText(/Ukrainian briefing/)).toBeNull())
    expect(router.state.location.search).not.toHaveProperty('clause')
  })
})

describe('28 points to the European counter-proposal', () => {
  it('[T3] [C2] [C4] gives figures with their difference, and tells what is stated as dropped from what nobody could read', async () => {
    openPage(PLAN)
    const terms = (await row('Size of the armed forces')).getByRole('list', { name: 'Terms' })
    expect(terms.textContent).toMatch(/600,000.*→.*800,000 people \(\+200,000, \+33 %\)/)
    const enlargement = await row('Neighbours and NATO enlargement')
    expect(enlargement.getByText('dropped')).toBeTruthy()
    expect(enlargement.getByText('Reuters states that point 3 is deleted.')).toBeTruthy()
    expect(enlargement.getByText('2 sources')).toBeTruthy()
    const ceasefire = await row('Ceasefire')
    expect(ceasefire.getByText('not covered')).toBeTruthy()
    expect(ceasefire.getByText(/could not be seen\.$/)).toBeTruthy()
  })
})

describe('views', () => {
  it('shows both wordings as one text inline', async () => {
    const { user, router } = openPage(PLAN)
    const size = await row('Size of the armed forces')
    await user.click(screen.getByText('Inline'))
    expect(router.state.location.search).toMatchObject({ view: 'inline' })
    await waitFor(() =>
      expect(size.getByText(/^No more than/).textContent).toMatch(
        /No more than (?:dropped: )?600,000(?:added: )?800,000 people/,
      ),
    )
  })

  it('is inline on a narrow screen unless the link says otherwise', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }))
    openPage(PLAN)
    await row('Sovereignty')
    expect(screen.getByRole('radio', { name: 'Inline', checked: true })).toBeTruthy()
    vi.unstubAllGlobals()
  })

  it('swaps before and after', async () => {
    const { user, router } = openPage(PLAN)
    await row('Sovereignty')
    await user.click(labelled('Swap before and after'))
    expect(router.state.location.search).toMatchObject({
      before: 'e3-counter-2025-11-23',
      after: 'us-28-point-2025-11-20',
    })
    // What the counter-proposal states as removed was there before it: now it is added, by the same source.
    const enlargement = await row('Neighbours and NATO enlargement')
    expect(await enlargement.findByText('added')).toBeTruthy()
  })

  it('tells a failed comparison in a sentence, with another try', async () => {
    server.use(
      http.get('*/api/revisions/:hash', () =>
        HttpResponse.json(
          { code: 'not-found', message: 'That revision is gone.' },
          { status: 404 },
        ),
      ),
    )
    const { user } = openPage(PLAN)
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('That revision is gone.')).toBeTruthy()
    server.resetHandlers()
    await user.click(alert.getByRole('button', { name: 'Try again' }))
    expect(await row('Sovereignty')).toBeTruthy()
  })
})

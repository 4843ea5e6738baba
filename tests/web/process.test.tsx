import { configure, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

serveRecord()

// Asking of each of several thousand elements whether it is hidden takes most of the time; none is.
configure({ defaultHidden: true })

const ADDRESS = '/processes/ukraine-russia-2022-2026'
const TITLE = /^Ukraine–Russia/

describe('the process page', () => {
  it('begins with the period that has the most drafts', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    const periods = screen.getByRole('navigation', { name: 'Periods' })
    const shown = within(periods).getByRole('link', { current: true })
    expect(shown?.textContent).toMatch(/Feb – May 2022/)
    expect(shown?.textContent).toMatch(/7 drafts/)
  })

  it('keeps the chosen period in the address', async () => {
    const { user, router } = openPage(ADDRESS)
    await pageHeading(TITLE)
    await user.click(screen.getByRole('link', { name: /Nov 2025 – Feb 2026/ }))
    expect(router.state.location.href).toBe(`${ADDRESS}?period=2025-11`)
    expect(await screen.findByRole('figure', { name: /20 Nov 2025 – 26 Feb 2026/ })).toBeTruthy()
  })

  it('says so when the link names a period that is not there', async () => {
    openPage(`${ADDRESS}?period=1999-01`)
    await pageHeading(TITLE)
    expect(screen.getByText(/“1999-01”, which this process does not have/)).toBeTruthy()
  })

  it('[U2] says so when the link names no period at all', async () => {
    openPage(`${ADDRESS}?period=soon`)
    await pageHeading(TITLE)
    expect(screen.getByText(/“soon” as the period, which cannot be read/)).toBeTruthy()
  })

  it('leads from a dot of the timeline to the draft', async () => {
    const { user } = openPage(ADDRESS)
    await pageHeading(TITLE)
    const timeline = screen.getByRole('figure', { name: /^Timeline/ })
    await user.click(within(timeline).getByRole('link', { name: /^Istanbul communique/ }))
    expect(await pageHeading(/^Istanbul communique/)).toBeTruthy()
  })

  it('names on the timeline whose words a statement is', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    const timeline = within(screen.getByRole('figure', { name: /^Timeline/ }))
    expect(timeline.getByRole('link', { name: 'Kremlin: Denial over Bucha' })).toBeTruthy()
    expect(timeline.getByRole('link', { name: 'Blinken: Judge by actions' })).toBeTruthy()
  })

  it('says of a draft on the timeline that it is known only through reports', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    const timeline = screen.getByRole('figure', { name: /^Timeline/ })
    expect(
      within(timeline).getByRole('link', { name: /6 April 2022.*known only through reports/ }),
    ).toBeTruthy()
    expect(
      within(timeline)
        .getByRole('link', { name: /Draft treaty of 17 March 2022/ })
        .getAttribute('aria-label'),
    ).not.toMatch(/only through reports/)
  })

  it('names all sources of the communiqué, each with what it gives', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    const item = document.getElementById('istanbul-communique-2022-03-29')
    if (!item) throw new Error('The communiqué is not on the page')
    const sources = within(within(item).getByRole('list', { name: 'Sources' }))
    expect(sources.getAllByRole('listitem')).toHaveLength(4)
    expect(
      sources.getByText(/^transcript: a summary, .+ at the source, paraphrased here$/),
    ).toBeTruthy()
  })

  it('holds every statement and event of the record', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    expect(document.querySelectorAll('li[id^="ev-"]')).toHaveLength(46)
  })

  it('gives the time that the source stamped, and the same in UTC', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    expect(screen.getAllByText('12:10 ET (16:10 UTC)')).not.toHaveLength(0)
  })

  it('shows who named Israel as a guarantor, and who did not', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    const matrix = within(screen.getByRole('region', { name: /^Guarantor states/ }))
    const israel = matrix
      .getAllByRole('columnheader')
      .findIndex(({ textContent }) => textContent === 'Israel')
    const cellOf = (account: RegExp) =>
      within(matrix.getByRole('row', { name: account })).getAllByRole('cell')[israel - 1]
    expect(matrix.getAllByRole('row')).toHaveLength(15)
    expect(cellOf(/^UNIAN/)?.textContent).toMatch(/not named/)
    expect(cellOf(/^Istanbul communiq/)?.textContent).toMatch(/named/)
    expect(cellOf(/^Istanbul communiq/)?.textContent).not.toMatch(/not named/)
  })

  it('is accessible', async () => {
    openPage(ADDRESS)
    await pageHeading(TITLE)
    await expectAccessible()
  }, 120_000)
})

it('says in a sentence that there is no such process, with a way on', async () => {
  openPage('/processes/atlantis-1900')
  await pageHeading('Not found')
  expect(screen.getByRole('alert')?.textContent).toMatch(/atlantis-1900/)
  expect(screen.getByRole('link', { name: 'All processes' }).getAttribute('href')).toBe('/')
})

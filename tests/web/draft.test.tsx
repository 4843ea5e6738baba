import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

const server = serveRecord()

const COMMUNIQUE = '/drafts/istanbul-communique-2022-03-29'
const clause = (name: string | RegExp) => screen.findByRole('article', { name })

describe('reading a draft', () => {
  it('shows a clause with its label, terms, standing and sources', async () => {
    openPage(COMMUNIQUE)
    const guarantors = within(await clause(/Guarantor states/))
    // Labels stand as they are printed: a style must not make "(a)" an "(A)".
    expect(guarantors.getByText('point 2').className).not.toMatch(/uppercase|capitalize/)
    expect(guarantors.getByRole('list', { name: 'Terms' })?.textContent).toMatch(/Israel, Belarus/)
    expect(guarantors.getByText('proposed')).toBeTruthy()
    expect(guarantors.getByText(/by Ukraine$/)).toBeTruthy()
    expect(guarantors.getByText('3 sources')).toBeTruthy()
    // On paper nothing can be opened: there the publishers stand in one line.
    expect(
      await guarantors.findByText(
        /^3 sources: Glostat \(document page\), 29 Mar(ch)? 2022; Johnson/,
      ),
    ).toBeTruthy()
  })

  it('names the side that wants bracketed text', async () => {
    openPage('/drafts/treaty-2022-04-15')
    const guarantors = within(await clause(/Guarantor states/))
    expect(guarantors.getByText(/\[Belarus — Russian Federation\]/)).toBeTruthy()
    expect(guarantors.getByText('in brackets')).toBeTruthy()
    expect(
      guarantors.getByText('Belarus as guarantor: Russian Federation proposes, Ukraine not agreed'),
    ).toBeTruthy()
  })

  it('[C3] lists what was not seen apart, and never as removed', async () => {
    openPage('/drafts/treaty-2022-04-15')
    const gaps = within(await screen.findByRole('region', { name: 'Not covered' }))
    expect(gaps.getByText('Annex 6.')).toBeTruthy()
    expect(gaps.getByText(/^Ceasefire/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Stated as removed' })).toBeNull()
  })

  it('[C2] lists what a source says is gone, with that source', async () => {
    openPage('/drafts/geneva-19-point-2025-11-23')
    const removed = within(await screen.findByRole('region', { name: 'Stated as removed' }))
    expect(removed.getByText('ABC: amnesty is left out.')).toBeTruthy()
    expect(removed.getByText('1 source')).toBeTruthy()
  })

  it('says at the top what the source covers', async () => {
    openPage(COMMUNIQUE)
    await pageHeading(/^Istanbul communique/)
    expect(
      screen.getByText(
        /gives an excerpt, translated at the source, paraphrased here\..*not thereby deleted: it is not covered/,
      ),
    ).toBeTruthy()
  })

  it('reads another source of the same draft, and offers to compare the two', async () => {
    const { user, router } = openPage(COMMUNIQUE)
    await pageHeading(/^Istanbul communique/)
    const panel = within(screen.getByRole('complementary', { name: 'Sources and revisions' }))
    expect(
      panel.getAllByRole('link', { name: 'Compare these two sources' })[0]?.getAttribute('href'),
    ).toBe(
      '/compare?after=istanbul-communique-2022-03-29&afterWitness=istanbul-report-unian-2022-03-29&before=istanbul-communique-2022-03-29',
    )
    await user.click(panel.getByRole('link', { name: 'UNIAN list' }))
    expect(router.state.location.href).toBe(
      `${COMMUNIQUE}?witness=istanbul-report-unian-2022-03-29`,
    )
    const guarantors = await screen.findByText(/^bullet 4/i)
    expect(guarantors).toBeTruthy()
  })

  it('says so when the link asks for what is not there', async () => {
    openPage(`${COMMUNIQUE}?revision=7&witness=pravda&clause=NO`)
    await pageHeading(/^Istanbul communique/)
    expect(screen.getByText(/source “pravda”, which this draft does not have/)).toBeTruthy()
    expect(screen.getByText(/There is no revision 7/)).toBeTruthy()
    expect(screen.getByText(/“NO” as the clause, which cannot be read/)).toBeTruthy()
  })

  it('says so when the quoted words stand in no such clause', async () => {
    // jsdom has no page to scroll.
    Element.prototype.scrollIntoView = () => undefined
    openPage(`${COMMUNIQUE}?clause=guarantors&quote=Atlantis&revision=1`)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(
      'The words that the link quotes, “Atlantis”, do not stand in this clause; nothing is marked.',
    )
  })

  it('[U2] says so on top when the link names a clause that this revision does not have', async () => {
    openPage('/drafts/treaty-2022-04-15?clause=zzz&quote=abc')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(
      'No clause “zzz” stands in this revision; the page begins at the top.',
    )
  })

  it('pins a revision in the address', async () => {
    const { user, router } = openPage(COMMUNIQUE)
    await pageHeading(/^Istanbul communique/)
    await user.click(screen.getByRole('link', { name: 'Revision 1' }))
    expect(router.state.location.href).toBe(`${COMMUNIQUE}?revision=1`)
  })

  it('opens the other drafts of a clause', async () => {
    const { user } = openPage(COMMUNIQUE)
    const guarantors = within(await clause(/Guarantor states/))
    const summary = guarantors.getByText(/^In \d+ other drafts$/)
    await user.click(summary)
    // jsdom opens no details by itself.
    summary.closest('details')?.setAttribute('open', '')
    expect(
      await guarantors.findByRole('link', { name: 'Draft treaty, 15 April 2022' }),
    ).toBeTruthy()
  })

  it('keeps the page and offers another try when the text cannot be fetched', async () => {
    server.use(
      http.get('*/api/revisions/*', () =>
        HttpResponse.json(
          { code: 'invalid', message: 'The text is out of reach' },
          { status: 400 },
        ),
      ),
    )
    const { user } = openPage(COMMUNIQUE)
    expect((await screen.findByRole('alert')).textContent).toMatch(/The text is out of reach./)
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await clause(/Guarantor states/)).toBeTruthy()
  })

  it('is accessible', async () => {
    openPage(COMMUNIQUE)
    await clause(/Guarantor states/)
    await waitFor(() => expect(document.title).toMatch(/^Istanbul communique/))
    await expectAccessible()
  })
})

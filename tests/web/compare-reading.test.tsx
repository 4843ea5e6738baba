import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findRow, rowNamed } from './compare-rows.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

serveRecord()

const PLAN = '/compare?before=us-28-point-2025-11-20&after=e3-counter-2025-11-23'

const firstRow = () => findRow('Sovereignty')
const rows = () => screen.queryAllByRole('article')
const chip = (name: RegExp) => {
  const filters = screen.getByText('Filters').closest('fieldset')
  return within(filters ?? document.body).getByRole('button', { name })
}

describe('filters', () => {
  it('leaves only the kind of change that is chosen, as many as its chip counts', async () => {
    const { user, router } = openPage(PLAN)
    await firstRow()
    const dropped = chip(/^dropped \d+$/)
    await user.click(dropped)
    expect(router.state.location.search).toMatchObject({ change: 'dropped' })
    const shown = Number(/\d+/.exec(dropped.textContent ?? '')?.[0])
    await waitFor(() => expect(rows()).toHaveLength(shown))
    expect(rows().every((row) => within(row).queryByText('dropped'))).toBe(true)
    expect(screen.getByText(`${shown} of 46 clauses`)).toBeTruthy()
  })

  it('hides what was kept in wording and terms, and is undone by going back', async () => {
    const { user, history } = openPage(PLAN)
    await firstRow()
    await user.click(chip(/^changed or first seen · \d+ of 46$/))
    await waitFor(() => expect(rowNamed('Sovereignty')).toBeNull())
    // Our paraphrase is the same on both sides, but "reliable" became "robust".
    const guarantees = within(await findRow('Security guarantees'))
    expect(guarantees.getByText('terms amended')).toBeTruthy()
    history.back()
    expect(await firstRow()).toBeTruthy()
  })

  it('says that nothing passes, and shows every clause again', async () => {
    const { user } = openPage(`${PLAN}&change=merged`)
    expect(await screen.findByText('No clause passes these filters.')).toBeTruthy()
    expect(screen.getByText('No clause passes the filters.', { selector: 'nav p' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show every clause' }))
    expect(await firstRow()).toBeTruthy()
  })
})

describe('keys', () => {
  it('steps to the next and the previous change, focuses it and says which it is', async () => {
    const { user } = openPage(PLAN)
    await firstRow()
    await user.keyboard('j')
    expect(document.activeElement?.textContent).toBe('Non-aggression')
    expect(screen.getByText(/^1 of \d+, amended: Non-aggression$/)).toBeTruthy()
    await user.keyboard('j')
    expect(document.activeElement?.textContent).toBe('Neighbours and NATO enlargement')
    await user.keyboard('k')
    expect(document.activeElement?.textContent).toBe('Non-aggression')
    await user.keyboard('k')
    expect(screen.getByText('No earlier change')).toBeTruthy()
    // It passes over what the source after does not cover: silence is no change.
    for (let step = 0; step < 30; step++) {
      await user.keyboard('j')
      const row = document.activeElement?.closest('article')
      expect(row?.textContent).not.toMatch(/\? not covered/)
    }
  })

  it('finds a clause by its words, and typing there fires no key', async () => {
    const { user } = openPage(PLAN)
    await firstRow()
    await user.keyboard('/')
    const box = screen.getByRole('searchbox')
    expect(document.activeElement).toBe(box)
    await user.keyboard('jet k')
    expect(box).toHaveProperty('value', 'jet k')
    await user.clear(box)
    await user.type(box, 'fighter')
    const index = within(screen.getByRole('navigation', { name: 'Clauses' }))
    await user.click(await index.findByRole('button', { name: /^Fighter aircraft/ }))
    expect(index.getAllByRole('button')).toHaveLength(1)
    expect(document.activeElement?.textContent).toBe('Fighter aircraft')
  })

  it('gives the focus back to the row on leaving the search box, so that keys are keys again', async () => {
    const { user } = openPage(PLAN)
    await firstRow()
    await user.keyboard('j')
    const row = document.activeElement
    expect(row?.textContent).toBe('Non-aggression')
    await user.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(row)
  })

  it('goes from the search box to the first hit, and with the arrows into the list and back', async () => {
    const { user } = openPage(PLAN)
    await firstRow()
    await user.keyboard('/fighter')
    const box = document.activeElement
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^Fighter aircraft/)
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(box)
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('Fighter aircraft')
    expect(document.activeElement?.tagName).toBe('H3')
  })

  it('[U1] [U3] lists signs and keys, copies the pinned link without what is usual, and ignores what it does not know', async () => {
    const { user } = openPage(`${PLAN}&show=all&change=amended&utm_source=mail`)
    await findRow('Non-aggression')
    expect(screen.queryByRole('alert')).toBeNull()
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Signs and keys' })
    expect(within(dialog).getByText('next change')).toBeTruthy()
    expect(dialog.closest('.no-print')).toBeTruthy()
    expect(within(dialog).getByText('not covered')).toBeTruthy()
    expect(within(dialog).getByText(/text in brackets: not agreed, and who wants it/)).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByText('Copy link'))
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/compare?after=e3-counter-2025-11-23@1&alignment=0&before=us-28-point-2025-11-20@1&change=amended`,
    )
    const said = await screen.findByText(/^Copied, pinned to revisions 1 and 1$/)
    expect(said.closest('[role="status"], output')).toBeTruthy()
    // Over the page, so that nothing beside it makes room; and to be seen at any width.
    expect(said.closest('.fixed')).toBeTruthy()
    expect(said.closest('[class*="sr-only"]')).toBeNull()
  })
})

describe('links', () => {
  it('tells a pinned link from the latest', async () => {
    openPage('/compare?before=us-28-point-2025-11-20@1&after=e3-counter-2025-11-23')
    await firstRow()
    expect(screen.getByRole('button', { name: /revision 1 Revision before/ })).toBeTruthy()
    expect(
      screen.getByRole('button', { name: /latest \(revision 1\) Revision after/ }),
    ).toBeTruthy()
  })

  it('[U2] says what of a link could not be followed, and what is shown instead', async () => {
    openPage(
      '/compare?before=us-28-point-2025-11-20@9&after=e3-counter-2025-11-23&view=sideways&beforeWitness=nobody&clause=no-such-clause',
    )
    await firstRow()
    const alert = within(screen.getByRole('alert'))
    const said = alert.getAllByRole('listitem').map((item) => item.textContent)
    expect(said).toEqual([
      'The link gives “sideways” as the view, which cannot be read; the usual one is shown.',
      expect.stringMatching(/has no source with the id “nobody”; its main source is shown\.$/),
      expect.stringMatching(/has no revision 9; the latest, revision 1, is shown\.$/),
      'No clause “no-such-clause” stands in this comparison; the page begins at the top.',
    ])
  })

  it('[U2] says that the quoted words stand in neither wording of the clause', async () => {
    openPage(`${PLAN}&clause=sovereignty&quote=not+there`)
    await firstRow()
    expect(screen.getByRole('alert').textContent).toContain(
      'The words that the link quotes, “not there”, do not stand in this clause; nothing is marked.',
    )
  })

  it('[U2] says that a draft is unknown, and keeps the other', async () => {
    openPage('/compare?before=never-written&after=treaty-2022-04-15')
    expect(
      await screen.findByText('There is no draft with the id “never-written”; choose another.'),
    ).toBeTruthy()
    expect(await screen.findByRole('button', { name: /Draft treaty, 15 April 2022/ })).toBeTruthy()
  })
})

describe('choosing', () => {
  it('offers all drafts and pairs worth reading where the link names none', async () => {
    openPage('/compare')
    await pageHeading('Compare two drafts')
    const link = await screen.findByRole('link', { name: /where its sources differ$/ })
    expect(link.getAttribute('href')).toMatch(/beforeWitness=istanbul-report-unian-2022-03-29/)
    await expectAccessible()
  })

  it('compares two sources where the same draft is chosen twice', async () => {
    const { user, router } = openPage('/compare?before=istanbul-communique-2022-03-29')
    const after = await screen.findByRole('button', { name: /^Choose a draft.*After$/ })
    await user.click(after)
    await user.click(await screen.findByRole('option', { name: /^Istanbul communique/ }))
    await pageHeading('Where the sources differ')
    expect(router.state.location.search).toMatchObject({
      before: 'istanbul-communique-2022-03-29',
      after: 'istanbul-communique-2022-03-29',
      afterWitness: 'istanbul-report-unian-2022-03-29',
    })
  })

  it('says of a chosen draft of which process and date it is', async () => {
    openPage('/compare?before=istanbul-communique-2022-03-29')
    const process = await screen.findByText('Ukraine–Russia talks', { selector: 'p bdi' })
    expect(process.parentElement?.textContent).toBe(
      'Ukraine–Russia talks · 29 Mar 2022 · tabled by Ukraine',
    )
  })

  it('changes the source of a side', async () => {
    const { user, router } = openPage(
      '/compare?before=treaty-2022-03-17&after=istanbul-communique-2022-03-29',
    )
    await user.click(await screen.findByRole('button', { name: /Source after$/ }))
    await user.click(await screen.findByRole('option', { name: /^UNIAN list/ }))
    expect(router.state.location.search).toMatchObject({
      afterWitness: 'istanbul-report-unian-2022-03-29',
    })
    expect(await findRow('Strength of the guarantee')).toBeTruthy()
  })
})

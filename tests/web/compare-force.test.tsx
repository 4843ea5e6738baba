import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { findRow, rowNamed } from './compare-rows.ts'
import { openPage, serveRecord } from './render-page.tsx'

serveRecord()

const PLAN = '/compare?before=us-28-point-2025-11-20&after=e3-counter-2025-11-23'
const UNIAN =
  '/compare?before=istanbul-communique-2022-03-29&beforeWitness=istanbul-report-unian-2022-03-29&after=istanbul-communique-2022-03-29'

it('[F3] [F6] names changes of force in their row, each by its rule, and counts them', async () => {
  openPage(PLAN)
  const army = within(await findRow('Size of the armed forces'))
  const changes = within(await army.findByRole('list', { name: /^Changes of force/ }))
  expect(changes.getAllByRole('button').map((button) => button.textContent)).toEqual([
    expect.stringMatching(/600,000.*800,000.*read from the words by rule.*F6$/),
    expect.stringMatching(/in peacetime.*condition.*F3$/),
  ])
  expect(
    screen.getByText(
      /^Changes of force, read from the words by rules F1 to F6: in \d+ of \d+ clauses/,
    ),
  ).toBeTruthy()
})

it('leaves the rows that changed in force, by the link, by the chip, and by one rule', async () => {
  const { user, router } = openPage(`${PLAN}&force=any`)
  await findRow('Size of the armed forces')
  expect(rowNamed('Sovereignty')).toBeNull()
  await user.click(screen.getByRole('button', { name: /Rule of force/ }))
  await user.click(await screen.findByRole('option', { name: /^F3/ }))
  expect(router.state.location.search).toMatchObject({ force: 'F3' })
  await waitFor(() => expect(rowNamed('Elections')).toBeNull())
  expect(rowNamed('NATO troops')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^changes of force/ }))
  expect(router.state.location.search).not.toHaveProperty('force')
  expect(await findRow('Sovereignty')).toBeTruthy()
})

it('says of two sources what only one of them has, and never that it was dropped', async () => {
  openPage(`${UNIAN}&force=any`)
  const [first] = await screen.findAllByRole('list', { name: /^Changes of force/ })
  expect(first?.textContent).toMatch(/only in the (?:first|second) source/)
  expect(first?.textContent).not.toMatch(/dropped|added/)
})

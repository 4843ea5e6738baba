import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { openPage, pageHeading, serveRecord } from './render-page.tsx'

serveRecord()
afterEach(() => vi.restoreAllMocks())

it('names whose words a statement is, on a screen too narrow for lanes', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360)
  openPage('/processes/ukraine-russia-2022-2026')
  await pageHeading(/^Ukraine–Russia/)
  const links = screen.getAllByText('Judge by actions', { selector: 'a' })
  expect(links.map(({ textContent }) => textContent)).toEqual(['Blinken: Judge by actions'])
})

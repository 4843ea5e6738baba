import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DownloadBundle } from '../../src/web/components/transfer/download-bundle.tsx'
import { createQueryClient } from '../../src/web/query-client.ts'
import { expectAccessible } from './render-page.tsx'

const SENTENCE = 'The process “straits” is too large for one file: it would have more than 60 MB.'
const ADDRESS = '*/api/processes/straits/bundle.json'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** What the browser was told to save: jsdom saves nothing, and knows no addresses of blobs. */
const saved: { name: string; href: string }[] = []
const given: Blob[] = []
beforeEach(() => {
  saved.length = 0
  given.length = 0
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
  click.mockImplementation(function noted(this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href })
  })
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:straits-${given.push(blob)}`,
    revokeObjectURL: () => {},
  })
  return () => click.mockRestore()
})

function openButton() {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <main>
        <DownloadBundle process="straits" />
      </main>
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), link: screen.getByRole('link', { name: 'Download as JSON' }) }
}

describe('a process as a file', () => {
  it('is asked for by keyboard, saved under the name that the server gives, and said to be there', async () => {
    const headers = { 'Content-Disposition': 'attachment; filename="straits.travaux.json"' }
    server.use(http.get(ADDRESS, () => HttpResponse.text('{}', { headers })))
    const { user, link } = openButton()
    await user.tab()
    expect(document.activeElement).toBe(link)
    await user.keyboard('{Enter}')
    expect(await screen.findByText('The file was downloaded.')).toBeTruthy()
    expect(saved).toEqual([{ name: 'straits.travaux.json', href: 'blob:straits-1' }])
    expect(given[0]?.size).toBe(2)
  })

  it('that cannot be made is told of in the server’s sentence, and the page stays', async () => {
    const problem = { code: 'too-large', message: SENTENCE }
    server.use(http.get(ADDRESS, () => HttpResponse.json(problem, { status: 413 })))
    const { user, link } = openButton()
    await user.click(link)
    expect((await screen.findByRole('alert')).textContent).toContain(SENTENCE)
    expect(saved).toEqual([])
    await expectAccessible()
  })

  it('can be asked for again after the server could not be reached', async () => {
    server.use(http.get(ADDRESS, () => HttpResponse.text('{}')))
    server.use(http.get(ADDRESS, () => HttpResponse.error(), { once: true }))
    const { user, link } = openButton()
    await user.click(link)
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached')
    await user.click(link)
    expect(await screen.findByText('The file was downloaded.')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(saved.map(({ name }) => name)).toEqual(['straits.json'])
  })
})

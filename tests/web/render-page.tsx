import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { App } from '../../src/web/app.tsx'
import { createQueryClient } from '../../src/web/query-client.ts'
import { createAppRouter } from '../../src/web/router.tsx'
import { openTestDb } from '../store/test-database.ts'

/**
 * The real app on a database of its own, reached as a page reaches it. Answers with the server, which
 * a test overrides only to make it fail or be slow.
 */
export function serveRecord() {
  let db: Awaited<ReturnType<typeof openTestDb>> | undefined
  let app: ReturnType<typeof createApp> | undefined
  const server = setupServer(
    http.all('*/api/*', ({ request }) => app?.fetch(request) ?? HttpResponse.error()),
  )
  beforeAll(async () => {
    db = await openTestDb({ record: true })
    app = createApp(db)
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterEach(() => server.resetHandlers())
  afterAll(async () => {
    server.close()
    // A worker goes through many files, and each database takes hundreds of megabytes.
    await db?.$client.close()
  })
  return server
}

/** Open an address of the app, as a browser would. */
export function openPage(address: string) {
  const queryClient = createQueryClient()
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter({ queryClient, history })
  render(<App router={router} queryClient={queryClient} />)
  return { router, history, user: userEvent.setup() }
}

/** Wait for the page's heading: then its data is there. Asked for by its text, which is quick on a long page. */
export function pageHeading(name: string | RegExp) {
  return screen.findByText(name, { selector: 'h1, h1 bdi' })
}

/** axe finds nothing on the page. Colours are judged in a real browser, jsdom has none. */
export async function expectAccessible() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

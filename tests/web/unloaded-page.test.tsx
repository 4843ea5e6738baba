import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BrokenPage, Root } from '../../src/web/routes/root.tsx'
import { unloaded } from '../../src/web/unloaded-page.ts'

const away = setupServer(http.get('*', () => HttpResponse.error()))
beforeAll(() => away.listen())
afterAll(() => away.close())

/** As browsers say it of a page's code that they could not fetch. */
const notFetched = () =>
  new TypeError('Failed to fetch dynamically imported module: /assets/notes-1a2b.js')

it('keeps the app, says so and offers another try where the code of a page does not arrive', async () => {
  const rootRoute = createRootRoute({ component: Root })
  const notesRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: '/notes',
    component: lazyRouteComponent(
      () => Promise.reject<{ NotesPage: () => null }>(notFetched()).catch(unloaded),
      'NotesPage',
    ),
  })
  const router = createRouter({
    routeTree: rootRoute.addChildren([notesRoute]),
    history: createMemoryHistory({ initialEntries: ['/notes'] }),
    defaultErrorComponent: BrokenPage,
  })
  render(<RouterProvider<typeof router> router={router} />)
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toMatch(/The server did not send this page/)
  expect(screen.getByRole('link', { name: 'Travaux' })).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Still no answer (1 more try).')).toBeTruthy()
})

import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { ApiFailure } from '../../src/web/api-client.ts'
import { draftQuery } from '../../src/web/queries/draft-query.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** What asking for a draft ends in. */
async function failureOf(answer: () => Response): Promise<unknown> {
  server.use(http.get('*/api/drafts/:draft', answer))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return client.fetchQuery(draftQuery('treaty-2022-04-15')).catch((error: unknown) => error)
}

it('turns a problem into a failure with its sentence and fields', async () => {
  const failure = await failureOf(() =>
    HttpResponse.json(
      { code: 'invalid', message: 'This is no draft', fields: { 'draft.title': 'It is missing.' } },
      { status: 400 },
    ),
  )
  expect(failure).toBeInstanceOf(ApiFailure)
  expect(failure).toMatchObject({
    code: 'invalid',
    status: 400,
    message: 'This is no draft',
    fields: { 'draft.title': 'It is missing.' },
  })
})

it('takes what is no problem body for a server that cannot answer', async () => {
  const failure = await failureOf(() => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 }))
  expect(failure).toMatchObject({ code: 'unavailable', message: 'The server failed to answer' })
})

it('says that the server cannot be reached', async () => {
  const failure = await failureOf(() => HttpResponse.error())
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({
    code: 'unavailable',
    message: 'The server cannot be reached',
  })
})

it('asks for one draft even where an id holds a slash', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/*', ({ request }) => {
      asked.push(new URL(request.url).pathname)
      return HttpResponse.json({ code: 'not-found', message: 'None' }, { status: 404 })
    }),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await client.fetchQuery(draftQuery('../record')).catch(() => undefined)
  expect(asked).toEqual(['/api/drafts/..%2Frecord'])
})

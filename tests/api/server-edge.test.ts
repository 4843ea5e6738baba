import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Db } from '../../src/store/db.ts'
import { listen } from '../../src/api/serve.ts'
import { openTestDb } from '../store/test-database.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDb()
})

it('the name that a proxy on this machine keeps is no foreign one', async () => {
  const app = createApp(db, { loopbackOnly: true, origin: 'https://travaux.example' })
  const ask = async (address: string) => (await app.request(`${address}/api/health`)).status
  expect(await ask('http://travaux.example')).toBe(200)
  expect(await ask('http://127.0.0.1:4310')).toBe(200)
  expect(await ask('http://rebound.example')).toBe(403)
})

it('notes are taken out under the address that was set, whatever the proxy asks under', async () => {
  const app = createApp(db, { origin: 'https://travaux.example' })
  const response = await app.request('http://127.0.0.1:4310/api/notes.jsonld?state=open')
  expect(await response.json()).toMatchObject({
    id: 'https://travaux.example/api/notes.jsonld?state=open',
  })
})

it('the log of requests cannot be made to hold a line of another, nor the address of what is unlisted', async () => {
  const lines: string[] = []
  const app = createApp(db, { requestLog: (line) => lines.push(line) })
  await app.request('/zz%0aGET%20/forged')
  await app.request('/c/caaaaabbbbbcccccddddd')
  await app.request('/c/caaaaabbbbbcccccddddd/2/preview.png')
  await app.request('/api/comparisons/caaaaabbbbbcccccddddd')
  expect(lines.map((line) => line.replace(/ \d+ ms$/, ''))).toEqual([
    'GET /zz%0aGET%20/forged 404',
    'GET /c/… 404',
    'GET /c/…/2/preview.png 404',
    'GET /api/comparisons/… 404',
  ])
})

it('no cache between here and the reader keeps what may be confidential', async () => {
  const app = createApp(db)
  for (const address of ['/api/annotations', '/api/processes', '/api/nothing', '/c/nothing']) {
    const { headers } = await app.request(address)
    expect([address, headers.get('cache-control')]).toEqual([address, 'private, no-cache'])
  }
})

it('a method that an address does not know is refused with those that it knows', async () => {
  const app = createApp(db)
  const ask = async (method: string, address: string) => {
    const { status, headers } = await app.request(address, { method })
    return [status, headers.get('allow')]
  }
  expect(await ask('PUT', '/api/processes')).toEqual([405, 'GET, POST, HEAD'])
  expect(await ask('PATCH', '/api/drafts/a-draft')).toEqual([405, 'GET, HEAD'])
  expect(await ask('DELETE', '/api/notes.csv')).toEqual([405, 'GET, HEAD'])
  expect(await ask('OPTIONS', '/api/notes/import')).toEqual([405, 'POST'])
  expect(await ask('GET', '/api/notes/import')).toEqual([405, 'POST'])
  expect(await ask('HEAD', '/api/health')).toEqual([200, null])
  for (const nothing of ['/api/nothing', '/api/drafts/', '/api//health']) {
    expect(await ask('DELETE', nothing)).toEqual([404, null])
  }
  const refused = await app.request('/api/health', { method: 'DELETE' })
  expect(await refused.json()).toEqual({
    code: 'no-such-method',
    message: 'This address does not answer DELETE, only GET, HEAD.',
  })
})

it('of a read that cannot be answered, no body is spoken of', async () => {
  const response = await createApp(db).request('/api/annotations?clause=a')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    message: expect.stringMatching(/^What is asked for cannot be accepted\. /),
  })
})

describe('who follows a citation is told in a page, not in JSON,', () => {
  const saved = '/c/caaaaabbbbbcccccddddd'
  const pageOf = async (response: Response) => ({
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    words: /<h1>.*?<\/h1>\s*<p>(.*?)<\/p>/s.exec(await response.text())?.[1],
  })
  const page = { type: 'text/html; charset=UTF-8', retryAfter: expect.stringMatching(/^\d+$/) }

  it('that too much was asked', async () => {
    const app = createApp(db, { rateLimits: { reads: 1, saves: 1 } })
    expect((await app.request(saved)).status).toBe(404)
    expect(await pageOf(await app.request(saved))).toEqual({
      ...page,
      status: 429,
      words: expect.stringMatching(/^Too many requests\. Try again in \d+ s\.$/),
    })
  })

  it('that the database is down, or that we failed', async () => {
    // Without any tables, and then closed.
    const down = await openTestDb()
    await down.execute('drop schema public cascade')
    const app = createApp(down, { log: () => {} })
    expect(await pageOf(await app.request(saved))).toMatchObject({ type: page.type, status: 500 })
    await down.$client.close()
    const words = 'The database cannot be reached. Try again in a moment.'
    expect(await pageOf(await app.request(saved))).toEqual({ ...page, status: 503, words })
    const asJson = await app.request('/api/processes')
    expect([asJson.status, asJson.headers.get('retry-after')]).toEqual([503, page.retryAfter])
    expect(await asJson.json()).toEqual({ code: 'unavailable', message: words })
  })

  it('that the server is starting', async () => {
    const serving = await listen(0, '127.0.0.1')
    const response = await fetch(`${serving.address}${saved}`)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('Travaux is starting')
    const asJson = await fetch(`${serving.address}/api/health`)
    expect(await asJson.json()).toMatchObject({ code: 'unavailable' })
    await serving.stop()
  })
})

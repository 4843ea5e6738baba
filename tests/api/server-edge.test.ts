import { beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Db } from '../../src/store/db.ts'
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

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

import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Db } from '../../src/store/db.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { haveBuiltPages } from './built-pages.ts'

const pages = haveBuiltPages()
let db: Db
beforeAll(async () => {
  db = await openTestDb()
})

describe('the page', () => {
  const ask = (address: string, init?: RequestInit) =>
    createApp(db, { pages: pages() }).request(address, init)

  it.each(['/', '/compare?before=x', '/about/', '/index.html'])(
    'is served at %s, asked for each time',
    async (address) => {
      const response = await ask(address)
      expect([response.status, await response.text()]).toEqual([
        200,
        expect.stringContaining('<title>Travaux'),
      ])
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      const again = await ask(address, {
        headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
      })
      expect(again.status).toBe(304)
    },
  )

  it.each([
    '/nowhere',
    '/drafts',
    '/drafts/nope',
    '/drafts/Nope!',
    '/drafts/nope/more',
    '/drafts/%E2%82',
    '/processes/nope',
    '/process/straits',
  ])('is served as not found at %s', async (address) => {
    const response = await ask(address)
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('<title>Travaux'),
    ])
    expect((await ask(address, { method: 'HEAD' })).status).toBe(404)
  })

  it('is served at the address of each process and draft that is there', async () => {
    const made = await storeSubmission(db, newDraft())
    for (const address of [`/drafts/${made.draft}`, `/processes/${made.process}`]) {
      expect([address, (await ask(address)).status]).toEqual([address, 200])
    }
  })

  it('keeps built files for ever', async () => {
    const response = await ask('/assets/main-1a2b.js')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toMatch(/javascript/)
  })

  it('is no answer for a built file that is gone, nor under /api, nor for a save', async () => {
    expect((await ask('/assets/gone.js')).status).toBe(404)
    expect((await ask('/api/gone')).status).toBe(404)
    expect((await ask('/compare', { method: 'POST' })).status).toBe(404)
  })

  it.each([
    '/../%s-secret.txt',
    '/..%2f%s-secret.txt',
    '/%2e%2e/%s-secret.txt',
    '/assets/../../%s-secret.txt',
    '//etc/passwd',
    '/..\\%s-secret.txt',
  ])('leads nowhere outside its folder: %s', async (address) => {
    const response = await ask(address.replace('%s', path.basename(pages())))
    expect(await response.text()).not.toMatch(/secret|root:/)
  })
})

import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Db } from '../../src/store/db.ts'
import { newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { haveBuiltPages } from './built-pages.ts'
import { problemOf } from './problem-of.ts'

const pages = haveBuiltPages()
let db: Db
beforeAll(async () => {
  db = await openTestDb()
})
const json = { 'Content-Type': 'application/json' }

describe('headers', () => {
  it.each(['/', '/api/health', '/api/nothing', '/assets/gone.js'])(
    'protect %s',
    async (address) => {
      const { headers } = await createApp(db, { pages: pages() }).request(address)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.has('x-powered-by')).toBe(false)
    },
  )

  it('insist on https only where it is https', async () => {
    const app = createApp(db)
    expect((await app.request('/api/health')).headers.has('strict-transport-security')).toBe(false)
    const headers = { 'X-Forwarded-Proto': 'https' }
    const behindProxy = await app.request('/api/health', { headers })
    expect(behindProxy.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})

describe('a save from elsewhere is refused', () => {
  const save = (headers: Record<string, string>) =>
    createApp(db).request('http://127.0.0.1:4310/api/processes', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: '{}',
    })
  it.each([
    ['by its origin', { Origin: 'https://elsewhere.example' }],
    ['from another port', { Origin: 'http://127.0.0.1:8000' }],
    ['without an origin of its own', { Origin: 'null' }],
    ['as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    [
      'as the browser says of a neighbour',
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:4310' },
    ],
  ])('%s', async (_, headers) => {
    expect(await problemOf(await save(headers))).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
  })

  it.each([{ Origin: 'http://127.0.0.1:4310' }, { 'Sec-Fetch-Site': 'same-origin' }, {}])(
    'and one from here goes on to validation: %o',
    async (headers) => expect((await save(headers)).status).toBe(400),
  )

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('as is one that is not JSON: %s', async (type) => {
    expect(await problemOf(await save({ 'Content-Type': type }))).toMatchObject({
      status: 415,
      body: { code: 'not-json' },
    })
  })
})

describe('names of this machine', () => {
  const ask = (address: string) => createApp(db, { loopbackOnly: true }).request(address)
  it.each([
    'http://127.0.0.1:4310',
    'http://localhost:5173',
    'http://[::1]:4310',
    'http://LOCALHOST',
  ])('%s is one', async (origin) => expect((await ask(`${origin}/api/health`)).status).toBe(200))
  it.each([
    'http://rebound.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.nip.example',
    'http://10.0.0.1',
  ])('%s is none, so nothing is answered', async (origin) =>
    expect((await ask(`${origin}/api/health`)).status).toBe(403),
  )
})

describe('asking too often', () => {
  it('is answered with 429 and when to come back; reads and saves are counted apart', async () => {
    const app = createApp(db, { rateLimits: { reads: 2, saves: 1 } })
    const read = () => app.request('/api/health')
    const save = () => app.request('/api/processes', { method: 'POST', headers: json, body: '{}' })
    expect([(await read()).status, (await read()).status, (await save()).status]).toEqual([
      200, 200, 400,
    ])
    const refused = await read()
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await problemOf(refused)).toMatchObject({ status: 429, body: { code: 'too-many' } })
    expect((await save()).status).toBe(429)
  })
})

describe('a fault of ours', () => {
  it('shows the visitor nothing internal, and the log no values', async () => {
    const lines: string[] = []
    // Without the table every save fails as a bug would.
    const broken = await openTestDb()
    await broken.execute(sql`drop table submissions`)
    const app = createApp(broken, { log: (line) => lines.push(line) })
    const submission = newDraft({ author: 'A confidential name' })
    const response = await app.request('/api/drafts', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(submission),
    })
    expect(await problemOf(response)).toEqual({
      status: 500,
      body: {
        code: 'internal',
        message: 'The server failed to answer. It is a fault of ours, and has been noted.',
      },
    })
    expect(lines.join('\n')).toContain('relation "submissions" does not exist')
    expect(lines.join('\n')).not.toMatch(/confidential|params|insert into/i)
  })
})

it('the log of requests holds no query strings and no bodies', async () => {
  const lines: string[] = []
  const app = createApp(db, { requestLog: (line) => lines.push(line) })
  await app.request('/api/drafts/secret-plan?token=abc')
  await app.request('/api/processes', { method: 'POST', headers: json, body: '{"title":"Hidden"}' })
  expect(lines).toEqual([
    expect.stringMatching(/^GET \/api\/drafts\/secret-plan 404 \d+ ms$/),
    expect.stringMatching(/^POST \/api\/processes 400 \d+ ms$/),
  ])
})

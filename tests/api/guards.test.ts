import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { MOST_BYTES_ELSEWHERE, MOST_BYTES_OF_A_SAVE } from '../../src/api/body-guard.ts'
import type { Db } from '../../src/store/db.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

let db: Db
let folder: string
beforeAll(async () => {
  db = await openTestDb()
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-pages-'))
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Travaux</title>')
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(path.join(folder, 'assets/main-1a2b.js'), 'export {}')
  writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}-secret.txt`), 'secret')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(`${folder}-secret.txt`, { force: true })
})
const problemOf = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
})
const json = { 'Content-Type': 'application/json' }

describe('headers', () => {
  it.each(['/', '/api/health', '/api/nothing', '/assets/gone.js'])(
    'protect %s',
    async (address) => {
      const { headers } = await createApp(db, { pages: folder }).request(address)
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

describe('bodies', () => {
  const app = () => createApp(db)
  const post = (address: string, body: string | ReadableStream) =>
    app().request(address, {
      method: 'POST',
      headers: json,
      body,
      ...(typeof body === 'string' ? {} : { duplex: 'half' }),
    })

  it('of a save may have 12 MB and not more', async () => {
    const pad = (size: number) => `{"pad":"${'x'.repeat(size - 10)}"}`
    expect((await post('/api/drafts', pad(MOST_BYTES_OF_A_SAVE))).status).toBe(400)
    expect(await problemOf(await post('/api/drafts', pad(MOST_BYTES_OF_A_SAVE + 1)))).toEqual({
      status: 413,
      body: { code: 'too-large', message: 'This is too large: at most 12 MB can be sent at once.' },
    })
  })

  it('elsewhere may have 64 kB, also when their length is not said', async () => {
    const long = JSON.stringify({ title: 'x'.repeat(MOST_BYTES_ELSEWHERE) })
    const message = 'This is too large: at most 64 kB can be sent at once.'
    expect(await problemOf(await post('/api/processes', long))).toMatchObject({
      status: 413,
      body: { message },
    })
    const stream = new Blob([long]).stream()
    expect(await problemOf(await post('/api/processes', stream))).toMatchObject({ status: 413 })
  })

  it.each([
    ['/api/processes/import', (list: string) => `{"drafts":${list}}`, 'drafts.0.'],
    [
      '/api/processes/import',
      (list: string) => `{"contents":[{"clauses":${list}}]}`,
      'contents.0.',
    ],
    ['/api/drafts', (list: string) => `{"revision":{"clauses":${list}}}`, 'revision.'],
  ])(
    'of faults without end are refused with the first ones at %s',
    async (address, body, place) => {
      const list = `[${'{},'.repeat(200_000)}{}]`
      const { status, body: problem } = await problemOf(await post(address, body(list)))
      expect(status).toBe(400)
      expect(Object.keys(problem.fields)).toHaveLength(50)
      expect(Object.keys(problem.fields).some((field) => field.startsWith(place))).toBe(true)
    },
  )

  it('of values without end are refused before they are read', async () => {
    const { status, body: problem } = await problemOf(
      await post('/api/processes/import', `[${'{},'.repeat(3_000_000)}{}]`),
    )
    const message = 'This holds too much: at most 6 million values can be sent at once.'
    expect([status, problem]).toEqual([413, { code: 'too-large', message }])
  })

  it('may hold any number of commas and brackets in their texts', async () => {
    const title = `\\",[{`.repeat(1_000_000)
    const response = await post('/api/drafts', `{"title":"${title}","more":",${'{'.repeat(5e6)}"}`)
    expect(await problemOf(response)).toMatchObject({ status: 400, body: { code: 'invalid' } })
  })

  it('are read once', async () => {
    const parse = vi.spyOn(JSON, 'parse')
    const body = JSON.stringify(newDraft())
    expect((await post('/api/drafts', body)).status).toBe(201)
    expect(parse.mock.calls.filter(([text]) => text === body)).toHaveLength(1)
    parse.mockRestore()
  })

  it('nested 10,000 deep are refused', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
    expect(await problemOf(await post('/api/drafts', `{"revision":${deep}}`))).toMatchObject({
      status: 400,
      body: { message: 'The body is nested too deeply.' },
    })
  })

  it('with half a character are refused', async () => {
    const body = JSON.stringify({ ...newDraft(), author: 'Ada \ud83d' })
    expect(await problemOf(await post('/api/drafts', body))).toMatchObject({
      status: 400,
      body: { message: 'The body holds half a character, which cannot be stored.' },
    })
  })

  it('that break off are refused', async () => {
    expect(await problemOf(await post('/api/drafts', '{"author":"Ada'))).toMatchObject({
      status: 400,
      body: { code: 'invalid', message: 'The body is not valid JSON.' },
    })
  })
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

describe('the page', () => {
  const ask = (address: string, init?: RequestInit) =>
    createApp(db, { pages: folder }).request(address, init)

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
    const response = await ask(address.replace('%s', path.basename(folder)))
    expect(await response.text()).not.toMatch(/secret|root:/)
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

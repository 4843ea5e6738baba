import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { ProcessBundle } from '../../src/core/bundle/process-bundle.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import type { Db } from '../../src/store/db.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'
import { smallRecord } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

const options = { rateLimits: { reads: 1_000_000, saves: 1_000_000 } }
let db: Db
let app: ReturnType<typeof createApp>
let file: string
beforeAll(async () => {
  db = await openTestDb()
  await loadRecord(db, smallRecord())
  app = createApp(db, options)
  file = await (await app.request('/api/processes/straits/bundle.json')).text()
})

const bring = (body: string, query = '') =>
  app.request(`/api/processes/import${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  })
const problem = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
})

describe('a process as a file', () => {
  it('is JSON to be kept, named after its process, and says its own format and hash', async () => {
    const response = await app.request('/api/processes/straits/bundle.json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="straits.travaux.json"',
    )
    expect(ProcessBundle.parse(JSON.parse(file))).toMatchObject({
      format: 'travaux-process',
      version: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it.each(['nowhere', 'No Id!', '..'])('is not there for %j', async (id) => {
    const response = await app.request(`/api/processes/${encodeURIComponent(id)}/bundle.json`)
    expect(response.status).toBe(404)
  })

  it('is not made where it could not come in again, and that is said at once', async () => {
    const other = await openTestDb()
    await loadRecord(other, smallRecord())
    await other.execute(sql`insert into revision_contents
      select repeat('e', 64), language, ordering, repeat('x', 60000001), coverage, 0
      from revision_contents limit 1`)
    await other.execute(sql`insert into revisions (witness, number, hash, author)
      select witness, 2, repeat('e', 64), author from revisions limit 1`)
    const response = await createApp(other, options).request('/api/processes/straits/bundle.json')
    expect(await problem(response)).toMatchObject({
      status: 413,
      body: {
        code: 'too-large',
        message: expect.stringMatching(/more than 60 MB, which is the most/),
      },
    })
  })

  it('comes in once, and again without a change', async () => {
    const other = createApp(await openTestDb(), options)
    const send = () =>
      other.request('/api/processes/import', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: file,
      })
    const first = await send()
    expect([first.status, await first.json()]).toEqual([
      201,
      { process: 'straits', unchanged: false },
    ])
    const second = await send()
    expect([second.status, await second.json()]).toEqual([
      200,
      { process: 'straits', unchanged: true },
    ])
    const again = await (await other.request('/api/processes/straits/bundle.json')).text()
    const withoutTime = (text: string) => text.replace(/"madeAt":"[^"]*"/, '')
    expect(withoutTime(again)).toBe(withoutTime(file))
  })

  it('comes in beside what is here, under another id', async () => {
    expect((await bring(file, '?as=straits-of-others')).status).toBe(201)
    expect((await app.request('/api/processes/straits-of-others/overview')).status).toBe(200)
    const again = await bring(file, '?as=straits-of-others')
    expect([again.status, await again.json()]).toEqual([
      200,
      { process: 'straits-of-others', unchanged: true },
    ])
    expect((await bring(file, '?as=No%20Id')).status).toBe(400)
  })

  describe('is refused in a sentence', () => {
    it('when it claims to be a bundled record that the server did not come with', async () => {
      const empty = createApp(await openTestDb(), { ...options, records: ['other-talks'] })
      const send = (query: string) =>
        empty.request(`/api/processes/import${query}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: file,
        })
      expect(await problem(await send(''))).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining('says that it is a bundled record') },
      })
      expect((await send('?as=straits-from-a-file')).status).toBe(201)
      const overview = await empty.request('/api/processes/straits-from-a-file/overview')
      expect(await overview.text()).not.toContain('"origin":"record"')
    })

    it('when it is cut short', async () =>
      expect(await problem(await bring(file.slice(0, -200)))).toMatchObject({
        status: 400,
        body: { message: 'The body is not valid JSON.' },
      }))

    it.each(['contents', 'witnesses', 'notes', 'hash', 'process'])(
      'when it has no %s',
      async (part) => {
        const without = JSON.stringify({ ...JSON.parse(file), [part]: undefined })
        expect(await problem(await bring(without))).toMatchObject({
          status: 400,
          body: { message: `The field “${part}” cannot be accepted. It is missing.` },
        })
      },
    )

    it('when it is of a later version, or something else altogether', async () => {
      const later = file.replace(/"version":1\b/, '"version":2')
      expect(await problem(await bring(later))).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining('“version”') },
      })
      expect((await bring('[]')).status).toBe(400)
      expect((await bring('{"@context":"http://www.w3.org/ns/anno.jsonld"}')).status).toBe(400)
    })

    it('when a word of a text is another than its hash says', async () => {
      const forged = file.replaceAll('open to all', 'closed to all')
      expect(await problem(await bring(forged, '?as=forged'))).toMatchObject({
        status: 400,
        body: { code: 'invalid', fields: { 'contents.0': expect.stringContaining('hash') } },
      })
    })

    it('when it is nested too deeply, or too large', async () => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
      expect((await bring(deep)).status).toBe(400)
      const large = `{"format":"${'x'.repeat(60_000_001)}"}`
      expect(await problem(await bring(large))).toMatchObject({
        status: 413,
        body: { message: 'This is too large: at most 60 MB can be sent at once.' },
      })
    })

    it('and then nothing of it is stored', async () =>
      expect((await listProcesses(db)).map(({ id }) => id)).toEqual([
        'straits',
        'straits-of-others',
      ]))
  })

  it('never throws, whatever stands in its fields', async () => {
    for (const text of INJECTIONS.slice(0, 40)) {
      const bundle = ProcessBundle.parse(JSON.parse(file))
      bundle.process.title = text
      bundle.instruments.forEach((instrument) => (instrument.id = text))
      expect((await bring(JSON.stringify(bundle), '?as=hostile')).status).toBe(400)
    }
  })
})

import { beforeAll, expect, it, describe, vi } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { MOST_BYTES_ELSEWHERE, MOST_BYTES_OF_A_SAVE } from '../../src/api/body-guard.ts'
import type { Db } from '../../src/store/db.ts'
import { newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { problemOf } from './problem-of.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDb()
})

describe('bodies', () => {
  const app = () => createApp(db)
  const post = (address: string, body: string | ReadableStream) =>
    app().request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
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

  it('of names of fields without end are refused before they are read', async () => {
    const fields = Array.from({ length: 10_001 }, (_, at) => `"n${at}" :1`).join()
    const { status, body: problem } = await problemOf(
      await post('/api/processes/import', `[{${fields}}]`),
    )
    const message = 'This holds too much: at most 10,000 names of fields can be sent at once.'
    expect([status, problem]).toEqual([413, { code: 'too-large', message }])
    const colons = await post('/api/processes/import', `["${'x'.repeat(1e6)}"${':'.repeat(1e6)}]`)
    expect(await problemOf(colons)).toMatchObject({ status: 400, body: { code: 'invalid' } })
    const usual = await post('/api/processes/import', `[${'{"drafts":[]},'.repeat(10_001)}{}]`)
    expect(await problemOf(usual)).toMatchObject({ status: 400, body: { code: 'invalid' } })
  })

  it('in another encoding than UTF-8 are refused', async () => {
    const response = await createApp(db).request('/api/processes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from('{"title":"R\u00e9publique","language":"fr","author":"Ada"}', 'latin1'),
    })
    expect(await problemOf(response)).toMatchObject({
      status: 400,
      body: { code: 'invalid', message: 'The body must be in UTF-8.' },
    })
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
    for (const more of [{ author: 'Ada \ud83d' }, { '\ud83d': '' }]) {
      const body = JSON.stringify({ ...newDraft(), ...more })
      expect(await problemOf(await post('/api/drafts', body))).toMatchObject({
        status: 400,
        body: { message: 'The body holds half a character, which cannot be stored.' },
      })
    }
  })

  it('that break off are refused', async () => {
    expect(await problemOf(await post('/api/drafts', '{"author":"Ada'))).toMatchObject({
      status: 400,
      body: { code: 'invalid', message: 'The body is not valid JSON.' },
    })
  })
})

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { Problem } from '../../src/api/problem.ts'
import { resolveSide } from '../../src/core/compare/compared-side.ts'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { contextOf } from '../../src/core/compare/context-of.ts'
import { hashResult } from '../../src/core/compare/result-hash.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { DraftPage, HashedContent, ProcessOverview } from '../../src/core/model/read-models.ts'
import type { Db } from '../../src/store/db.ts'
import { KEY, OTHER_KEY, saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { openTestDb } from '../store/test-database.ts'

let db: Db
let app: ReturnType<typeof createApp>
let process: string
let view: string
beforeAll(async () => {
  db = await openTestDb()
  app = createApp(db, { rateLimits: { reads: 10_000, saves: 10_000 } })
  const two = await storeTwoDrafts(db)
  process = two.before.process
  view = viewOf(two)
})
const send = (path: string, body: unknown, key?: string) =>
  app.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  })
const remove = (id: string, key: string) =>
  app.request(`/api/comparisons/${id}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${key}` },
  })
const read = async (response: Response) => SavedComparison.parse(await response.json())
const save = async (more = {}) => read(await send('/api/comparisons', saveOf(view, more)))
const problem = async (response: Response) => ({
  status: response.status,
  ...Problem.parse(await response.json()),
})
const next = (basedOn: number, more = {}) => ({
  submission: randomUUID(),
  view,
  caption: 'Second thoughts.',
  notes: [],
  author: 'Ada Rahmani',
  basedOn,
  ...more,
})

describe('a saved comparison', () => {
  it('is answered with its address, its facts and its hashes', async () => {
    const response = await send('/api/comparisons', saveOf(view))
    expect(response.status).toBe(201)
    const saved = await read(response)
    expect(saved).toMatchObject({
      state: 'kept',
      listed: false,
      versions: [{ number: 1, caption: 'The cap on the army was lifted.', view, alignment: 0 }],
    })
    expect(saved.id).toMatch(/^c[a-z2-7]{20}$/)
    expect(await read(await app.request(`/api/comparisons/${saved.id}`))).toEqual(saved)
  })

  it('sent twice is stored once, and answers 200 the second time', async () => {
    const twice = saveOf(view)
    const first = await read(await send('/api/comparisons', twice))
    const second = await send('/api/comparisons', twice)
    expect([second.status, await read(second)]).toEqual([200, first])
  })

  it('never tells its owner key', async () => {
    const { id } = await save()
    const text = await (await app.request(`/api/comparisons/${id}`)).text()
    expect(text).not.toContain(KEY)
    expect(text).not.toMatch(/owner/i)
  })

  it('is changed and deleted only with its key', async () => {
    const { id } = await save()
    const tries = [
      await send(`/api/comparisons/${id}/versions`, next(1), OTHER_KEY),
      await send(`/api/comparisons/${id}/versions`, next(1)),
      await send(`/api/comparisons/${id}/listing`, { listed: true }, 'short'),
      await remove(id, OTHER_KEY),
    ]
    for (const response of tries) {
      expect(await problem(response)).toMatchObject({ status: 403, code: 'forbidden' })
    }
    expect(await read(await app.request(`/api/comparisons/${id}`))).toMatchObject({
      state: 'kept',
      versions: [{ number: 1 }],
    })
  })

  it('gets later versions from who holds the key, and says 409 where one came in between', async () => {
    const { id } = await save()
    const added = await send(`/api/comparisons/${id}/versions`, next(1), KEY)
    expect(added.status).toBe(201)
    expect(await read(added)).toMatchObject({ versions: [{ number: 1 }, { number: 2 }] })
    const late = await send(`/api/comparisons/${id}/versions`, next(1), KEY)
    expect(await problem(late)).toMatchObject({ status: 409, code: 'conflict' })
  })

  it('is named by its process only while it is listed', async () => {
    const { id } = await save()
    const listed = async () => {
      const response = await app.request(`/api/processes/${process}/comparisons`)
      return JSON.stringify(await response.json()).includes(id)
    }
    expect(await listed()).toBe(false)
    await send(`/api/comparisons/${id}/listing`, { listed: true }, KEY)
    expect(await listed()).toBe(true)
    await send(`/api/comparisons/${id}/listing`, { listed: false }, KEY)
    expect(await listed()).toBe(false)
  })

  it('leaves its bibliographic facts when it is deleted', async () => {
    const { id, versions } = await save({ caption: 'To be forgotten.' })
    const response = await remove(id, KEY)
    expect(response.status).toBe(200)
    const left = await read(response)
    expect(left).toMatchObject({ state: 'deleted', id, versions: [{ hash: versions[0]?.hash }] })
    expect(JSON.stringify(left)).not.toContain('forgotten')
    expect(await read(await app.request(`/api/comparisons/${id}`))).toEqual(left)
    const late = await send(`/api/comparisons/${id}/versions`, next(1), KEY)
    expect(await problem(late)).toMatchObject({ status: 409 })
  })
})

it('a crowd of saves at once is not queued without end: the rest are told when to try again', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, async () => send('/api/comparisons', saveOf(view))),
  )
  const refused = answers.filter(({ status }) => status === 503)
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(12 - refused.length)
  expect(refused.length).toBeGreaterThan(0)
  const [one] = refused
  expect(one?.headers.get('Retry-After')).toBe('10')
  expect(one && (await problem(one)).message).toContain('try again in a moment')
})

describe('a save that cannot be accepted', () => {
  const BAD: Record<string, { more: object; field: string }> = {
    'a view over 2,000 characters': {
      more: { view: `?quote=${'x'.repeat(2_000)}` },
      field: 'view',
    },
    'a view that is no compare link': { more: { view: '?q=guarantors' }, field: 'view' },
    'a view with half an escape': { more: { view: '?before=%E0%A4%A' }, field: 'view' },
    'a caption over 8,000 characters': { more: { caption: 'x'.repeat(8_001) }, field: 'caption' },
    'a caption with control characters': { more: { caption: 'a\u0000b' }, field: 'caption' },
    'a truncated key': { more: { ownerKey: KEY.slice(1) }, field: 'ownerKey' },
    'a key with a line end': { more: { ownerKey: `${KEY.slice(1)}\n` }, field: 'ownerKey' },
    'no author': { more: { author: '' }, field: 'author' },
    'a submission that is no UUID': { more: { submission: 'again' }, field: 'submission' },
    'a note that could not be one': {
      more: { notes: [{ note: '../etc', edit: 1 }] },
      field: 'notes.0.note',
    },
    'an edit before the first': {
      more: { notes: [{ note: 'n', edit: 0 }] },
      field: 'notes.0.edit',
    },
    'more than 200 notes': {
      more: { notes: Array.from({ length: 201 }, (_, at) => ({ note: `n${at}`, edit: 1 })) },
      field: 'notes',
    },
  }
  it.each(Object.entries(BAD))(
    'is answered with a sentence about it: %s',
    async (_, { more, field }) => {
      const answered = await problem(await send('/api/comparisons', saveOf(view, more)))
      expect(answered).toMatchObject({ status: 400, code: 'invalid' })
      expect(answered.fields?.[field]).toMatch(/\w.*\.$/)
    },
  )

  it('is refused as a whole where it is too large', async () => {
    const response = await send('/api/comparisons', { ...saveOf(view), more: 'x'.repeat(70_000) })
    expect(await problem(response)).toMatchObject({ status: 413, code: 'too-large' })
  })

  it('is accepted where everything is as long as it may be', async () => {
    const caption = 'ї'.repeat(8_000)
    const saved = await save({ caption, author: 'ї'.repeat(400) })
    expect(saved).toMatchObject({ state: 'kept', versions: [{ caption }] })
  })

  it.each([
    `c${'a'.repeat(19)}`,
    `c${'a'.repeat(21)}`,
    `c${'1'.repeat(20)}`,
    'c'.repeat(3_000),
    '..',
  ])('has no address that could not be ours (%#)', async (id) => {
    const response = await app.request(`/api/comparisons/${encodeURIComponent(id)}`)
    expect(response.status).toBe(404)
  })
})

describe('what a browser finds from the same view', () => {
  it('has the hash that the server kept', async () => {
    const get = async (path: string): Promise<unknown> => (await app.request(path)).json()
    const saved = await save()
    const version = saved.state === 'kept' ? saved.versions[0] : undefined
    const sides = ['before', 'after'] as const
    const [before, after] = await Promise.all(
      sides.map(async (side) => {
        const page = DraftPage.parse(await get(`/api/drafts/${version![side].draft}`))
        const reference = { draft: page.draft.id, revision: version![side].revision }
        return resolveSide(page, reference, undefined).side!
      }),
    )
    const [first, second] = await Promise.all(
      sides.map(async (side) =>
        HashedContent.parse(await get(`/api/revisions/${version![side].hash}`)),
      ),
    )
    const overview = ProcessOverview.parse(await get(`/api/processes/${process}/overview`))
    const context = { ...contextOf([overview], before!, after!), decisions: [] }
    const comparison = compareRevisions(first!, second!, context)
    expect(await hashResult(comparison)).toBe(version?.resultHash)
  })
})

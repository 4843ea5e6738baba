import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { Problem } from '../../src/api/problem.ts'
import { DraftPage, HashedContent, WitnessView } from '../../src/core/model/read-models.ts'
import { Receipt } from '../../src/core/model/submission.ts'
import type { Submission } from '../../src/core/model/submission.ts'
import { clause, content, correction, neutrality, newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

const unlimited = { reads: 1_000_000, saves: 1_000_000 }
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  app = createApp(await openTestDb(), { rateLimits: unlimited })
})

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const saved = async (submission: Submission) => {
  const response = await post('/api/drafts', submission)
  expect(response.status).toBe(201)
  return Receipt.parse(await response.json())
}
const problem = async (response: Response) => ({
  status: response.status,
  ...Problem.parse(await response.json()),
})

describe('saving', () => {
  it('a process answers 201 with it', async () => {
    const body = { title: 'Вікно в Європу', language: 'uk', author: 'Ada Rahmani' }
    const response = await post('/api/processes', body)
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      id: 'process',
      title: 'Вікно в Європу',
      origin: 'user',
    })
  })

  it('a process is begun by nobody who calls themselves the record', async () => {
    const body = { title: 'Talks', language: 'en', author: 'Travaux record' }
    const response = await post('/api/processes', body)
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { fields: { author: expect.stringContaining('give a name of your own') } },
    ])
  })

  it('a draft answers 201 with its receipt, and can be read', async () => {
    const receipt = await saved(newDraft())
    const page = DraftPage.parse(await (await app.request(`/api/drafts/${receipt.draft}`)).json())
    expect(page.draft.witnesses[0]?.revisions[0]).toMatchObject({ hash: receipt.hash, number: 1 })
  })

  it('again answers 200 with the first receipt', async () => {
    const submission = newDraft()
    const first = await saved(submission)
    const response = await post('/api/drafts', submission)
    expect([response.status, await response.json()]).toEqual([200, { ...first, repeated: true }])
  })

  it('another text under the same submission id answers 409', async () => {
    const submission = newDraft()
    await saved(submission)
    const answer = await problem(
      await post('/api/drafts', { ...submission, author: 'Somebody else' }),
    )
    expect(answer).toMatchObject({ status: 409, code: 'conflict' })
  })

  it('another witness of a draft, at that draft’s address', async () => {
    const first = await saved(newDraft())
    const { witness } = newDraft()
    const second = { ...correction(first, 'As reported.'), witness }
    const response = await post(`/api/drafts/${first.draft}/witnesses`, second)
    expect([response.status, await response.json()]).toEqual([
      201,
      expect.objectContaining({ draft: first.draft, witness: `${first.witness}-2`, revision: 1 }),
    ])
  })

  it('two corrections at the same moment both succeed, as two revisions', async () => {
    const first = await saved(newDraft())
    const address = `/api/witnesses/${first.witness}/revisions`
    const both = await Promise.all([
      post(address, correction(first, 'One reading.')),
      post(address, correction(first, 'Another reading.')),
    ])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const witness = WitnessView.parse(
      await (await app.request(`/api/witnesses/${first.witness}`)).json(),
    )
    expect(witness.revisions.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('at another draft’s or witness’s address answers 400', async () => {
    const first = await saved(newDraft())
    for (const address of ['/api/drafts/other/witnesses', '/api/witnesses/other/revisions']) {
      expect(await problem(await post(address, correction(first, 'x')))).toMatchObject({
        status: 400,
      })
    }
  })
})

describe('a body that cannot be accepted is told where and why', () => {
  const withDate = (date: string) => {
    const submission = newDraft()
    if (submission.draft.kind !== 'new') throw new Error('The sample makes a new draft')
    return { ...submission, draft: { kind: 'new', fields: { ...submission.draft.fields, date } } }
  }
  const withClause = (...clauses: object[]) => ({
    ...newDraft(),
    revision: { ...content([]), clauses, note: null },
  })

  it.each([
    [
      'a day that no calendar has',
      withDate('2022-02-30'),
      { 'draft.fields.date': 'There is no such day in the calendar.' },
    ],
    [
      'the year 20222',
      withDate('20222-01-01'),
      { 'draft.fields.date': 'Write a date as 2022-03-29, 2022-03 or 2022.' },
    ],
    [
      'the year 0001',
      withDate('0001-01-01'),
      { 'draft.fields.date': 'There is no such day in the calendar.' },
    ],
    ['nobody as its author', { ...newDraft(), author: '' }, { author: 'It must not be empty.' }],
    ['no author', { ...newDraft(), author: undefined }, { author: 'It is missing.' }],
    ['a number for a name', { ...newDraft(), author: 7 }, { author: 'It must be text.' }],
    [
      'a submission id that is none',
      { ...newDraft(), submission: '7' },
      { submission: 'It is not in a form that can be accepted.' },
    ],
    [
      'a NUL in a name',
      { ...newDraft(), author: 'Ada\u0000' },
      { author: 'This holds control characters that cannot be shown.' },
    ],
    [
      'an escape character in a text',
      withClause(clause('c1', 'red \u001b[31m')),
      { 'revision.clauses.0.text': 'This holds control characters that cannot be shown.' },
    ],
    [
      'a clause of no known kind',
      withClause({ ...neutrality, kind: 'sonnet' }),
      { 'revision.clauses.0.kind': expect.stringMatching(/^It must be one of: article, /) },
    ],
    [
      'an id with a space',
      withClause(clause('c 1', 'x')),
      {
        'revision.clauses.0.id': 'An id begins with a letter and holds only a-z, 0-9 and hyphens.',
      },
    ],
    [
      'a name of 401 characters',
      { ...newDraft(), author: 'x'.repeat(401) },
      { author: 'This may have at most 400 characters.' },
    ],
    [
      'a span outside the text',
      withClause(clause('c1', 'x', { span: { start: 0, end: 9 } })),
      { 'revision.clauses.0.span': 'The clause “c1” lies outside the text.' },
    ],
  ])('%s', async (_, body, fields) => {
    const answer = await problem(await post('/api/drafts', body))
    expect(answer).toMatchObject({ status: 400, code: 'invalid', fields })
    expect(answer.message).not.toMatch(/zod|expected|received|undefined/i)
  })

  it('a javascript: address of a publication', async () => {
    const submission = newDraft()
    if (submission.witness.kind !== 'new') throw new Error('The sample makes a new witness')
    const source = { title: 'x', publisher: 'x', url: 'javascript:alert(1)', date: null }
    const witness = { kind: 'new', fields: { ...submission.witness.fields, source } }
    expect(await problem(await post('/api/drafts', { ...submission, witness }))).toMatchObject({
      fields: {
        'witness.fields.source.url': 'Write a web address that begins with http:// or https://.',
      },
    })
  })

  it.each([
    '',
    'null',
    '[]',
    '7',
    '"text"',
    '{"submission":{}}',
    '{"process":{"kind":"other"}}',
    '{"__proto__":{"author":"x"}}',
  ])('the body %s', async (body) => {
    expect(await problem(await post('/api/drafts', body))).toMatchObject({
      status: 400,
      code: 'invalid',
    })
  })

  it('any JSON at all: an answer of 400, never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), async (body) => {
        expect((await post('/api/drafts', body)).status).toBe(400)
      }),
      { seed: 20220329, numRuns: 300 },
    )
  })
})

describe('hostile words are kept as words', () => {
  const words = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) **bold** `code`',
    "'; drop table drafts; --",
    '{{constructor.constructor("alert(1)")()}} ${7*7} %s %n',
    'نص من اليمين ‎ \u202e reversed \u200b',
    '🕊️ 和平 мир\r\nsecond line\ttabbed',
    '__proto__',
  ]
  it.each(words)('%s', async (text) => {
    const line = text.replace(/\s+/g, ' ').slice(0, 300)
    const title = line.replace(/\u202e/g, '')
    const submission = newDraft({
      author: title,
      instrument: { kind: 'new', title },
      revision: {
        ...content([clause('c1', text, { label: line, heading: line, note: text })]),
        note: text,
      },
    })
    const { hash, draft } = await saved(submission)
    const response = await app.request(`/api/revisions/${hash}`)
    expect(response.headers.get('content-type')).toBe('application/json')
    const stored = HashedContent.parse(await response.json())
    expect(stored.clauses[0]).toMatchObject({ text, label: line, heading: line, note: text })
    const page = DraftPage.parse(await (await app.request(`/api/drafts/${draft}`)).json())
    expect(page.instrument.title).toBe(title)
  })
})

describe('names and titles that would turn round what stands beside them are refused', () => {
  const controls = ['\u202a', '\u202e', '\u2066', '\u2069']
  const wrong = (name: string): [string, Submission][] => {
    const submission = newDraft()
    if (submission.draft.kind !== 'new' || submission.witness.kind !== 'new') return []
    const { draft, witness } = submission
    return [
      ['author', { ...submission, author: name }],
      ['instrument', { ...submission, instrument: { kind: 'new', title: name } }],
      ['draft', { ...submission, draft: { ...draft, fields: { ...draft.fields, title: name } } }],
      [
        'party',
        { ...submission, draft: { ...draft, fields: { ...draft.fields, tabledBy: [{ name }] } } },
      ],
      [
        'witness',
        { ...submission, witness: { ...witness, fields: { ...witness.fields, title: name } } },
      ],
    ]
  }
  it.each(controls.flatMap((control) => wrong(`Ada${control}Rahmani`)))('%s', async (_, body) => {
    const answer = await problem(await post('/api/drafts', body))
    expect(answer).toMatchObject({ status: 400, code: 'invalid' })
  })

  it('and marks of direction, which scripts need, are kept', async () => {
    await saved(newDraft({ author: 'عادل \u200f(1)\u200e' }))
  })
})

it('a text of 5 MB is saved', { timeout: 60_000 }, async () => {
  const text = 'The Parties shall respect neutrality. '.repeat(131_000)
  const clauses = [0, 1, 2, 3, 4].map((part) =>
    clause(`c${part + 1}`, text.slice(part * 990_000, (part + 1) * 990_000)),
  )
  const receipt = await saved(
    newDraft({ submission: randomUUID(), revision: { ...content(clauses, { text }), note: null } }),
  )
  const stored = HashedContent.parse(
    await (await app.request(`/api/revisions/${receipt.hash}`)).json(),
  )
  expect(stored.text === text).toBe(true)
})

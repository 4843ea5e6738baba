import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { Problem } from '../../src/api/problem.ts'
import { Alignment, AlignmentSummary } from '../../src/core/model/alignment.ts'
import { Receipt } from '../../src/core/model/submission.ts'
import { clause, content, newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

let app: ReturnType<typeof createApp>
let address: string
const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const saveText = async (texts: string[]) => {
  const clauses = texts.map((text, at) => clause(`c${at + 1}`, text))
  const revision = { ...content(clauses), note: null }
  const response = await post('/api/drafts', newDraft({ revision }))
  return Receipt.parse(await response.json()).hash
}
beforeAll(async () => {
  app = createApp(await openTestDb())
  const before = await saveText(['Ports and canals.'])
  const after = await saveText(['Ports.', 'Canals.'])
  address = `/api/alignments/${before}/${after}`
})

const joined = {
  kind: 'together',
  before: ['c1'],
  after: ['c1', 'c2'],
  author: 'Ada Rahmani',
  decidedAt: '2026-03-03T14:05:00Z',
  note: null,
}
const save = { basedOn: 0, decisions: [joined], author: 'Ada Rahmani', note: null }
const problem = async (response: Response) => ({
  status: response.status,
  ...Problem.parse(await response.json()),
})

describe('people’s decisions about two texts', () => {
  it('are none at first', async () => {
    const response = await app.request(address)
    expect([response.status, await response.json()]).toEqual([200, []])
  })

  it('are saved as a version that can be read, and kept for ever', async () => {
    const response = await post(address, save)
    expect(response.status).toBe(201)
    const stored = Alignment.parse(await response.json())
    const read = await app.request(`${address}/1`)
    expect(await read.json()).toEqual(stored)
    expect(read.headers.get('Cache-Control')).toContain('immutable')
    const list: unknown = await (await app.request(address)).json()
    expect(list).toEqual([AlignmentSummary.parse({ ...stored, decisionCount: 1 })])
  })

  it('sent again answer 200 with the version that they made', async () => {
    const response = await post(address, save)
    expect([response.status, await response.json()]).toMatchObject([200, { number: 1 }])
  })

  it('are refused with 409 where somebody was faster', async () => {
    const late = { ...save, author: 'Ben Okoye' }
    expect(await problem(await post(address, late))).toMatchObject({
      status: 409,
      code: 'conflict',
      message: expect.stringContaining('Ada Rahmani saved version 1'),
    })
  })

  it.each([
    [{ ...save, author: '' }, 'author'],
    [{ ...save, basedOn: -1 }, 'basedOn'],
    [{ ...save, decisions: [{ ...joined, after: [] }] }, 'decisions.0.after'],
    [{ ...save, decisions: [{ ...joined, before: ['<b>'] }] }, 'decisions.0.before.0'],
    [{ ...save, basedOn: 1, decisions: [{ ...joined, before: ['c9'] }] }, 'decisions.0.before'],
  ])('are refused with 400 and a sentence where they make no sense (%#)', async (body, field) => {
    const answer = await problem(await post(address, body))
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.fields ?? {})).toContain(field)
  })

  it.each(['/0', '/2', '/x', '/999999999'])('have no version%s', async (number) => {
    expect((await app.request(address + number)).status).toBe(404)
  })

  it('[A16] about earlier revisions are listed apart, and are none here', async () => {
    const response = await app.request(`${address}/earlier`)
    expect([response.status, await response.json()]).toEqual([200, []])
  })

  it('about a text that nobody has are 404', async () => {
    const strange = `/api/alignments/${'f'.repeat(64)}/${'e'.repeat(64)}`
    expect((await app.request(strange)).status).toBe(404)
    expect((await app.request(`${strange}/earlier`)).status).toBe(404)
    expect((await post(strange, save)).status).toBe(404)
    expect((await app.request('/api/alignments/x/y')).status).toBe(404)
  })

  it('may be two thousand, and not more', async () => {
    const body = (count: number) => ({
      ...save,
      basedOn: 1,
      decisions: Array.from({ length: count }, () => joined),
    })
    expect((await post(address, body(2_000))).status).toBe(201)
    expect((await post(address, body(2_001))).status).toBe(400)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/api/app.ts'
import { Clause } from '../../src/core/model/clause.ts'
import {
  Change,
  DraftPage,
  HashedContent,
  LineageHistory,
  ProcessOverview,
  ProcessSummary,
  WitnessView,
} from '../../src/core/model/read-models.ts'
import { Source } from '../../src/core/model/source.ts'
import { Event, Statement } from '../../src/core/model/statement.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { RecordDescription } from '../../src/store/record.ts'
import { smallRecord } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

let app: ReturnType<typeof createApp>
let hash: string
beforeAll(async () => {
  const db = await openTestDb()
  await loadRecord(db, smallRecord())
  app = createApp(db, { version: '1.2.3' })
  const draft = DraftPage.parse(await json('/api/drafts/straits-2023-02-01'))
  hash = draft.draft.witnesses[0]?.revisions[0]?.hash ?? ''
})
const json = async (path: string) => (await app.request(path)).json()

describe('every read answers with its read model', () => {
  it.each([
    ['/api/health', z.object({ status: z.literal('ok'), version: z.literal('1.2.3') })],
    ['/api/processes', z.array(ProcessSummary).length(1)],
    ['/api/processes/straits', ProcessSummary],
    ['/api/processes/straits/overview', ProcessOverview],
    ['/api/processes/straits/sources', z.array(Source).length(1)],
    [
      '/api/processes/straits/statements',
      z.object({ statements: z.array(Statement).length(1), events: z.array(Event) }),
    ],
    ['/api/processes/straits/changes', z.array(Change).min(1)],
    ['/api/processes/straits/lineages/passage', LineageHistory],
    ['/api/drafts/straits-2023-02-01', DraftPage],
    ['/api/witnesses/straits-2023-02-01-main', WitnessView],
    ['/api/record', RecordDescription],
  ])('%s', async (path, model) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    // Strict: what the model does not know must not leak out of the database.
    const body: unknown = await response.json()
    expect(model.parse(body)).toEqual(body)
  })

  it('/api/revisions/{hash} and its clauses', async () => {
    const content = HashedContent.parse(await json(`/api/revisions/${hash}`))
    const clause = Clause.parse(await json(`/api/revisions/${hash}/clauses/passage`))
    expect(content.clauses).toEqual([clause])
  })
})

describe('what is not there is a problem with a sentence', () => {
  const no = '0'.repeat(64)
  it.each([
    ['/api/processes/atlantis', 'There is no process with the id “atlantis”.'],
    ['/api/processes/atlantis/overview', 'There is no process with the id “atlantis”.'],
    ['/api/processes/atlantis/sources', 'There is no process with the id “atlantis”.'],
    ['/api/processes/atlantis/statements', 'There is no process with the id “atlantis”.'],
    ['/api/processes/atlantis/changes', 'There is no process with the id “atlantis”.'],
    ['/api/processes/atlantis/lineages/passage', 'There is no process with the id “atlantis”.'],
    ['/api/processes/straits/lineages/navy', 'There is no clause lineage with the id “navy”.'],
    ['/api/drafts/atlantis', 'There is no draft with the id “atlantis”.'],
    ['/api/witnesses/atlantis', 'There is no source text with the id “atlantis”.'],
    [`/api/revisions/${no}`, `There is no revision with the hash ${no}.`],
    [
      `/api/revisions/${no}/clauses/c1`,
      `There is no clause “c1” in a revision with the hash ${no}.`,
    ],
    ['/api/nothing', 'There is nothing at this address.'],
    ['/api', 'There is nothing at this address.'],
  ])('%s', async (path, message) => {
    const response = await app.request(path)
    expect([response.status, await response.json()]).toEqual([404, { code: 'not-found', message }])
  })

  it.each([
    '/api/drafts/%00',
    '/api/drafts/Draft',
    "/api/drafts/x'--",
    '/api/revisions/abc',
    `/api/processes/${'x'.repeat(200)}`,
    '/api/drafts/%E2%82',
    '/api/drafts/%3Cscript%3E',
  ])('an id that cannot be one of ours: %s', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not-found' })
  })

  it('without a record, /api/record', async () => {
    const empty = createApp(await openTestDb())
    expect((await empty.request('/api/record')).status).toBe(404)
  })
})

describe('caches', () => {
  it('may keep what stands under a hash for ever', async () => {
    const response = await app.request(`/api/revisions/${hash}`)
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(response.headers.get('etag')).toBe(`"${hash}"`)
  })

  it('must not keep that something is missing', async () => {
    const response = await app.request(`/api/revisions/${'0'.repeat(64)}`)
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
  })

  it.each(['/api/processes', '/api/processes/straits/overview'])(
    'ask again for %s and are told 304',
    async (path) => {
      const first = await app.request(path)
      expect(first.headers.get('cache-control')).toBe('private, no-cache')
      const etag = first.headers.get('etag') ?? ''
      const again = await app.request(path, { headers: { 'If-None-Match': etag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    },
  )

  it('get long answers compressed', async () => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const response = await app.request('/api/processes/straits/overview', { headers })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const plain = response.body?.pipeThrough(new DecompressionStream('gzip'))
    expect(ProcessOverview.safeParse(await new Response(plain ?? null).json()).success).toBe(true)
  })
})

it('the OpenAPI document names every route and its problems', async () => {
  const document = z
    .object({
      openapi: z.literal('3.1.0'),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
      ),
    })
    .parse(await json('/api/openapi.json'))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => ({
      name: `${method} ${path}`,
      responses,
    })),
  )
  expect(operations.map(({ name }) => name).sort()).toEqual([
    'delete /api/comparisons/{comparison}',
    'get /api/alignments/{before}/{after}',
    'get /api/alignments/{before}/{after}/earlier',
    'get /api/alignments/{before}/{after}/{number}',
    'get /api/annotations',
    'get /api/annotations/{note}',
    'get /api/annotations/{note}/edits',
    'get /api/carries/{from}/{to}',
    'get /api/comparisons/{comparison}',
    'get /api/drafts/{draft}',
    'get /api/health',
    'get /api/notes.csv',
    'get /api/notes.jsonld',
    'get /api/processes',
    'get /api/processes/{process}',
    'get /api/processes/{process}/bundle.json',
    'get /api/processes/{process}/changes',
    'get /api/processes/{process}/comparisons',
    'get /api/processes/{process}/lineages/{lineage}',
    'get /api/processes/{process}/overview',
    'get /api/processes/{process}/sources',
    'get /api/processes/{process}/statements',
    'get /api/record',
    'get /api/revisions/{hash}',
    'get /api/revisions/{hash}/clauses/{clause}',
    'get /api/witnesses/{witness}',
    'post /api/alignments/{before}/{after}',
    'post /api/annotations',
    'post /api/annotations/{note}/edits',
    'post /api/carries/{from}/{to}',
    'post /api/comparisons',
    'post /api/comparisons/{comparison}/listing',
    'post /api/comparisons/{comparison}/versions',
    'post /api/drafts',
    'post /api/drafts/{draft}/witnesses',
    'post /api/notes/import',
    'post /api/processes',
    'post /api/processes/import',
    'post /api/witnesses/{witness}/revisions',
  ])
  for (const { responses } of operations) expect(Object.keys(responses)).toContain('429')
})

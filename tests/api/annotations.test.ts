import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/api/app.ts'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { Annotation } from '../../src/core/model/annotation.ts'
import { NoteImportResult, NoteList } from '../../src/core/model/note-saves.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'
import { clause, content, newDraft } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'

const unlimited = { reads: 1_000_000, saves: 1_000_000 }
const TEXT = 'The army 👥 has no more than 85,000 men.'
let app: ReturnType<typeof createApp>
let hash: string
beforeAll(async () => {
  const db = await openTestDb()
  app = createApp(db, { rateLimits: unlimited })
  const stored = await storeSubmission(
    db,
    newDraft({ revision: { ...content([clause('c1', TEXT, { label: '=1+1' })]), note: null } }),
  )
  hash = stored.hash
})

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const subject = () => ({
  kind: 'wording',
  target: { revision: hash, clause: 'c1', words: quoteWords(TEXT, { start: 16, end: 35 }) },
})
const newNote = (more: object = {}) => ({
  submission: randomUUID(),
  subject: subject(),
  body: 'Whose figure?',
  tags: ['ambiguity'],
  mentions: [],
  author: 'Ada Rahmani',
  ...more,
})
const write = async (more: object = {}) => {
  const response = await post('/api/annotations', newNote(more))
  expect(response.status).toBe(201)
  return Annotation.parse(await response.json())
}
const listed = async () =>
  NoteList.parse(await (await app.request(`/api/annotations?revision=${hash}`)).json()).notes

describe('notes over HTTP', () => {
  it('are written, read, edited, and told apart by their history', async () => {
    const note = await write()
    expect(await (await app.request(`/api/annotations/${note.id}`)).json()).toEqual(note)
    const change = { act: 'edited', text: { body: 'Whose?', tags: [], mentions: [] } }
    const edit = { basedOn: 1, author: 'Ben Okoye', change }
    const edited = await post(`/api/annotations/${note.id}/edits`, edit)
    expect([edited.status, await edited.json()]).toMatchObject([201, { body: 'Whose?', edit: 2 }])
    const history = await app.request(`/api/annotations/${note.id}/edits`)
    expect(await history.json()).toHaveLength(2)
  })
  it('are stored once when sent again, and answer 409 when changed since', async () => {
    const note = newNote()
    const statuses: number[] = []
    for (const sent of [note, note, { ...note, body: 'Whose figures?' }]) {
      statuses.push((await post('/api/annotations', sent)).status)
    }
    expect(statuses).toEqual([201, 200, 409])
  })
  it('answer 409 with both texts to the second of two editors', async () => {
    const note = await write()
    const edit = (body: string, author: string) =>
      post(`/api/annotations/${note.id}/edits`, {
        basedOn: 1,
        author,
        change: { act: 'edited', text: { body, tags: [], mentions: [] } },
      })
    await edit('Theirs', 'Ben Okoye')
    const late = await edit('Yours', 'Cara Lind')
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ben Okoye'),
      theirs: { body: 'Theirs', author: 'Ben Okoye' },
      yours: { body: 'Yours' },
    })
  })
  it('answer 404 to an unknown one, 400 to words that are not there', async () => {
    expect((await app.request('/api/annotations/note-none')).status).toBe(404)
    const target = { ...subject().target, words: quoteWords('no tanks', { start: 0, end: 8 }) }
    const response = await post(
      '/api/annotations',
      newNote({ subject: { kind: 'wording', target } }),
    )
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { fields: { 'subject.target.words': 'These words do not stand in the clause “c1”.' } },
    ])
  })
  it('are asked for by clause only within a revision', async () =>
    expect((await app.request('/api/annotations?clause=c1')).status).toBe(400))
  it.each([
    { body: '' },
    { tags: Array.from({ length: 21 }, (_, at) => `tag ${at}`) },
    { tags: ['x'.repeat(61)] },
    { author: '' },
    { subject: { kind: 'change', before: null, after: null } },
    { mentions: [{ kind: 'person', id: 'x' }] },
  ])('answer 400 to what cannot be a note', async (more) =>
    expect((await post('/api/annotations', newNote(more))).status).toBe(400),
  )
})

describe('carried notes over HTTP', () => {
  it('are listed and decided about', async () => {
    const note = await write()
    const path = `/api/carries/${hash}/${hash}`
    const decision = {
      note: note.id,
      decision: 'left',
      state: 'unchanged',
      targets: [],
      basedOn: 0,
    }
    const save = { author: 'Ben Okoye', engine: 'e', alignment: 0, decisions: [decision] }
    expect((await post(path, save)).status).toBe(201)
    expect((await post(path, save)).status).toBe(200)
    expect((await post(path, { ...save, author: 'Cara Lind' })).status).toBe(409)
    const list = NoteList.parse(await (await app.request(path)).json())
    expect(list.decisions).toMatchObject([{ note: note.id, decision: 'left' }])
  })
})

describe('notes in and out', () => {
  it('[R10] go out as JSON-LD and come in elsewhere as they were', async () => {
    const note = await write({ body: 'Round trip' })
    await write({ subject: { kind: 'reply', to: note.id }, body: 'And back' })
    const out = await app.request(`/api/notes.jsonld?revision=${hash}`)
    expect(out.headers.get('content-type')).toContain('application/ld+json')
    const document: unknown = await out.json()
    const other = await openTestDb()
    await storeSubmission(
      other,
      newDraft({ revision: { ...content([clause('c1', TEXT, { label: '=1+1' })]), note: null } }),
    )
    const elsewhere = createApp(other, { rateLimits: unlimited })
    const body = JSON.stringify({ author: 'Cara Lind', document })
    const headers = { 'Content-Type': 'application/json' }
    const bring = async () => {
      const response = await elsewhere.request('/api/notes/import', {
        method: 'POST',
        headers,
        body,
      })
      return NoteImportResult.parse(await response.json())
    }
    const first = await bring()
    expect(first).toMatchObject({ known: 0, problems: [] })
    expect(first.added).toBe((await listed()).length)
    expect(await bring()).toMatchObject({ added: 0, known: first.added })
    const there = await elsewhere.request(`/api/annotations?revision=${hash}`)
    const plain = ({
      id,
      subject: about,
      body: text,
      tags,
      author,
      createdAt,
      resolved,
    }: Annotation) => ({
      id,
      about,
      text,
      tags,
      author,
      createdAt,
      resolved,
    })
    expect(NoteList.parse(await there.json()).notes.map(plain)).toEqual((await listed()).map(plain))
  })
  it('what does not fit a text that is here is named, and the rest is stored', async () => {
    const source = `https://elsewhere.example/api/revisions/${hash}/clauses/c1`
    const quote = (exact: string) => ({ source, selector: { type: 'TextQuoteSelector', exact } })
    const item = (target: unknown) => ({ type: 'Annotation', body: `On ${randomUUID()}`, target })
    const document = [
      item(quote('no  more\nthan')),
      item(quote('no tanks')),
      item(`https://elsewhere.example/api/revisions/${'0'.repeat(64)}/clauses/c1`),
      item('https://elsewhere.example/page'),
    ]
    const response = await post('/api/notes/import', { author: 'Cara Lind', document })
    expect(NoteImportResult.parse(await response.json())).toEqual({
      added: 1,
      known: 0,
      problems: [
        'Annotation 4: Its target is no clause of a revision.',
        'Annotation 2: The words “no tanks” do not stand in this clause.',
        expect.stringContaining('Annotation 3: The revision 0000'),
      ],
    })
  })
  it('what they mention and is not here is kept as it is, and they are counted', async () => {
    const item = (...terms: string[]) => ({
      type: 'Annotation',
      target: `https://elsewhere.example/api/revisions/${hash}/clauses/c1`,
      body: [
        { type: 'TextualBody', value: `Mentions ${terms.join()}` },
        ...terms.map((term) => ({ source: `https://elsewhere.example/api/terms/${term}` })),
      ],
    })
    const document = [item('army-cap', 'navy-cap'), item('army-cap'), item()]
    const response = await post('/api/notes/import', { author: 'Cara Lind', document })
    expect(NoteImportResult.parse(await response.json())).toEqual({
      added: 3,
      known: 0,
      problems: ['2 notes mention terms or clauses that are not here, and are named by their ids.'],
    })
    const brought = (await listed()).find(({ body }) => body === 'Mentions army-cap,navy-cap')
    expect(brought?.mentions).toEqual([
      { kind: 'term', id: 'army-cap' },
      { kind: 'term', id: 'navy-cap' },
    ])
  })
  it('nobody brings them in as the record', async () => {
    const response = await post('/api/notes/import', { author: 'Travaux record', document: [] })
    expect(response.status).toBe(400)
  })
  it('[R11] go out as a table in which nothing is a formula', async () => {
    await write({ body: '=HYPERLINK("x")', author: '@ada', tags: ['+1'] })
    const csv = await (await app.request(`/api/notes.csv?revision=${hash}`)).text()
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain(`"'=1+1"`)
    expect(csv).not.toMatch(/(?:^|,)"[=+\-@]/mu)
  })
})

describe('injection strings', () => {
  it(`of ${INJECTIONS.length} each is kept as the text that it is, in every field`, async () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(200)
    const kept = new Map<string, string>()
    for (const text of INJECTIONS) {
      const note = await write({
        body: text,
        tags: [text.slice(0, 60)],
        author: text.slice(0, 400),
      })
      kept.set(note.id, text)
      expect(note).toMatchObject({ body: text, tags: [text.slice(0, 60)] })
    }
    const found = (await listed()).filter(({ id }) => kept.has(id))
    expect(found.map(({ body }) => body)).toEqual([...kept.values()])
    const out: unknown = await (await app.request(`/api/notes.jsonld?revision=${hash}`)).json()
    const { first } = z.object({ first: z.object({ items: z.array(z.unknown()) }) }).parse(out)
    expect(JSON.stringify(first.items)).toContain('<script>')
    const csv = await app.request(`/api/notes.csv?revision=${hash}`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('content-disposition')).toContain('attachment')
    expect(csv.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await csv.text()).not.toMatch(/(?:^|,)"[=+\-@]/mu)
  })
})

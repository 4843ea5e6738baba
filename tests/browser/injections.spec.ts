import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { ProcessBundle, hashBundle } from '../../src/core/bundle/process-bundle.ts'
import { writeQuery } from '../../src/core/link/query-string.ts'
import type { Clause } from '../../src/core/model/clause.ts'
import { Annotation } from '../../src/core/model/annotation.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { Receipt } from '../../src/core/model/submission.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'
import { clause, content, newDraft } from '../store/sample.ts'

/** All of the strings in as few fields as take them, several to a field. */
function packed(most: number): string[] {
  return INJECTIONS.filter(({ length }) => length <= most).reduce<string[]>((fields, text) => {
    const last = fields.at(-1)
    if (last === undefined || last.length + text.length + 3 > most) return [...fields, text]
    return [...fields.slice(0, -1), `${last} ¦ ${text}`]
  }, [])
}

const LINES = packed(400)
const LONG = packed(8_000)
const at = (list: readonly string[], index: number) => list[index % list.length] ?? ''

/** A clause that is hostile in every field which a person can fill. */
const hostileClause = (text: string, index: number): Clause =>
  clause(`c${index}`, text, {
    label: text,
    heading: text,
    standingBy: text,
    note: text,
    standing: 'proposed',
  })

async function post(request: APIRequestContext, path: string, data: unknown): Promise<unknown> {
  const response = await request.post(path, { data })
  expect(`${path} ${response.status()} ${response.ok() ? '' : await response.text()}`).toMatch(
    /^\S+ 20[01] /,
  )
  return response.json()
}

/** One draft: everything about it is named by this line. */
function hostileDraft(line: string, clauses: Clause[], process: string | null) {
  const made = newDraft()
  if (made.draft.kind !== 'new' || made.witness.kind !== 'new') throw new Error('No new draft')
  const note = { lineages: [], label: line, note: at(LONG, 0), sources: [] }
  return {
    ...made,
    author: line,
    process:
      process === null ? { ...made.process, title: line } : { kind: 'existing', id: process },
    instrument: { kind: 'new', title: line },
    draft: {
      ...made.draft,
      fields: { ...made.draft.fields, title: line, tabledBy: [{ name: line }] },
    },
    witness: {
      ...made.witness,
      fields: {
        ...made.witness.fields,
        title: line,
        provenanceNote: at(LONG, 0),
        source: {
          title: line,
          publisher: line,
          url: 'https://gazette.example/draft',
          date: '2024',
        },
      },
    },
    revision: {
      ...content(clauses, {
        coverage: {
          extent: 'full',
          recordedWhole: true,
          absent: [note],
          notSeen: [note],
          note: at(LONG, 1),
        },
      }),
      note: line,
    },
  }
}

/** Put every string into every field that people can write, by way of the API. */
async function fill(request: APIRequestContext) {
  const half = INJECTIONS.length / 2
  const halves = [INJECTIONS.slice(0, half), INJECTIONS.slice(half)]
  const save = async (line: string, index: number, process: string | null) => {
    const clauses = (halves[index] ?? [line]).map(hostileClause)
    return Receipt.parse(await post(request, '/api/drafts', hostileDraft(line, clauses, process)))
  }
  const before = await save(at(LINES, 0), 0, null)
  const further = LINES.slice(1).map((line, index) => save(line, index + 1, before.process))
  const processes = LINES.map((line) =>
    post(request, '/api/processes', { title: line, author: line, language: 'en' }),
  )
  const tags = INJECTIONS.filter(({ length }) => length <= 60)
  const written = LINES.map((line, index) =>
    post(request, '/api/annotations', {
      submission: crypto.randomUUID(),
      subject: {
        kind: 'wording',
        target: { revision: before.hash, clause: `c${index}`, words: null },
      },
      body: at(LONG, index),
      tags: tags.slice(index * 20, index * 20 + 20),
      mentions: [],
      author: line,
    }),
  )
  const [after] = await Promise.all(further)
  if (!after) throw new Error('Nothing was stored')
  await Promise.all(processes)
  const notes = (await Promise.all(written)).map((note) => Annotation.parse(note))
  const decision = { kind: 'together', before: ['c1'], after: ['c2'], note: at(LONG, 0) }
  await post(request, `/api/alignments/${before.hash}/${after.hash}`, {
    basedOn: 0,
    decisions: [{ ...decision, author: at(LINES, 0), decidedAt: '2026-11-22T12:00:00Z' }],
    author: at(LINES, 1),
    note: at(LONG, 1),
  })
  const saved = await post(request, '/api/comparisons', {
    submission: crypto.randomUUID(),
    view: writeQuery({ before: `${before.draft}@1`, after: `${after.draft}@1`, alignment: 1 }),
    caption: at(LONG, 0),
    notes: notes.slice(0, 5).map(({ id, edit }) => ({ note: id, edit })),
    author: at(LINES, 2),
    ownerKey: 'k'.repeat(43),
    listed: true,
  })
  return { before, after, comparison: SavedComparison.parse(saved).id }
}

/** Take note of everything that a page does which none of ours does. */
async function watch(page: Page): Promise<string[]> {
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (sent) => {
    if (new URL(sent.url()).hostname !== '127.0.0.1') ran.push(`request: ${sent.url()}`)
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) ran.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => ran.push(`error: ${error.message}`))
  return ran
}

/** Elements that only a string taken for markup could have made. */
const FOREIGN =
  'img[src="x"], img[src*="evil"], iframe, base, svg[onload], style:not(head style), form[action*="evil"], a[href^="javascript" i]'

async function expectShownAsText(page: Page, path: string, marker: string | RegExp) {
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await expect(page.getByText(marker).first(), path).toBeAttached({ timeout: 10_000 })
  expect(await page.locator(`body :is(${FOREIGN})`).count(), path).toBe(0)
}

// A trace of pages this full takes longer than the test.
test.use({ trace: 'off' })

test('220 known strings in every field run on no page and in no file', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000)
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(200)
  const { before, after, comparison } = await fill(request)
  const ran = await watch(page)
  // The net catches what it is made for: the same string where nothing guards against it.
  await page.setContent(at(INJECTIONS, 1))
  expect(await page.locator(`body :is(${FOREIGN})`).count()).toBe(1)
  await expect.poll(() => ran.splice(0)).toEqual(['dialog: 1'])
  const script = '<script>alert(1)</script>'
  const pair = `before=${before.draft}&after=${after.draft}`
  await expectShownAsText(page, '/', script)
  await expectShownAsText(page, `/processes/${before.process}`, script)
  await expectShownAsText(page, `/drafts/${before.draft}`, script)
  await expectShownAsText(page, `/drafts/${after.draft}?clause=c3`, script)
  await expectShownAsText(page, `/compare?${pair}`, script)
  await expectShownAsText(page, `/compare?${pair}&view=inline`, script)
  await expectShownAsText(page, '/notes', script)
  await expectShownAsText(page, `/inbox?${pair}`, script)
  await expectShownAsText(page, `/new?process=${before.process}`, 'Add a draft')
  await expectShownAsText(page, '/about', 'About')
  await expectShownAsText(page, `/c/${comparison}`, script)
  await expectShownAsText(page, `/c/${comparison}?as=cited`, script)
  // Addresses are written by others, too.
  const typed = at(LINES, 7)
  const address = writeQuery({ q: typed.slice(0, 190), state: typed, before: typed, period: typed })
  await expectShownAsText(page, `/notes${address}`, /cannot be read/)
  await expectShownAsText(page, `/compare${address}`, /cannot be read|could not be followed/)
  await expectShownAsText(page, `/processes/${before.process}${address}`, /cannot be read/)

  const bundlePath = `/api/processes/${before.process}/bundle.json`
  for (const path of ['/api/notes.jsonld', '/api/notes.csv', bundlePath, '/api/openapi.json']) {
    const file = await request.get(path)
    expect(file.headers()['content-type'], path).toMatch(/json|csv/)
    expect(file.headers()['x-content-type-options'], path).toBe('nosniff')
    // Files are downloaded, which ends the visit; what is shown is shown as text.
    await page.goto(path).catch(() => undefined)
  }
  const bundle = ProcessBundle.parse(await (await request.get(bundlePath)).json())
  bundle.process.summary = at(LONG, 0)
  const forged = { ...bundle, hash: await hashBundle(bundle) }
  await post(request, '/api/processes/import?as=forged', forged)
  await expectShownAsText(page, '/processes/forged', script)
  expect(ran).toEqual([])
})

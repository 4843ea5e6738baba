import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { SavedComparison } from '../../src/core/model/comparison.ts'
import { SavedComparison as Saved } from '../../src/core/model/comparison.ts'
import type { Db } from '../../src/store/db.ts'
import { AFTER, BEFORE, KEY, saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { clause } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf, wordingsIn } from './read-html.ts'

const BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta
      name="description"
      content="What changed between two drafts?"
    />
    <script src="/theme.js"></script>
    <title>Travaux</title>
    <script type="module" crossorigin src="/assets/index-1a2b.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/page-3c4d.js">
    <link rel="stylesheet" crossorigin href="/assets/index-5e6f.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript>Travaux needs JavaScript.</noscript>
  </body>
</html>
`

let db: Db
let app: ReturnType<typeof createApp>
let pages: string
let view: string
beforeAll(async () => {
  db = await openTestDb()
  pages = mkdtempSync(path.join(os.tmpdir(), 'travaux-saved-'))
  mkdirSync(path.join(pages, 'assets'))
  writeFileSync(path.join(pages, 'index.html'), BUILT)
  app = createApp(db, { pages, rateLimits: { reads: 10_000, saves: 10_000 } })
  view = viewOf(await storeTwoDrafts(db))
})
afterAll(() => rmSync(pages, { recursive: true, force: true }))

const send = (address: string, body: unknown, method = 'POST') =>
  app.request(address, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${KEY}` },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  })
const save = async (more = {}): Promise<SavedComparison> =>
  Saved.parse(await (await send('/api/comparisons', saveOf(view, more))).json())
const page = async (address: string, from = app) => {
  const response = await from.request(`http://travaux.example${address}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the page of a saved comparison', () => {
  it('holds every row, in words, with both wordings letter for letter', async () => {
    const { id } = await save()
    const { status, text } = await page(`/c/${id}`)
    expect(status).toBe(200)
    const [first, second, dropped] = BEFORE.map((held) => held.text)
    const [amended, kept, added] = AFTER.map((held) => held.text)
    expect(wordingsIn(text)).toEqual([first, amended, second, kept, dropped, added])
    expect(textOf(text)).toContain('No clause here matches it, and this source gives every clause.')
    expect(textOf(text)).toMatch(/1 kept · 1 amended · 1 added · 1 dropped/)
  })

  it('names a renumbered paragraph with its article', async () => {
    const council = (label: string, paragraph: string) => [
      clause('c1', 'There is a Council of the Straits.', { label }),
      clause('c2', 'It decides by a majority of two thirds of its members.', {
        parent: 'c1',
        kind: 'paragraph',
        label: paragraph,
      }),
    ]
    const texts = await storeTwoDrafts(
      db,
      { clauses: council('Article 4', '1.') },
      { clauses: council('Article 5', '2.') },
    )
    const { id } = Saved.parse(await (await send('/api/comparisons', saveOf(viewOf(texts)))).json())
    const { text } = await page(`/c/${id}`)
    expect(textOf(text)).toContain('Article 4 (1) → Article 5 (2)')
  })

  it('tells what was added and dropped by element, and to the ear', async () => {
    const { id } = await save()
    const { text } = await page(`/c/${id}`)
    expect(text).toContain(
      '<del><span class="plain-spoken" dir="ltr" lang="en">dropped: </span>85,000</del>',
    )
    expect(text).toContain(
      '<ins><span class="plain-spoken" dir="ltr" lang="en">added: </span>250,000</ins>',
    )
  })

  it('tells chats its title, its picture and its permanent address', async () => {
    const { id } = await save()
    const { text } = await page(`/c/${id}`)
    const address = `http://travaux.example/c/${id}`
    const title = 'First draft of the treaty → Second draft of the treaty'
    expect(text).toContain(`<title>${title} · Travaux</title>`)
    expect(text).toContain(`<meta property="og:title" content="${title}" />`)
    expect(text).toContain(`<meta property="og:image" content="${address}/preview.png" />`)
    expect(text).toContain(`<link rel="canonical" href="${address}" />`)
    expect(text).toMatch(/<meta name="description" content="The cap on the army was lifted\. – /)
    expect(text.match(/<title>/g)).toHaveLength(1)
    expect(text).not.toContain('needs JavaScript')
  })

  it('gives the address that its server was told, whatever name a visitor asks under', async () => {
    const { id } = await save()
    const named = createApp(db, { pages, origin: 'https://travaux.example' })
    const request = { headers: { 'X-Forwarded-Proto': 'https' } }
    const told = await named.request(`http://evil.example/c/${id}`, request)
    const text = await told.text()
    expect(text).toContain(`<link rel="canonical" href="https://travaux.example/c/${id}" />`)
    expect(text).not.toContain('evil.example')
    const untold = await app.request(`http://evil.example/c/${id}`, request)
    expect(await untold.text()).toContain('https://evil.example/c/')
    expect(untold.headers.get('Vary')).toMatch(/Host, X-Forwarded-Proto/)
    expect(untold.headers.get('Cache-Control')).toMatch(/^private/)
  })

  it('is kept from search engines and referrers unless it is listed', async () => {
    const unlisted = await page(`/c/${(await save()).id}`)
    expect(unlisted.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(unlisted.text).toContain('<meta name="robots" content="noindex" />')
    const listed = await page(`/c/${(await save({ listed: true })).id}`)
    expect(listed.headers.has('X-Robots-Tag')).toBe(false)
    expect(listed.text).not.toContain('noindex')
    expect(listed.headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  it('is asked for each time, and not sent twice', async () => {
    const { id } = await save()
    const { headers } = await page(`/c/${id}`)
    expect(headers.get('Cache-Control')).toBe('private, no-cache')
    const again = await app.request(`http://travaux.example/c/${id}`, {
      headers: { 'If-None-Match': headers.get('ETag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('brings the scripts of the living page, but not as cited', async () => {
    const { id } = await save()
    expect((await page(`/c/${id}`)).text).toContain('/assets/index-1a2b.js')
    const cited = (await page(`/c/${id}?as=cited`)).text
    expect(cited).not.toMatch(/<script|modulepreload/)
    expect(cited).toContain('/assets/index-5e6f.css')
    expect(textOf(cited)).toContain('This is the comparison as it was cited')
    expect(wordingsIn(cited)).toHaveLength(6)
  })

  it('stays as it is where the caption looks like a pattern of replacement', async () => {
    const caption = '$& and $1 and $` and </div>'
    const { id } = await save({ caption })
    expect(textOf((await page(`/c/${id}`)).text)).toContain(caption)
  })

  it('can be read where no page was built', async () => {
    const { id } = await save()
    const bare = await page(`/c/${id}`, createApp(db))
    expect(bare.status).toBe(200)
    expect(bare.text).toMatch(/^<!doctype html>/)
    expect(wordingsIn(bare.text)).toHaveLength(6)
  })

  it('shows only the rows of its view, and says so', async () => {
    const narrow = `${view}&show=changed`
    const { id } = await save({ view: narrow })
    const { text } = await page(`/c/${id}`)
    expect(textOf(text)).toContain('This view shows only what is changed: 3 of 4 clauses.')
    expect(wordingsIn(text)).not.toContain(BEFORE[1]?.text)
  })

  it('gives each wording its language and direction', async () => {
    const arabic = { clauses: [clause('c1', 'المادة الأولى: تحترم الأطراف الحياد.')] }
    const more = { language: 'ar' }
    const two = await storeTwoDrafts(db, { ...arabic, more, title: 'مسودة' }, { ...arabic, more })
    const { id } = await save({ view: viewOf(two) })
    const { text } = await page(`/c/${id}`)
    expect(text).toContain('<p class="plain-wording" lang="ar" dir="auto">')
    expect(text).toContain('<div dir="rtl">')
    expect(text).toContain('<bdi>مسودة</bdi>')
    expect(text).toContain('The picture cannot draw all letters of the titles.')
  })
})

describe('a form that nobody knows', () => {
  const FORMS = ['bogus', 'Cited', '', '<script>alert(1)</script>', 'x'.repeat(5000)]
  it.each(FORMS)('[U2] is said on top, and what was stored is shown: %j', async (form) => {
    const { id } = await save()
    const { status, text } = await page(`/c/${id}?as=${encodeURIComponent(form)}`)
    const remark = `The link gives “${form.slice(0, 40)}” as the form of this page, which cannot be read`
    const words = textOf(text)
    expect(status).toBe(200)
    expect(words.indexOf(remark)).toBeGreaterThan(-1)
    expect(words.indexOf(remark)).toBeLessThan(words.indexOf('Clause by clause'))
    expect(wordingsIn(text)).toContain(BEFORE[1]?.text)
    // The living page draws itself, and says it too.
    expect(text).toContain('src="/assets/index-1a2b.js"')
    expect(text).not.toContain('alert(1)<')
  })

  it('is not said where none is asked for', async () => {
    const { id } = await save()
    const words = textOf((await page(`/c/${id}`)).text)
    expect(words).not.toContain('as the form of this page')
  })
})

describe('versions', () => {
  it('have addresses of their own, and the first is at the short one for ever', async () => {
    const { id } = await save({ caption: 'First thoughts.' })
    const next = { ...saveOf(view, { caption: 'Second thoughts.' }), basedOn: 1 }
    await send(`/api/comparisons/${id}/versions`, next)
    const first = await page(`/c/${id}`)
    expect(textOf(first.text)).toMatch(/First thoughts.*/)
    expect(textOf(first.text)).toContain('There is a later version. This is version 1 of 2')
    const second = await page(`/c/${id}/2`)
    expect(textOf(second.text)).toContain('Second thoughts.')
    expect(second.text).toContain(
      `<link rel="canonical" href="http://travaux.example/c/${id}/2" />`,
    )
    const redirected = await app.request(`/c/${id}/1?as=cited`)
    expect([redirected.status, redirected.headers.get('Location')]).toEqual([
      301,
      `/c/${id}?as=cited`,
    ])
    expect((await page(`/c/${id}/3`)).status).toBe(404)
    expect((await app.request(`/c/${id}/`)).headers.get('Location')).toBe(`/c/${id}`)
  })
})

describe('an address without a comparison', () => {
  const FORGED = {
    unknown: `c${'a'.repeat(20)}`,
    truncated: `c${'a'.repeat(19)}`,
    'in capitals': `C${'A'.repeat(20)}`,
    oversize: `c${'a'.repeat(5000)}`,
    'half an escape': '%00',
    'a way out': '..%2f..%2fetc%2fpasswd',
    markup: '<script>alert(1)</script>',
  }
  it.each(Object.entries(FORGED))('is told in words: %s', async (_, id) => {
    const { status, text } = await page(`/c/${encodeURIComponent(decodeURIComponent(id))}`)
    expect(status).toBe(404)
    expect(textOf(text)).toContain('There is no saved comparison at this address')
    expect(text).not.toContain('alert(1)')
  })

  it.each(['0', '-1', '1e3', '02', '999999', '1000000', 'two'])(
    'also for version %s',
    async (number) => {
      const { id } = await save()
      const { status, text } = await page(`/c/${id}/${number}`)
      expect(status).toBe(404)
      expect(textOf(text)).toContain('it has no version with this number')
    },
  )
})

describe('an address that is none of ours', () => {
  it.each([
    '/c',
    '/c/',
    '/c/x',
    '/c/x/y/z',
    '/c/x/',
    '/c/x/1',
    '/c/%0d%0aX:y/',
    '/c/%0d%0aX:y/1',
    '/c/%5Cevil.example/',
    '/c/%5Cevil.example/1',
    '/c/%2F%2Fevil.example/',
  ])('leads nowhere, and says so: %s', async (address) => {
    const { status, text, headers } = await page(address)
    expect([status, headers.get('Location')]).toEqual([404, null])
    expect(textOf(text)).toContain('There is no saved comparison at this address')
  })

  it('leads on where only a stroke is too many', async () => {
    const { id } = await save()
    const { status, headers } = await page(`/c/${id}/`)
    expect([status, headers.get('Location')]).toEqual([301, `/c/${id}`])
  })
})

describe('a deleted comparison', () => {
  it('answers 410 with its facts, and with nothing else of it', async () => {
    const { id, versions } = await save({ caption: 'To be forgotten.', listed: true })
    await send(`/api/comparisons/${id}`, null, 'DELETE')
    for (const address of [`/c/${id}`, `/c/${id}/2`, `/c/${id}?as=cited`]) {
      const { status, text, headers } = await page(address)
      expect(status).toBe(410)
      expect(headers.get('X-Robots-Tag')).toBe('noindex')
      expect(textOf(text)).toContain('This comparison was deleted')
      expect(textOf(text)).toContain(versions[0]?.hash)
      expect(textOf(text)).toContain('Ada Rahmani')
      expect(text).not.toContain('forgotten')
      expect(text).not.toContain('85,000')
    }
    expect((await app.request(`/c/${id}/preview.png`)).status).toBe(404)
  })
})

describe('what was repaired in the database', () => {
  it('says so on its page', async () => {
    const { id } = await save()
    await db.execute(sql`alter table comparison_contents disable trigger append_only`)
    await db.execute(
      sql`update comparison_contents set article = replace(article, '85,000', '58,000'), form = 7 where comparison = ${id}`,
    )
    await db.execute(sql`alter table comparison_contents enable trigger append_only`)
    const text = textOf((await page(`/c/${id}?as=cited`)).text)
    expect(text).toContain('The stored text is not the one that was saved')
    expect(text).toContain('This was stored in a form (7) that this Travaux does not know')
  })
})

it('pages of saved comparisons are counted like other reads', async () => {
  const narrow = createApp(db, { rateLimits: { reads: 2, saves: 2 } })
  const address = `/c/c${randomUUID().replaceAll('-', '')}`
  const answers = [
    await page(address, narrow),
    await page(address, narrow),
    await page(address, narrow),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 429])
})

import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { AFTER, BEFORE, saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { clause } from '../store/sample.ts'
import { textOf, wordingsIn } from './read-html.ts'
import { serveSavedPages } from './saved-page-sample.ts'

const { send, save, page, served } = serveSavedPages()

describe('the page of a saved comparison', () => {
  it('holds every row, in words, with both wordings letter for letter', async () => {
    const { id } = await save()
    const { status, text } = await page(`/c/${id}`)
    expect(status).toBe(200)
    const [first, second, dropped] = BEFORE.map((held) => held.text)
    const [amended, kept, added] = AFTER.map((held) => held.text)
    expect(wordingsIn(text)).toEqual([first, amended, second, kept, dropped, added])
    expect(textOf(text)).toContain('No clause here matches it, and this source gives every clause.')
    expect(textOf(text)).toContain('[words] text in brackets: not agreed')
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
      served().db,
      { clauses: council('Article 4', '1.') },
      { clauses: council('Article 5', '2.') },
    )
    const { id } = SavedComparison.parse(
      await (await send('/api/comparisons', saveOf(viewOf(texts)))).json(),
    )
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
    const named = createApp(served().db, {
      pages: served().pages,
      origin: 'https://travaux.example',
    })
    const request = { headers: { 'X-Forwarded-Proto': 'https' } }
    const told = await named.request(`http://evil.example/c/${id}`, request)
    const text = await told.text()
    expect(text).toContain(`<link rel="canonical" href="https://travaux.example/c/${id}" />`)
    expect(text).not.toContain('evil.example')
    const untold = await served().app.request(`http://evil.example/c/${id}`, request)
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
    const again = await served().app.request(`http://travaux.example/c/${id}`, {
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
    const bare = await page(`/c/${id}`, createApp(served().db))
    expect(bare.status).toBe(200)
    expect(bare.text).toMatch(/^<!doctype html>/)
    expect(wordingsIn(bare.text)).toHaveLength(6)
  })

  it('shows only the rows of its view, and says so', async () => {
    const narrow = `${served().view}&show=changed`
    const { id } = await save({ view: narrow })
    const { text } = await page(`/c/${id}`)
    expect(textOf(text)).toContain('This view shows only what is changed: 3 of 4 clauses.')
    expect(wordingsIn(text)).not.toContain(BEFORE[1]?.text)
  })

  it('gives each wording its language and direction', async () => {
    const arabic = { clauses: [clause('c1', 'المادة الأولى: تحترم الأطراف الحياد.')] }
    const more = { language: 'ar' }
    const two = await storeTwoDrafts(
      served().db,
      { ...arabic, more, title: 'مسودة' },
      { ...arabic, more },
    )
    const { id } = await save({ view: viewOf(two) })
    const { text } = await page(`/c/${id}`)
    expect(text).toContain('<p class="plain-wording" lang="ar" dir="auto">')
    expect(text).toContain('<div dir="rtl">')
    expect(text).toContain('<bdi>مسودة</bdi>')
    expect(text).toContain('The picture cannot draw all letters of the titles.')
  })
})

describe('what was repaired in the database', () => {
  it('says so on its page', async () => {
    const { id } = await save()
    await served().db.execute(sql`alter table comparison_contents disable trigger append_only`)
    await served().db.execute(
      sql`update comparison_contents set article = replace(article, '85,000', '58,000'), form = 7 where comparison = ${id}`,
    )
    await served().db.execute(sql`alter table comparison_contents enable trigger append_only`)
    const text = textOf((await page(`/c/${id}?as=cited`)).text)
    expect(text).toContain('The stored text is not the one that was saved')
    expect(text).toContain('This was stored in a form (7) that this Travaux does not know')
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { BEFORE, saveOf } from '../store/comparison-sample.ts'
import { textOf, wordingsIn } from './read-html.ts'
import { serveSavedPages } from './saved-page-sample.ts'

const { send, save, page, served } = serveSavedPages()

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
    const next = { ...saveOf(served().view, { caption: 'Second thoughts.' }), basedOn: 1 }
    await send(`/api/comparisons/${id}/versions`, next)
    const first = await page(`/c/${id}`)
    expect(textOf(first.text)).toMatch(/First thoughts.*/)
    expect(textOf(first.text)).toContain('There is a later version. This is version 1 of 2')
    const second = await page(`/c/${id}/2`)
    expect(textOf(second.text)).toContain('Second thoughts.')
    expect(second.text).toContain(
      `<link rel="canonical" href="http://travaux.example/c/${id}/2" />`,
    )
    const redirected = await served().app.request(`/c/${id}/1?as=cited`)
    expect([redirected.status, redirected.headers.get('Location')]).toEqual([
      301,
      `/c/${id}?as=cited`,
    ])
    expect((await page(`/c/${id}/3`)).status).toBe(404)
    expect((await served().app.request(`/c/${id}/`)).headers.get('Location')).toBe(`/c/${id}`)
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
    expect((await served().app.request(`/c/${id}/preview.png`)).status).toBe(404)
  })
})

it('pages of saved comparisons are counted like other reads', async () => {
  const narrow = createApp(served().db, { rateLimits: { reads: 2, saves: 2 } })
  const address = `/c/c${randomUUID().replaceAll('-', '')}`
  const answers = [
    await page(address, narrow),
    await page(address, narrow),
    await page(address, narrow),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 429])
})

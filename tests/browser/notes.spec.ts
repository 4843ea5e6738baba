import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { HashedContent, DraftPage } from '../../src/core/model/read-models.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'

const PAIR = 'before=istanbul-communique-2022-03-29&after=treaty-2022-04-15'

test('what notes hold is never run, on any page that shows it', async ({ page, request }) => {
  const asked = await request.get('/api/drafts/china-brazil-2024-05-23')
  const { draft } = DraftPage.parse(await asked.json())
  const revision = draft.witnesses[0]?.revisions.at(-1)?.hash ?? ''
  const content = HashedContent.parse(
    await (await request.get(`/api/revisions/${revision}`)).json(),
  )
  const clause = content.clauses.find(({ text }) => text.length > 20)
  if (!clause) throw new Error('The draft has no wording')
  const words = quoteWords(clause.text, { start: 0, end: 8 })
  for (const text of INJECTIONS.slice(0, 40)) {
    const written = await request.post('/api/annotations', {
      data: {
        submission: crypto.randomUUID(),
        subject: { kind: 'wording', target: { revision, clause: clause.id, words } },
        body: text,
        tags: [text.slice(0, 60)],
        mentions: [],
        author: text,
      },
    })
    expect(written.status()).toBe(201)
  }
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (sent) => {
    if (!new URL(sent.url()).hostname.startsWith('127.')) ran.push(sent.url())
  })
  for (const path of ['/notes', '/drafts/china-brazil-2024-05-23']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible()
  }
  expect(ran).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in notes, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const path of ['/notes', `/inbox?${PAIR}`, '/inbox']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await context.close()
  })
}

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { HashedContent, DraftPage } from '../../src/core/model/read-models.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'

const PAIR = 'before=istanbul-communique-2022-03-29&after=treaty-2022-04-15'

/** Press a key so many times. */
async function press(page: Page, key: string, times: number) {
  for (let done = 0; done < times; done += 1) await page.keyboard.press(key)
}

/** Tab on until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp) {
  const focusedName = () =>
    page.evaluate(() => {
      const { activeElement: held } = document
      const label = held?.id ? document.querySelector(`label[for="${held.id}"]`) : null
      return label?.textContent ?? held?.getAttribute('aria-label') ?? held?.textContent ?? ''
    })
  for (let steps = 0; steps < 40; steps += 1) {
    if (name.test(await focusedName())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing named ${name} can be reached by Tab`)
}

test('a note by keyboard alone, carried to 15 April as wording changed, and pinned anew', async ({
  page,
}) => {
  await page.goto(`/compare?${PAIR}&clause=guarantors`)
  await expect(page.getByRole('heading', { name: 'Guarantor states' })).toBeFocused()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Note on this clause' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  await tabTo(page, /mark the words you mean/)
  await page.keyboard.press('Control+Home')
  await press(page, 'Control+ArrowRight', 6)
  await press(page, 'Control+Shift+ArrowRight', 24)
  await expect(dialog.getByText(/^About the words “United Kingdom, China, Russia/)).toBeVisible()
  await tabTo(page, /^Note$/)
  await page.keyboard.type('Which of these agreed?')
  await tabTo(page, /^red line$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Your name$/)
  await page.keyboard.type('Ada Rahmani')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  const beside = page.getByRole('listitem').filter({ hasText: 'Which of these agreed?' })
  await expect(beside).toContainText('wording changed')
  await expect(beside.locator('del').first()).toContainText(/Turkey|,/)

  await page.goto(`/inbox?${PAIR}`)
  await expect(page.getByRole('heading', { name: 'To review (1)' })).toBeVisible()
  await page.getByRole('button', { name: /^Pin to other words/ }).focus()
  await page.keyboard.press('Enter')
  const repin = page.getByRole('dialog', { name: 'Pin to other words' })
  await repin.getByLabel('Or type the words you mean').focus()
  await page.keyboard.type('United Kingdom, China')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Decided (1)' })).toBeVisible()
  await expect(page.getByText('pinned anew')).toBeVisible()

  await page.goto('/drafts/treaty-2022-04-15')
  await expect(page.getByText('carried here')).toBeVisible()
})

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

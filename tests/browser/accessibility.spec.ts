import { expect, test, type Page } from '@playwright/test'
import { COLOUR_RULES, expectNothingSerious } from './expect-accessible.ts'

test.describe.configure({ mode: 'parallel' })

const pages = {
  home: '/',
  process: '/processes/ukraine-russia-2022-2026',
  draft: '/drafts/treaty-2022-04-15',
  'draft picker': '/compare',
  comparison: '/compare?before=istanbul-communique-2022-03-29&after=treaty-2022-04-15',
  'inline comparison':
    '/compare?before=us-28-point-2025-11-20&after=e3-counter-2025-11-23&view=inline',
  'two sources':
    '/compare?before=istanbul-communique-2022-03-29&after=istanbul-communique-2022-03-29&beforeWitness=istanbul-report-unian-2022-03-29',
  'own draft': '/new',
  about: '/about',
  notes: '/notes',
  inbox: '/inbox?before=istanbul-communique-2022-03-29&after=treaty-2022-04-15',
  'missing page': '/nowhere',
}

for (const [name, path] of Object.entries(pages)) {
  test(`axe finds nothing serious: ${name}, light and dark`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingSerious(page)
    const light = await groundOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => groundOf(page)).not.toBe(light)
    await expectNothingSerious(page, { rules: COLOUR_RULES })
    await context.close()
  })
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('nothing is cut off, overflows, or is too small for a finger at 320 px', async ({
  browser,
}) => {
  // Twelve pages, each looked over by axe, on a machine that may be busy.
  test.setTimeout(120_000)
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, name).toBeLessThanOrEqual(0)
    await expectNothingSerious(page, { place: name, rules: ['target-size'] })
  }
  await context.close()
})

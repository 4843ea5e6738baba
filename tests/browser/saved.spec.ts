import { test, type Page } from '@playwright/test'
import { COLOUR_RULES, expectNothingSerious } from './expect-accessible.ts'
import { expect, PAIR, pinAnewByKeyboard, writeNoteByKeyboard } from './note-steps.ts'

const NOTE = 'Which of these agreed?'
const CAPTION = 'Between 29 March and 15 April the list of guarantors lost five states.'

/** Save the view of the compare page with a caption; answers with its path. */
async function save(page: Page, caption: string): Promise<string> {
  await page.getByRole('button', { name: 'Save and cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save and cite' })
  await dialog.getByLabel('Caption (optional)').fill(caption)
  const author = dialog.getByLabel('Your name')
  if ((await author.inputValue()) === '') await author.fill('Ada Rahmani')
  const chosen = dialog.getByRole('checkbox', { name: NOTE })
  if (await chosen.isVisible()) await chosen.check()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const link = page
    .getByRole('dialog', { name: 'Saved' })
    .getByRole('link', { name: /\/c\/c[a-z2-7]{20}$/ })
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname
}

test('a note is written, carried and pinned anew; the comparison is saved, read elsewhere, and deleted', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await writeNoteByKeyboard(page, NOTE)
  await pinAnewByKeyboard(page, NOTE)

  await page.goto(`/compare?${PAIR}`)
  await expect(page.getByRole('heading', { name: 'Guarantor states' })).toBeVisible()
  await expect(page.getByText(NOTE).first()).toBeVisible()
  const path = await save(page, CAPTION)
  await expect(page.getByText(/^Ada Rahmani, “Comparison of two drafts: /)).toBeVisible()

  const withoutScripts = await browser.newContext({ javaScriptEnabled: false })
  const plain = await withoutScripts.newPage()
  await plain.goto(path)
  await expect(plain.getByText(CAPTION)).toBeVisible()
  await expect(plain.getByText(NOTE)).toBeVisible()
  await expect(plain.locator('del').filter({ hasText: 'Germany' }).first()).toBeVisible()

  const elsewhere = await browser.newContext()
  const reader = await elsewhere.newPage()
  await reader.goto(path)
  await expect(reader.getByRole('button', { name: 'Save and cite' })).toBeVisible()
  await expect(reader.getByText(CAPTION)).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'Notes saved with it' })).toBeVisible()
  await expect(reader.locator('del').filter({ hasText: 'Germany' }).first()).toBeVisible()
  await expect(reader.getByText(/not exactly what was saved/)).toBeHidden()
  await expect(reader.getByRole('button', { name: 'Delete' })).toBeHidden()

  await page.goto(path)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: /was deleted/ })).toBeVisible()
  for (const open of [plain, reader]) {
    const answer = await open.goto(path)
    expect(answer?.status()).toBe(410)
    await expect(open.getByRole('heading', { name: /was deleted/ })).toBeVisible()
    await expect(open.getByText(CAPTION)).toBeHidden()
    await expect(open.getByText(/sha256:[0-9a-f]{64}/).first()).toBeVisible()
  }
  await withoutScripts.close()
  await elsewhere.close()
})

test('[K7] dropped words are taken along from the side that they stand on, and never with the other’s', async ({
  browser,
}) => {
  test.setTimeout(60_000)
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`/compare?${PAIR}&clause=guarantors`)
  const dropped = page
    .locator('[data-row=guarantors] [data-side=before] del')
    .filter({ hasText: 'Germany' })
    .first()
  await dropped.evaluate((element) => document.getSelection()?.selectAllChildren(element))
  await page.getByRole('button', { name: 'Copy as paraphrase' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const quotation = await page.evaluate(() => navigator.clipboard.readText())
  expect(quotation).toMatch(
    /^Paraphrase: [^“\n]*Germany, Canada, Italy[^”\n]*\n— after .*; Istanbul communique: /,
  )
  expect(quotation).not.toContain('dropped')
  expect(quotation).toMatch(
    /\/drafts\/istanbul-communique-2022-03-29\?clause=[a-z0-9-]+&quote=[^&]*Germany[^&]*&revision=1$/,
  )

  // From the words before into those after: no words of one text.
  await page.locator('[data-row=guarantors]').evaluate((row) => {
    const [before, after] = row.querySelectorAll('[data-clause]')
    if (before && after) document.getSelection()?.setBaseAndExtent(before, 0, after, 1)
  })
  await expect(
    page.getByRole('button', { name: /^Cop(y as (quotation|paraphrase)|ied)$/ }),
  ).toBeHidden()
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in citing and saving, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const check = (place: string) =>
      expectNothingSerious(page, { place, rules: colorScheme === 'dark' ? COLOUR_RULES : [] })
    await page.goto(
      '/compare?before=ua-draft-2022-04-06-as-reported&after=treaty-2022-04-12-as-reported',
    )
    await page.getByRole('button', { name: 'Cite this view' }).click()
    for (const form of ['Chicago', 'BibTeX']) {
      await page.getByRole('tab', { name: form }).click()
      await check(`cite dialog, ${form}`)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Save and cite' }).click()
    await expect(page.getByLabel('Caption (optional)')).toBeFocused()
    await check('save dialog')
    await page.keyboard.press('Escape')
    const path = await save(page, 'A caption')
    await check('what was saved')
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await check('saved comparison')
    await page.setViewportSize({ width: 320, height: 700 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Delete' }).click()
    await check('delete dialog')
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await expect(page.getByRole('heading', { name: /was deleted/ })).toBeVisible()
    await check('deleted comparison')
    await context.close()
  })
}

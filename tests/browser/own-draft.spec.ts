import { expect, test, type Page } from '@playwright/test'

const TEXT = `DRAFT OF A TREATY ON GUARANTEES

Article 1. Permanent neutrality

1. Ukraine binds itself to permanent neutrality and writes this into its constitution.
2. Ukraine joins no military alliance.

Article 2. Guarantor states

The guarantor states are the United Kingdom, China, Russia, the United States, France and [Belarus — Russia].

Article 3. <script>window.hacked = true</script> **Size of the forces**

In peacetime the armed forces of Ukraine have no more than 300,000 personnel.
`

async function fill(page: Page, title: string) {
  await page.goto('/new')
  await page.getByRole('textbox', { name: 'Text of the draft' }).fill(TEXT)
  await expect(page.getByRole('region', { name: 'Clauses' })).toContainText('6 clauses')
  // Other journeys begin processes of their own.
  await page.getByLabel('Process', { exact: true }).selectOption('ukraine-russia-2022-2026')
  await page.getByRole('combobox', { name: 'Instrument' }).selectOption({
    label: "Treaty on Ukraine's neutrality and security guarantees (direct talks of 2022)",
  })
  await page.getByRole('textbox', { name: 'Title of the draft' }).fill(title)
  await page.getByRole('textbox', { name: 'Date of the draft' }).fill('2022-04-20')
  await page.getByRole('radio', { name: /Full/ }).check()
  await page.getByLabel('All that the source gives is here').selectOption('yes')
  await page.getByLabel('How it gives the words').selectOption('verbatim')
  await page.getByRole('textbox', { name: 'Your name' }).fill('A. Researcher')
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const saved = (page: Page) => page.getByRole('heading', { name: /Saved/ })

test('paste → preview → save → compare → the copied link shows the same elsewhere', async ({
  browser,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await fill(page, 'Working draft of 20 April')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await page.goto('/compare?before=treaty-2022-04-15&after=working-draft-of-20-april-2022-04-20')
  const rows = page.getByRole('article')
  await expect(rows.first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('300,000')
  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('after=working-draft-of-20-april-2022-04-20@1')
  expect(link.length).toBeLessThan(2_000)
  const here = await page.getByRole('group', { name: 'Filters' }).innerText()
  const texts = await rows.allInnerTexts()

  const elsewhere = await browser.newContext()
  const opened = await elsewhere.newPage()
  await opened.goto(link)
  await expect(opened.getByRole('article').first()).toBeVisible()
  await expect(opened.getByRole('group', { name: 'Filters' })).toHaveText(here, {
    useInnerText: true,
  })
  await expect.poll(() => opened.getByRole('article').allInnerTexts()).toEqual(texts)
  expect(await opened.evaluate(() => 'hacked' in window)).toBe(false)
  await elsewhere.close()
  await context.close()
})

test('nothing typed is lost on a failed save or a reload, and a repeated save makes no second copy', async ({
  page,
}) => {
  await fill(page, 'Draft that has bad luck')
  await page.route('**/api/drafts', (route) => route.abort())
  await save(page).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title of the draft' })).toHaveValue(
    'Draft that has bad luck',
  )
  await page.waitForTimeout(1_500) // what was typed is put by after a short pause
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Title of the draft' })).toHaveValue(
    'Draft that has bad luck',
  )
  await expect(page.getByRole('textbox', { name: 'Text of the draft' })).toHaveValue(TEXT)

  // The answer of this save is lost after the server has stored it; saving again finds the first.
  await page.unroute('**/api/drafts')
  await page.route('**/api/drafts', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await save(page).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.unroute('**/api/drafts')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saved(page)).toBeVisible()
  await page.goto('/processes/ukraine-russia-2022-2026')
  await expect(page.getByRole('heading', { name: 'Draft that has bad luck' })).toHaveCount(1)
})

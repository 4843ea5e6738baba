import { expect, test, type Page } from '@playwright/test'

const compare = (page: Page, query: string) => page.goto(`/compare?${query}`)
const row = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
/** Go to a clause as a reader does: by its name in the list of clauses. */
const find = async (page: Page, name: string) => {
  const clauses = page.getByRole('navigation', { name: 'Clauses' })
  await clauses.getByRole('searchbox').fill(name)
  await clauses.getByRole('button', { name }).click()
  return row(page, name)
}

/** What happened to each clause stands on one line, however long the words. */
async function expectVerdictsOnOneLine(page: Page, longest: string) {
  const verdicts = page.getByRole('article').getByRole('button', { name: /decide about this row/ })
  await expect(verdicts.filter({ hasText: longest }).first()).toBeVisible()
  const heights = await verdicts.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().height),
  )
  expect(Math.max(...heights)).toBeLessThan(30)
}

test('UNIAN’s list against the communiqué: Israel in one only, the army covered by neither', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /UNIAN’s list against the communiqué/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the sources differ')
  const guarantors = await find(page, 'Guarantor states')
  await expect(guarantors.getByRole('list', { name: 'Terms' })).toContainText('Israel')
  const wording = (side: 'before' | 'after') =>
    guarantors.locator(`[data-side="${side}"] p[lang]`).first()
  await expect(wording('after')).toContainText('Israel')
  await expect(wording('before')).toContainText('Poland')
  await expect(wording('before')).not.toContainText('Israel')
  await expect(page.getByRole('group', { name: 'Filters' })).not.toContainText(/dropped|added/)
  const silent = page.getByRole('region', { name: 'In neither source' }).last()
  await silent.scrollIntoViewIfNeeded()
  await expect(silent).toContainText('Size of the armed forces')
  await expect(silent).not.toContainText('dropped')
  await expectVerdictsOnOneLine(page, 'in one source only')
})

test('17 March → 29 March → 15 April: what is not covered is never called deleted', async ({
  page,
}) => {
  await compare(page, 'before=treaty-2022-03-17&after=istanbul-communique-2022-03-29')
  const forces = await find(page, 'Ceilings on forces')
  await expect(forces).toContainText('not covered')
  await expect(forces).not.toContainText('dropped')
  await expect(forces.locator('[data-side="after"]')).toContainText('No information')

  await compare(page, 'before=istanbul-communique-2022-03-29&after=treaty-2022-04-15')
  const guarantors = await find(page, 'Guarantor states')
  const terms = guarantors.getByRole('list', { name: 'Terms' })
  for (const name of ['Germany', 'Canada', 'Italy', 'Poland', 'Israel']) {
    await expect(terms.locator('del', { hasText: name })).toBeVisible()
  }
  await expect(terms).toContainText('[Belarus — Russian Federation]')
  await expect(terms).toContainText('kept 5')
  const personnel = await find(page, 'Personnel ceiling')
  await expect(personnel).toContainText('not covered')
  await expect(personnel).toContainText('known since 7 Mar 2022')
})

test('28 points → European revision: +33 % and point 3 stated as removed, with sources', async ({
  page,
}) => {
  await compare(page, 'before=us-28-point-2025-11-20&after=e3-counter-2025-11-23')
  const army = await find(page, 'Size of the armed forces')
  await expect(army.getByRole('list', { name: 'Terms' })).toContainText('+33')
  await expect(army.locator('ins', { hasText: '800,000' }).first()).toBeVisible()
  const three = await find(page, 'Neighbours and NATO enlargement')
  await expect(three).toContainText('dropped')
  await expect(three).toContainText('Reuters states that point 3 is deleted.')
  const prisoners = await find(page, 'Prisoners and bodies')
  await expect(prisoners).toContainText('not covered')
  await expectVerdictsOnOneLine(page, 'terms amended')
})

/** Until the page stands still: what is clicked while it goes to a row may have gone on. */
const settled = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const from = window.scrollY
        await new Promise((resolve) => setTimeout(resolve, 300))
        return window.scrollY - from
      }),
    )
    .toBe(0)

test('keys walk through the changes, filters live in the link, back returns', async ({ page }) => {
  await compare(page, 'before=us-28-point-2025-11-20&after=e3-counter-2025-11-23')
  await expect(row(page, 'Sovereignty')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator(':focus')).toContainText('Non-aggression')
  await settled(page)
  await page.getByRole('button', { name: /^dropped 5/ }).click()
  await expect(page).toHaveURL(/change=dropped/)
  await expect(row(page, 'Amnesty')).toBeVisible()
  await expect(row(page, 'Sovereignty')).toHaveCount(0)
  await page.goBack()
  await expect(page).not.toHaveURL(/change=dropped/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('next change')
})

test('a bad link falls back and says so', async ({ page }) => {
  await compare(
    page,
    'before=no-such-draft&after=treaty-2022-04-15@99&view=sideways&utm_source=mail',
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('sideways')
  await expect(main).toContainText('no-such-draft')
  await page.goto('/drafts/no-such-draft')
  await expect(main).toContainText('no-such-draft')
  await page.goto('/no/such/page')
  await expect(main.getByRole('link').first()).toBeVisible()
})

test('no page asks an outside host, breaks the content policy or logs an error', async ({
  page,
}) => {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(request.url())
  })
  for (const path of [
    '/',
    '/processes/ukraine-russia-2022-2026',
    '/drafts/treaty-2022-04-15',
    '/compare',
    '/compare?before=istanbul-communique-2022-03-29&after=treaty-2022-04-15',
    '/new',
    '/about',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(troubles).toEqual([])
})

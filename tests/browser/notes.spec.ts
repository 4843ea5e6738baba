import { expect, test, type APIRequestContext } from '@playwright/test'
import { DraftPage, HashedContent } from '../../src/core/model/read-models.ts'
import { COLOUR_RULES, expectNothingSerious } from './expect-accessible.ts'
import { PAIR } from './note-steps.ts'

/** A note on a draft that no other journey writes on, by way of the API. */
async function noteByApi(request: APIRequestContext, body: string) {
  const asked = await request.get('/api/drafts/china-brazil-2024-05-23')
  const { draft } = DraftPage.parse(await asked.json())
  const revision = draft.witnesses[0]?.revisions.at(-1)?.hash ?? ''
  const { clauses } = HashedContent.parse(
    await (await request.get(`/api/revisions/${revision}`)).json(),
  )
  const clause = clauses.find(({ text }) => text !== '')?.id
  const written = await request.post('/api/annotations', {
    data: {
      submission: crypto.randomUUID(),
      subject: { kind: 'wording', target: { revision, clause, words: null } },
      body,
      tags: [],
      mentions: [],
      author: 'Ada Rahmani',
    },
  })
  expect(written.status()).toBe(201)
}

test('the second of two who edit a note is told, sees both texts, and brings them together', async ({
  browser,
  request,
}) => {
  const body = 'Thirteen states are named.'
  await noteByApi(request, body)
  const open = async (author: string) => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`/notes?q=${encodeURIComponent('Thirteen')}`)
    await page.getByRole('button', { name: /^Open the note by/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Note' })
    await dialog.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByLabel('Your name').fill(author)
    return { page, dialog, text: dialog.getByLabel('Note', { exact: true }) }
  }
  const ben = await open('Ben Okoye')
  const cara = await open('Cara Lind')
  await ben.text.fill('Thirteen states are named, and one more in brackets.')
  await ben.dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const saved = ben.dialog.getByRole('paragraph').filter({ hasText: 'and one more in brackets' })
  await expect(saved).toBeVisible()

  await cara.text.fill('Thirteen states are named; Belarus is not.')
  await cara.dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(cara.dialog.getByRole('alert')).toContainText('Ben Okoye changed this note')
  await expect(cara.dialog.getByText('and one more in brackets')).toBeVisible()
  await expect(cara.text).toHaveValue('Thirteen states are named; Belarus is not.')
  await cara.text.fill('Thirteen states are named, one more in brackets; Belarus is not.')
  await cara.dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await cara.dialog.getByText('History (3)').click()
  await expect(cara.dialog.getByText('Ben Okoye edited it')).toBeVisible()
  await expect(cara.dialog.getByText('Cara Lind edited it')).toBeVisible()
  await ben.page.context().close()
  await cara.page.context().close()
})

/** A point on the first word of a mark; its own middle may lie between its lines. */
function wordIn(mark: Element) {
  mark.scrollIntoView({ block: 'center' })
  const words = document.createRange()
  words.selectNodeContents(mark.lastChild ?? mark)
  const [line] = words.getClientRects()
  return { x: (line?.left ?? 0) + 8, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 }
}

function sideOfSelection() {
  const place = document.getSelection()?.anchorNode?.parentElement
  return place?.closest('[data-only]')?.getAttribute('data-only') ?? null
}

test('words are noted by mouse where both wordings stand as one text', async ({ page }) => {
  await page.goto(`/compare?${PAIR}&view=inline&clause=guarantors`)
  const row = page.locator('#row-guarantors [data-wording="both"]')
  const only = (side: string) => row.locator(`[data-only="${side}"]`).filter({ hasText: /[A-Z]/ })
  for (const [side, name] of [
    ['before', 'Before:'],
    ['after', 'After:'],
  ] as const) {
    // Rows are measured as they come, and may move under the mouse.
    await expect(async () => {
      const { x, y } = await only(side).first().evaluate(wordIn)
      await page.mouse.dblclick(x, y)
      expect(await page.evaluate(sideOfSelection)).toBe(side)
    }).toPass()
    await page.getByRole('button', { name: 'Note', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Note on this clause' })
    await expect(dialog.getByText(name)).toBeVisible()
    await expect(dialog.getByText(/^About the words “[^”]+”/)).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('the key for notes takes the marked words, wherever the focus is', async ({ page }) => {
  await page.goto('/drafts/treaty-2022-04-15')
  const alliances = page.getByRole('article', { name: /Alliances/ })
  await page.locator('[data-note-button]').first().focus()
  await alliances.locator('[data-clause]').scrollIntoViewIfNeeded()
  await alliances.locator('[data-clause]').dblclick({ position: { x: 12, y: 12 } })
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Note on this clause' })
  await expect(dialog.getByText('Alliances', { exact: true })).toBeVisible()
  await expect(dialog.getByText('About the words “Ukraine”')).toBeVisible()

  // Nothing that was typed is lost by closing and reloading.
  await page.keyboard.type('And what of partnerships?')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: /And what of partnerships/ }).click()
  await expect(dialog.getByLabel('Note', { exact: true })).toHaveValue('And what of partnerships?')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in notes, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const path of ['/notes', `/inbox?${PAIR}`, '/inbox']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNothingSerious(page, { rules: colorScheme === 'dark' ? COLOUR_RULES : [] })
    }
    await context.close()
  })
}

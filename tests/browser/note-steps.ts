import { expect as expectSoon, type Page } from '@playwright/test'

/** Each step of a journey waits for a page that compares, on a machine that may be busy. */
export const expect = expectSoon.configure({ timeout: 20_000 })

/** The communiqué of Istanbul against the draft of 15 April. */
export const PAIR = 'before=istanbul-communique-2022-03-29&after=treaty-2022-04-15'

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

/** Write a note on the communiqué's list of guarantors without touching the mouse. */
export async function writeNoteByKeyboard(page: Page, body: string) {
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
  await page.keyboard.type(body)
  await tabTo(page, /^red line$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Your name$/)
  await page.keyboard.type('Ada Rahmani')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** See what became of the note's words in the draft of 15 April, and pin it to others there. */
export async function pinAnewByKeyboard(page: Page, body: string) {
  const beside = page.getByRole('listitem').filter({ hasText: body })
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
  const decided = page.getByRole('listitem').filter({ hasText: body })
  await expect(decided).toContainText('“United Kingdom, China”')

  await page.goto(`/compare?${PAIR}`)
  await expect(beside).toContainText('pinned anew')
  await expect(beside).toContainText('“United Kingdom, China”')
  await expect(beside).not.toContainText('wording changed')
  await expect(page.getByText('1 carried note, all decided')).toBeVisible()

  await page.goto('/drafts/treaty-2022-04-15')
  await expect(page.getByText('carried here')).toBeVisible()
  await expect(beside).toContainText('“United Kingdom, China”')
  await expect.poll(() => page.evaluate(markedWords)).toEqual(['United Kingdom, China'])
}

/** The words that the page marks as those of notes. */
function markedWords() {
  return Array.from(CSS.highlights.get('noted') ?? [], String)
}

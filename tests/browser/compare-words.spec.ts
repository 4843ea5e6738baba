import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, expect, test, type Page } from '@playwright/test'
import type { Clause } from '../../src/core/model/clause.ts'
import { Receipt } from '../../src/core/model/submission.ts'
import { clause, content, newDraft } from '../store/sample.ts'

const SICK =
  'The sick and wounded go first, without regard to rank or to the number that the other side holds.'

const article = (number: number, heading: string, text: string): Clause =>
  clause(`c${number}`, text, { kind: 'article', label: `Article ${number}`, heading })

const before = [
  article(1, 'Ceasefire', 'The Parties shall cease fire at midnight on the first of March.'),
  article(2, 'Withdrawal', 'All forces withdraw behind the lines held on 23 February.'),
  article(3, 'Prisoners', `Prisoners are exchanged all for all within ten days. ${SICK}`),
  article(4, 'Denunciation', 'Either Party may denounce this agreement by written notice.'),
  article(
    5,
    'Monuments',
    'The Parties protect monuments, archives and libraries, and return what was taken.',
  ),
]
const after = [
  article(1, 'Ceasefire', 'The Parties should cease fire at midnight on the first of March.'),
  article(2, 'Withdrawal', `All forces withdraw behind the lines held on 23 February. ${SICK}`),
  article(3, 'Prisoners', 'Prisoners are exchanged all for all within ten days.'),
  article(4, 'Termination', 'Either Party may denounce this agreement by written notice.'),
  article(5, 'Observers', 'Observers report to the guarantors once a month.'),
  article(
    6,
    'Return of archives',
    'Archives, libraries and monuments that were taken from the other Party go back to it by the end of the year, and their catalogues are published.',
  ),
]

async function save(request: APIRequestContext, clauses: Clause[], language = 'en') {
  const data = newDraft({ revision: { ...content(clauses, { language }), note: null } })
  const response = await request.post('/api/drafts', { data })
  return Receipt.parse(await response.json()).draft
}

const row = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

test('force, moved words, a new heading and the nearest clause, each with the way on', async ({
  page,
  request,
}) => {
  const [one, other] = [await save(request, before), await save(request, after)]
  await page.goto(`/compare?before=${one}&after=${other}`)

  const force = row(page, 'Ceasefire').getByRole('list', { name: /^Changes of force/ })
  await expect(force).toContainText('obligation → recommendation, weaker')
  await expect(force).toContainText(/read from the words by rule · F1/)
  await force.getByRole('button').focus()
  const lit = () => page.evaluate(() => [...(CSS.highlights.get('lit') ?? [])].map(String))
  expect(await lit()).toEqual(['shall', 'should'])
  await page.keyboard.press('Tab')
  expect(await lit()).toEqual([])
  await expect(page.getByText(/^Changes of force, read from the words/)).toContainText('in 1 of')

  const prisoners = row(page, 'Prisoners')
  await expect(prisoners.locator('[data-side="before"]')).toContainText('moved to Article 2')
  await expect(prisoners.locator('del')).toHaveCount(0)
  await prisoners.getByRole('button', { name: 'Article 2 · Withdrawal' }).click()
  await expect(row(page, 'Withdrawal').getByRole('heading')).toBeFocused()
  await expect(row(page, 'Withdrawal')).toContainText('These words moved here from Article 3')

  const termination = row(page, 'Termination')
  await expect(termination.locator('del')).toContainText('Denunciation')
  await expect(termination.locator('ins')).toContainText('Termination')

  const monuments = row(page, 'Monuments')
  await expect(monuments).toContainText(
    /Nearest after, with \d+ % of the words in common, rare ones counting more: Article 6 · Return of archives\./,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await monuments.getByRole('button', { name: 'Do they belong together?' }).click()
  const dialog = page.getByRole('dialog', { name: 'Belongs with …' })
  await expect(dialog).toContainText('One clause before, one after.')
  await dialog.getByRole('button', { name: 'Put together' }).click()
  await expect(row(page, 'Return of archives')).toContainText('decided by')
  await expect(row(page, 'Monuments')).toHaveCount(0)
})

test('what is not looked at is said: two languages, a language without word lists', async ({
  page,
  request,
}) => {
  const english = await save(request, before)
  const polish = (text: string) => save(request, [article(1, 'Zawieszenie broni', text)], 'pl')
  const [first, second] = [
    await polish('Strony muszą wstrzymać ogień w ciągu 10 dni.'),
    await polish('Strony mogą wstrzymać ogień w ciągu 30 dni.'),
  ]
  await page.goto(`/compare?before=${first}&after=${second}`)
  await expect(page.getByText(/^Changes of force: only figures were read/)).toContainText('Polish')
  await expect(page.getByRole('list', { name: /^Changes of force/ })).toContainText('10')
  await page.goto(`/compare?before=${english}&after=${first}&force=any`)
  await expect(page.getByText('No clause passes these filters.')).toBeVisible()
  await expect(page.getByText('Changes of force were not looked for')).toBeVisible()
})

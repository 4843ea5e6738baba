import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { writeArticle } from '../../src/api/saved-page/article.ts'
import { citedFacts } from '../../src/core/cite/cited.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { findComparison } from '../../src/store/comparisons.ts'
import type { Db } from '../../src/store/db.ts'
import { composeVersion, findWanted } from '../../src/store/new-comparison-version.ts'
import { KEY, saveOf } from '../store/comparison-sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf, wordingsIn } from './read-html.ts'

const COMMUNIQUE = 'istanbul-communique-2022-03-29'
const VIEWS = {
  'two drafts': `?after=treaty-2022-04-15@1&alignment=0&before=${COMMUNIQUE}@1`,
  'the same from the other end': `?after=${COMMUNIQUE}@1&alignment=0&before=treaty-2022-04-15@1`,
  'two sources of one draft': `?after=${COMMUNIQUE}@1&alignment=0&before=${COMMUNIQUE}@1&beforeWitness=istanbul-report-unian-2022-03-29`,
  'plans of another form': `?after=us-ua-20-point-2025-12-24@1&alignment=0&before=us-28-point-2025-11-20@1`,
}

let db: Db
beforeAll(async () => {
  db = await openTestDb({ record: true })
})

describe.each(Object.entries(VIEWS))('the record as an article: %s', (_, view) => {
  let article: string
  let texts: string[]
  let sentences: string[]
  /** How many terms have members that only one side names. */
  let unnamed: number
  beforeAll(async () => {
    const save = { view, caption: '', notes: [], author: 'Ada Rahmani' }
    const made = await composeVersion(
      await findWanted(db, { id: `c${'a'.repeat(20)}`, number: 1, save }),
    )
    const { before, after } = made.material.contents
    article = await writeArticle(made)
    texts = [...before.clauses, ...after.clauses].map(
      ({ text, heading }) => text || (heading ?? ''),
    )
    const { rows } = made.material.comparison
    unnamed = rows
      .flatMap(({ terms }) => terms)
      .filter(
        (term) =>
          term.kind === 'set' &&
          term.before !== null &&
          term.after !== null &&
          term.members.some(({ change }) => change.endsWith('named')),
      ).length
    sentences = made.material.comparison.silent.map(({ heading }) => heading)
  })

  it('[W4] holds every clause of both sides letter for letter', () => {
    expect(wordingsIn(article).toSorted()).toEqual(texts.toSorted())
  })

  it('says the date of a draft once, where its title holds it', () => {
    expect(textOf(article)).not.toMatch(/\d{4}, \d{1,2} \p{Lu}\p{Ll}{2} \d{4}/u)
  })

  it('[C3] strikes nothing out of what a source does not cover', () => {
    const rows = article.split('<section class="plain-row"').slice(1)
    const silent = rows.filter((row) => row.includes('<div class="plain-unknown"'))
    expect(silent.length).toBeGreaterThan(0)
    for (const row of silent) expect(row).not.toMatch(/<del|<ins/)
  })

  it('[T5] strikes no member of a set that a source only fails to name', () => {
    const lines = [...article.matchAll(/<li><b>[^]*?<\/li>/g)].map(([line]) => line)
    const told = lines.filter((line) => /not named (?:after|before)<\/span>: \w/.test(line))
    expect(told).toHaveLength(unnamed)
    if (view === VIEWS['two drafts']) expect(unnamed).toBeGreaterThan(0)
    for (const line of told) {
      const names = /not named (?:after|before)<\/span>: ([^<·]*)/.exec(line)?.[1]?.trim() ?? ''
      const [first = ''] = names.split(', ')
      expect(line).not.toContain(`: </span>${first}<`)
    }
  })

  it('[C5] names what neither side speaks of', () => {
    const text = textOf(article)
    for (const heading of sentences) expect(text).toContain(heading)
  })

  it('gives every number of a source a publication to lead to', () => {
    const named = [...article.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id)
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(article).toContain(`<li id="${id}">`)
  })
})

it.each([
  ['two drafts', '[Belarus — Russian Federation] (bracket opened, proposed before)'],
  [
    'the same from the other end',
    '(proposed by Russian Federation) (bracket closed, wanted by Russian Federation before)',
  ],
] as const)('[T4] says of %s which way a bracket went', async (name, words) => {
  const save = { view: VIEWS[name], caption: '', notes: [], author: 'Ada Rahmani' }
  const wanted = await findWanted(db, { id: `c${'b'.repeat(20)}`, number: 1, save })
  expect(textOf(await writeArticle(await composeVersion(wanted)))).toContain(words)
})

it('[K2] what is left after a deletion knows a date no better than the record did', async () => {
  const view = '?after=ua-eu-counter-2025-04@1&alignment=0&before=us-offer-2025-04@1'
  const app = createApp(db)
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${KEY}` }
  const body = JSON.stringify(saveOf(view))
  const made = await app.request('/api/comparisons', { method: 'POST', headers, body })
  const { id } = SavedComparison.parse(await made.json())
  const kept = textOf(await (await app.request(`/c/${id}`)).text())
  expect(kept).toContain('around 17 Apr 2025')
  await app.request(`/api/comparisons/${id}`, { method: 'DELETE', headers })
  const gone = await app.request(`/c/${id}`)
  expect([gone.status, textOf(await gone.text())]).toEqual([
    410,
    expect.stringContaining('around 17 Apr 2025'),
  ])
  const [facts] = (await findComparison(db, id)).versions
  expect(facts && citedFacts(facts.before, null)).toMatchObject({
    date: '2025-04-17',
    precision: 'approximate',
  })
})

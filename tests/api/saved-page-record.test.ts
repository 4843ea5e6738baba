import { beforeAll, describe, expect, it } from 'vitest'
import { articleWriter } from '../../src/api/saved-page/article.ts'
import type { Db } from '../../src/store/db.ts'
import { makeVersion } from '../../src/store/new-comparison-version.ts'
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
    const made = await makeVersion(db, { id: `c${'a'.repeat(20)}`, number: 1, save })
    const { before, after } = made.material.contents
    article = await articleWriter.write(made)
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

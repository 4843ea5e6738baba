import { beforeAll, describe, expect, it } from 'vitest'
import { writeArticle } from '../../src/api/saved-page/article.ts'
import type { Db } from '../../src/store/db.ts'
import {
  composeVersion,
  findWanted,
  type NewVersion,
} from '../../src/store/new-comparison-version.ts'
import { storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { clause } from '../store/sample.ts'
import { LONG_AFTER, LONG_BEFORE } from '../core/compare/long-wordings.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf } from './read-html.ts'
import { articles, closing } from '../core/compare/moved-sentences.ts'

const PLAN = '?after=e3-counter-2025-11-23@1&alignment=0&before=us-28-point-2025-11-20@1'

let db: Db
beforeAll(async () => {
  db = await openTestDb({ record: true })
})

async function article(view: string): Promise<string> {
  const save = { view, caption: '', notes: [], author: 'Ada Rahmani' }
  const made = await composeVersion(
    await findWanted(db, { id: `c${'a'.repeat(20)}`, number: 1, save }),
  )
  return writeArticle(made)
}

const titlesOf = (page: string) =>
  [...page.matchAll(/<h3 id="row-[^"]*"[^>]*>([^<]*)</g)].map(([, title]) => title)

describe('changes of force in a saved view', () => {
  it('are the only rows left by force=, and by one rule', async () => {
    const rows = titlesOf(await article(`${PLAN}&force=any`))
    expect(rows).toContain('Elections')
    expect(rows).not.toContain('Sovereignty')
    expect(titlesOf(await article(`${PLAN}&force=F3`))).not.toContain('Elections')
    expect(titlesOf(await article(PLAN))).toContain('Sovereignty')
  })

  it('[F9] are headed as our wording, and say nothing of what an excerpt leaves out', async () => {
    const text = textOf(await article(`${PLAN}&force=any`))
    expect(text).toMatch(/Force, in our wording\s*: /)
    expect(text).not.toContain('One hundred')
  })

  it('[W8] [F8] are not read from words that are too long to compare, and that is said', async () => {
    const held = (text: string) => ({ clauses: [clause('c1', text, { label: 'Article 1' })] })
    const two = await storeTwoDrafts(db, held(LONG_BEFORE), held(LONG_AFTER))
    // Texts so far apart are no match of the engine's: a person said that they belong together.
    const made = await composeVersion(
      await findWanted(db, {
        id: `c${'b'.repeat(20)}`,
        number: 1,
        save: { view: viewOf(two), caption: '', notes: [], author: 'Ada Rahmani' },
      }),
    )
    const { material } = made
    const [row, ...others] = material.comparison.rows
    if (!row) throw new Error('There is no row')
    const joined = {
      ...row,
      change: 'amended',
      before: ['c1'],
      after: ['c1'],
      absence: null,
    } as const
    const rows = others.length === 0 && row.absence === null ? [row] : [joined]
    const comparison = { ...material.comparison, rows }
    const text = textOf(await writeArticle({ ...made, material: { ...material, comparison } }))
    expect(text).toContain('Too long to compare word by word here: shown as replaced.')
    expect(text).toContain(
      '1 clause too long, alone or all together, to compare word by word: not read',
    )
    expect(text).not.toMatch(/Force\s*:/)
  })
})

describe('words that moved, in a saved view', () => {
  const draft = (texts: readonly string[]) => ({
    clauses: texts.map((text, at) => clause(`c${at + 1}`, text, { label: `Article ${at + 1}` })),
  })
  let made: NewVersion
  beforeAll(async () => {
    const whole = draft([...articles, closing.join(' ')])
    const spread = draft(articles.map((text, at) => `${text} ${closing[at]}`))
    const view = viewOf(await storeTwoDrafts(db, whole, spread))
    const save = { view, caption: '', notes: [], author: 'Ada Rahmani' }
    made = await composeVersion(await findWanted(db, { id: `c${'c'.repeat(20)}`, number: 1, save }))
  })

  it('[W9] are those that the comparison found, and are not looked for again', async () => {
    const { material } = made
    expect(textOf(await writeArticle(made))).toContain('moved to Article 2')
    const comparison = { ...material.comparison, moved: [] }
    const without = await writeArticle({ ...made, material: { ...material, comparison } })
    expect(textOf(without)).not.toContain('moved to')
  })

  it('[W10] leave a clause that is counted as moved only, and that is said', async () => {
    const text = textOf(await writeArticle(made))
    expect(text).toContain('3 amended · 1 moved')
    expect(text).toContain('4 clauses in all')
    expect(text).toContain(
      'but for 1 whose words stand in other clauses on the other side: counted as moved only.',
    )
  })
})

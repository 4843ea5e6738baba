import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { writeArticle } from '../../src/api/saved-page/article.ts'
import { Annotation } from '../../src/core/model/annotation.ts'
import { composeVersion, findWanted } from '../../src/store/new-comparison-version.ts'
import { termDefinitions } from '../../src/store/schema.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf } from './read-html.ts'

const VIEW = '?after=treaty-2022-04-15@1&alignment=0&before=istanbul-communique-2022-03-29@1'

describe('a note that is saved with the record', () => {
  it('names the clauses and terms that it mentions, and leads to the rows of the clauses', async () => {
    const db = await openTestDb({ record: true })
    const app = createApp(db, { rateLimits: { reads: 100, saves: 100 } })
    const save = { view: VIEW, caption: '', notes: [], author: 'Ada Rahmani' }
    const id = `c${'b'.repeat(20)}`
    const { material } = await composeVersion(await findWanted(db, { id, number: 1, save }))
    const { process } = material.after
    await db
      .insert(termDefinitions)
      .values({ process: process.id, key: 'gone-by-now', label: '', type: 'flag', options: {} })
    const response = await app.request('/api/annotations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        submission: randomUUID(),
        subject: {
          kind: 'wording',
          target: {
            revision: material.after.revision.hash,
            clause: 'treaty-2022-04-15--decision-rule',
            words: null,
          },
        },
        body: 'Who is bound by it?',
        tags: [],
        mentions: [
          { kind: 'clause', id: 'guarantors' },
          { kind: 'term', id: 'guarantors' },
          { kind: 'term', id: 'gone-by-now' },
        ],
        author: 'Ada Rahmani',
      }),
    })
    const { id: note } = Annotation.parse(await response.json())
    await db.delete(termDefinitions).where(eq(termDefinitions.key, 'gone-by-now'))
    const noted = { ...save, notes: [{ note, edit: 1 }] }
    const article = await writeArticle(
      await composeVersion(await findWanted(db, { id, number: 1, save: noted })),
    )
    expect(article).toContain(
      'the clause <a href="#row-guarantors"><bdi>Guarantor states</bdi></a>',
    )
    expect(textOf(article)).toMatch(
      /Mentions the clause Guarantor states, the term Guarantor states, the term gone-by-now/,
    )
  })
})

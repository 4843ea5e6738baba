import { expect, it } from 'vitest'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, newDraft } from './sample.ts'
import { openTestDb } from './test-database.ts'

it('while a text of many clauses is stored, others are answered', async () => {
  const db = await openTestDb()
  const clauses = Array.from({ length: 3_000 }, (_, at) => clause(`c${at}`, `Toll ${at}.`))
  let answered = 0
  const others = setInterval(() => (answered += 1), 1)
  const { hash } = await storeSubmission(
    db,
    newDraft({ revision: { ...content(clauses), note: null } }),
  )
  clearInterval(others)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  // Six portions of clauses and of their wordings, and a pause between every two.
  expect(answered).toBeGreaterThanOrEqual(10)
})

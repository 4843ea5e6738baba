import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { hashResult } from '../../../src/core/compare/result-hash.ts'
import { clause, revision } from './clauses.ts'

const context = { definitions: [], known: [], sameDraft: false }
const before = revision([clause('army', 'The army has no more than 85,000 men.')])
const after = revision([clause('army', 'The army has no more than 250,000 men.')])
const result = compareRevisions(before, after, context)

describe('the hash of a result', () => {
  it('is the same for the same answer of another engine, also after a way through JSON', async () => {
    const sent: typeof result = JSON.parse(
      JSON.stringify({ ...result, engine: 'travaux-engine/9' }),
    )
    expect(await hashResult(sent)).toBe(await hashResult(result))
  })

  it('is another one as soon as a row or what neither side speaks of differs', async () => {
    const known = [{ id: 'guarantors', heading: 'Guarantors' }]
    const hashes = await Promise.all([
      hashResult(result),
      hashResult(compareRevisions(before, before, context)),
      hashResult(compareRevisions(before, after, { ...context, known })),
    ])
    expect(new Set(hashes).size).toBe(3)
  })
})

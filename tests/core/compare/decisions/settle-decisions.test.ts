import { describe, expect, it } from 'vitest'
import { settleDecisions } from '../../../../src/core/compare/decisions/settle-decisions.ts'
import type { Decision } from '../../../../src/core/model/alignment.ts'
import { apart, together } from '../decisions.ts'

const known = { before: new Set(['b1', 'b2', 'b3']), after: new Set(['a1', 'a2', 'a3']) }
const settle = (...decisions: Decision[]) => settleDecisions(decisions, known)

describe('[A13] of two decisions that contradict each other the later wins', () => {
  const joined = together({ before: ['b1'], after: ['a1', 'a2'] })
  const other = together({ before: ['b2'], after: ['a2'] })
  const parted = apart({ before: ['b1'], after: ['a2'] })

  it('when they put one clause into two rows', () => {
    expect(settle(joined, other)).toMatchObject({
      together: [other],
      unused: [{ decision: joined, why: 'overruled' }],
    })
    expect(settle(other, joined).together).toEqual([joined])
  })

  it('when what was put together is set apart', () => {
    const { together: rows, apartBy, unused } = settle(joined, parted)
    expect(rows).toEqual([])
    expect(unused).toEqual([{ decision: joined, why: 'overruled' }])
    expect(apartBy('b1', 'a2')).toBe(parted)
    expect(apartBy('b1', 'a1')).toBeUndefined()
  })

  it('when what was set apart is put together', () => {
    const { together: rows, unused } = settle(parted, joined)
    expect(rows).toEqual([joined])
    expect(unused).toEqual([{ decision: parted, why: 'overruled' }])
  })

  it('and what it does not speak of stays apart', () => {
    const wide = apart({ before: ['b1', 'b2'], after: ['a1'] })
    const { apartBy, unused } = settle(wide, together({ before: ['b1'], after: ['a1'] }))
    expect(unused).toEqual([])
    expect(apartBy('b2', 'a1')).toBe(wide)
    expect(apartBy('b1', 'a1')).toBeUndefined()
  })
})

it('[A13] a decision about clauses that are not there is left unused as a whole', () => {
  const stray = together({ before: ['b1', 'b9'], after: ['a1'] })
  const settled = settle(stray, apart({ before: ['b2'], after: ['a9'] }))
  expect(settled.together).toEqual([])
  expect(settled.apartBy('b2', 'a9')).toBeUndefined()
  expect(settled.unused.map(({ why }) => why)).toEqual(['unknown-clause', 'unknown-clause'])
})

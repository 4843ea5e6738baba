import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecision,
  decisionsAbout,
  decisionsBeyond,
  mergeDecisions,
} from '../../../../src/core/compare/decisions/decision-list.ts'
import { settleDecisions } from '../../../../src/core/compare/decisions/settle-decisions.ts'
import type { Decision } from '../../../../src/core/model/alignment.ts'
import { apart, together } from '../decisions.ts'

const known = { before: new Set(['b1', 'b2']), after: new Set(['a1', 'a2']) }
const joined = together({ before: ['b1'], after: ['a1'] })
const wider = together({ before: ['b1'], after: ['a1', 'a2'] })
const parted = apart({ before: ['b1'], after: ['a1'] })
const other = together({ before: ['b2'], after: ['a2'] })

const someDecisions = fc.array(
  fc
    .record({
      make: fc.constantFrom(together, apart),
      before: fc.subarray(['b1', 'b2'], { minLength: 1 }),
      after: fc.subarray(['a1', 'a2'], { minLength: 1 }),
      author: fc.constantFrom('Ada Rahmani', 'Ben Okoye'),
    })
    .map(({ make, ...sides }) => make(sides)),
  { maxLength: 6 },
)

describe('[A13] a new decision', () => {
  it('takes out what it overrules, and nothing else', () => {
    expect(addDecision([joined, other], parted, known)).toEqual([other, parted])
    expect(addDecision([parted, other], joined, known)).toEqual([other, joined])
    expect(addDecision([joined, other], wider, known)).toEqual([wider])
  })

  it('is always followed, and leaves nothing unused', () =>
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const list = decisions.reduce<Decision[]>(
          (held, made) => addDecision(held, made, known),
          [],
        )
        expect(settleDecisions(list, known).unused).toEqual([])
        expect(list.at(-1)).toEqual(decisions.at(-1))
      }),
    ))
})

it('the decisions about a row are those that name one of its clauses', () => {
  const row = { before: ['b1'], after: [] }
  expect(decisionsAbout(row, [parted, other])).toEqual([parted])
  expect(decisionsAbout({ before: [], after: ['a1'] }, [parted, other])).toEqual([parted])
})

describe('one’s own changes, brought over to what others saved meanwhile', () => {
  const merge = (base: Decision[], decisions: Decision[], theirs: Decision[]) =>
    mergeDecisions({ base, decisions, taken: [] }, theirs)

  it('are added behind theirs', () => expect(merge([], [joined], [other])).toEqual([other, joined]))

  it('take out what one undid', () => expect(merge([joined], [], [joined, other])).toEqual([other]))

  it('do not bring back what others undid', () =>
    expect(merge([joined], [joined, other], [])).toEqual([other]))

  it('change nothing where one changed nothing, and are all where they changed nothing', () =>
    fc.assert(
      fc.property(someDecisions, someDecisions, (base, list) => {
        expect(merge(base, base, list)).toEqual(list)
        expect(decisionsBeyond(merge(base, list, base), list)).toEqual([])
        expect(decisionsBeyond(list, merge(base, list, base))).toEqual([])
      }),
    ))
})

describe('[A16] what one took over from an earlier text, brought over to what others saved meanwhile', () => {
  const taken = [joined]

  it('yields to what they decided about the same clauses, and is reported', () => {
    const merged = mergeDecisions({ base: [], decisions: taken, taken }, [wider])
    expect(merged).toEqual([joined, wider])
    expect(settleDecisions(merged, known)).toMatchObject({
      together: [wider],
      unused: [{ decision: joined, why: 'overruled' }],
    })
  })

  it('comes before theirs, and what one decided oneself behind them', () => {
    const base = [parted]
    const decisions = [joined, parted, other]
    expect(mergeDecisions({ base, decisions, taken }, [parted, wider])).toEqual([
      joined,
      parted,
      wider,
      other,
    ])
  })

  it('is not brought back where one undid it', () =>
    expect(mergeDecisions({ base: [], decisions: [other], taken }, [wider])).toEqual([
      wider,
      other,
    ]))
})

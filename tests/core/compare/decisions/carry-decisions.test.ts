import { describe, expect, it } from 'vitest'
import {
  carryDecisions,
  type DecidedTexts,
} from '../../../../src/core/compare/decisions/carry-decisions.ts'
import type { Decision } from '../../../../src/core/model/alignment.ts'
import type { Clause } from '../../../../src/core/model/clause.ts'
import { clause } from '../clauses.ts'
import { apart, together } from '../decisions.ts'

const article = (id: string, number: number, text: string) =>
  clause(id, text, { label: `Article ${number}`, lineage: null })

const LEVEES = 'Each Party maintains the levees on its bank.'
const NOTICE = 'Planned measures are notified six months ahead.'
const ALARM = 'In an emergency each Party informs the other without delay.'
const JOINT = 'Planned measures and emergencies are notified without delay.'

const BEFORE = [article('c1', 1, LEVEES), article('c2', 2, NOTICE), article('c3', 3, ALARM)]
const AFTER = [article('c1', 1, LEVEES), article('c2', 2, JOINT)]
const MERGED = together({ before: ['c2', 'c3'], after: ['c2'] })
const PARTED = apart({ before: ['c1'], after: ['c2'] })

const texts = (before: Clause[], after: Clause[], decisions: Decision[] = []): DecidedTexts => ({
  texts: { before: { clauses: before }, after: { clauses: after } },
  decisions,
})
/** The text with another article in front, which is called c1 now. */
const withPreface = (clauses: Clause[]) => [
  clause('c1', 'The Parties, sharing one river,', { label: null, lineage: null }),
  ...clauses.map((held, at) => ({ ...held, id: `c${at + 2}` })),
]

describe('[A16] decisions about an earlier revision', () => {
  it('fit where their clauses stand unchanged, whatever they are called now', () => {
    const [carried] = carryDecisions(texts(withPreface(BEFORE), AFTER), [
      texts(BEFORE, AFTER, [MERGED, PARTED]),
    ])
    expect(carried?.fitting).toEqual([
      { ...MERGED, before: ['c3', 'c4'] },
      { ...PARTED, before: ['c2'] },
    ])
    expect(carried?.unfitting).toEqual([])
  })

  it.each([
    ['words', article('c3', 3, `${ALARM} It asks for help.`)],
    ['a label', article('c3', 4, ALARM)],
    ['a heading', { ...article('c3', 3, ALARM), heading: 'Emergency' }],
  ])('do not fit where one of their clauses has other %s', (_, corrected) => {
    const [first, second] = BEFORE
    if (!first || !second) throw new Error('The text is short')
    const [carried] = carryDecisions(texts([first, second, corrected], AFTER), [
      texts(BEFORE, AFTER, [MERGED, PARTED]),
    ])
    expect(carried).toEqual({ fitting: [PARTED], unfitting: [MERGED] })
  })

  it('fit where only white space is other', () => {
    const spaced = BEFORE.map((held) => ({ ...held, text: ` ${held.text.replace(' ', '\n ')}` }))
    const [carried] = carryDecisions(texts(spaced, AFTER), [texts(BEFORE, AFTER, [MERGED])])
    expect(carried?.fitting).toEqual([MERGED])
  })

  it('tell clauses of one wording by the labels above them, and fit none that stays doubtful', () => {
    const deleted = (id: string, parent: string | null) =>
      clause(id, 'Deleted.', { label: '(c)', parent, lineage: null })
    const placed = [
      article('c1', 1, LEVEES),
      deleted('c2', 'c1'),
      article('c3', 2, NOTICE),
      deleted('c4', 'c3'),
    ]
    const first = together({ before: ['c4'], after: ['c1'] })
    const corrected = placed.map((held) =>
      held.id === 'c1' ? { ...held, text: ALARM } : { ...held },
    )
    expect(carryDecisions(texts(corrected, AFTER), [texts(placed, AFTER, [first])])).toEqual([
      { fitting: [first], unfitting: [] },
    ])
    const flat = placed.map((held) => ({ ...held, parent: null }))
    expect(carryDecisions(texts(flat, AFTER), [texts(flat, AFTER, [first])])).toEqual([
      { fitting: [], unfitting: [first] },
    ])
  })

  it('are not offered where the same is decided here, or the contrary', () => {
    const earlier = texts(BEFORE, AFTER, [MERGED, PARTED])
    const contrary = apart({ before: ['c3'], after: ['c2'], author: 'Ben Okoye' })
    const same = { ...PARTED, author: 'Ben Okoye' }
    expect(carryDecisions(texts(BEFORE, AFTER, [contrary, same]), [earlier])).toEqual([
      { fitting: [], unfitting: [] },
    ])
  })

  it('are not named as unfit once somebody decided here about their other clause', () => {
    const corrected = [...BEFORE.slice(0, 2), article('c3', 3, `${ALARM} At once.`)]
    const anew = { ...MERGED, author: 'Ben Okoye' }
    expect(
      carryDecisions(texts(corrected, AFTER, [anew]), [texts(BEFORE, AFTER, [MERGED])]),
    ).toEqual([{ fitting: [], unfitting: [] }])
  })

  it('count once though they were carried before, and the nearer revisions win', () => {
    const oldest = texts(BEFORE, AFTER, [MERGED, PARTED])
    const nearer = texts(withPreface(BEFORE), AFTER, [
      { ...MERGED, before: ['c3', 'c4'] },
      together({ before: ['c2'], after: ['c2'] }),
    ])
    const corrected = [...AFTER, article('c3', 3, 'Disputes are settled by negotiation.')]
    const [near, old] = carryDecisions(texts(withPreface(BEFORE), corrected), [nearer, oldest])
    expect(near?.fitting).toHaveLength(1)
    expect(old).toEqual({ fitting: [], unfitting: [] })
    const gone = article('c2', 2, 'Measures are notified.')
    const [both, again] = carryDecisions(texts(BEFORE, [...AFTER.slice(0, 1), gone]), [
      texts(BEFORE, AFTER, [MERGED]),
      texts(withPreface(BEFORE), AFTER, [{ ...MERGED, before: ['c3', 'c4'] }]),
    ])
    expect([both?.unfitting, again?.unfitting]).toEqual([[MERGED], []])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { mirrorDecision, type Decision } from '../../../src/core/model/alignment.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'
import { clause, revision } from './clauses.ts'
import { apart, together } from './decisions.ts'

const compare = (before: RevisionContent, after: RevisionContent, decisions: Decision[] = []) =>
  compareRevisions(before, after, { definitions: [], known: [], sameDraft: false, decisions })
const told = (before: RevisionContent, after: RevisionContent, ...decisions: Decision[]) =>
  compare(before, after, decisions).rows.map(
    (row) => `${row.before.join('+')}>${row.after.join('+')} ${row.change} by ${row.decidedBy}`,
  )

/** A clause that no lineage follows. */
const pasted = (id: string, text: string) => clause(id, text, { lineage: null })

const neutrality = 'The State is permanently neutral and joins no military alliance.'
const ceiling = 'The armed forces number no more than 85,000 servicemen.'
const before = revision([pasted('b1', neutrality), pasted('b2', ceiling)], { extent: 'full' })
const after = revision(
  [pasted('a1', neutrality), pasted('a2', 'Land forces: 50,000. Naval forces: 35,000.')],
  { extent: 'full' },
)

it('[A5] says the same of crossing clauses of one length seen from either side', () => {
  const bases = clause('bases', 'Foreign bases are prohibited in the territory.')
  const arms = clause('arms', 'Nuclear weapon is prohibited in the territory.')
  const ordered = { extent: 'full', ordering: 'document' } as const
  const one = revision([bases, arms], ordered)
  const other = revision([arms, bases], ordered)
  const movedIn = (from: RevisionContent, to: RevisionContent) =>
    compare(from, to).rows.flatMap((row) => (row.moved ? row.before : []))
  expect(movedIn(one, other)).toHaveLength(1)
  expect(movedIn(other, one)).toEqual(movedIn(one, other))
})

it('[A7] says renumbered of a row by its first labels, whoever put it together', () => {
  const whole = revision([{ ...pasted('b1', neutrality), label: 'Article 5' }], { extent: 'full' })
  const parts = revision(
    [
      { ...pasted('a1', 'The State is permanently neutral.'), label: 'Article 5' },
      { ...pasted('a2', 'It joins no military alliance.'), label: 'Article 6' },
    ],
    { extent: 'full' },
  )
  const { rows } = compare(whole, parts, [together({ before: ['b1'], after: ['a1', 'a2'] })])
  expect(rows).toMatchObject([{ change: 'split', decidedBy: 'person', renumbered: false }])
})

describe('what a person puts together', () => {
  it('[A10] is one row, with the name of the person and no doubt', () => {
    const { rows } = compare(before, after, [together({ before: ['b2'], after: ['a2'] })])
    expect(rows[1]).toMatchObject({
      before: ['b2'],
      after: ['a2'],
      change: 'amended',
      decidedBy: 'person',
      decidedByName: 'Ada Rahmani',
      confidence: 1,
    })
  })

  it('[A10] may be a split, a merge, or several with several', () => {
    expect(told(before, after, together({ before: ['b2'], after: ['a2', 'a1'] }))).toEqual([
      'b1> dropped by engine',
      'b2>a1+a2 split by person',
    ])
    expect(told(before, after, together({ before: ['b1', 'b2'], after: ['a1'] }))).toEqual([
      'b1+b2>a1 merged by person',
      '>a2 added by engine',
    ])
    expect(told(before, after, together({ before: ['b1', 'b2'], after: ['a1', 'a2'] }))).toEqual([
      'b1+b2>a1+a2 amended by person',
    ])
  })

  it('[A10] wins over the record', () => {
    const recorded = {
      before: revision([clause('army', ceiling)], { extent: 'full' }),
      after: revision([clause('army', 'Arms are free.'), clause('cap', ceiling)], {
        extent: 'full',
      }),
    }
    expect(told(recorded.before, recorded.after)).toEqual([
      'army>army amended by record',
      '>cap moved by record',
    ])
    const decision = together({ before: ['army'], after: ['cap'] })
    expect(told(recorded.before, recorded.after, decision)).toEqual([
      '>army added by record',
      'army>cap kept by person',
    ])
  })

  it('[A10] names the person on the clause whose match it took, and on nobody else', () => {
    const notice = 'Planned measures on the river are notified six months ahead to the other Party.'
    const alarm = 'In an emergency each Party informs the other.'
    const river = {
      before: revision([pasted('b1', neutrality), pasted('b2', notice), pasted('b3', alarm)]),
      after: revision([pasted('a1', ceiling), pasted('a2', notice.replace('six', 'nine'))]),
    }
    const decision = together({ before: ['b3'], after: ['a2'] })
    const leftIn = (from: RevisionContent, to: RevisionContent, ...decisions: Decision[]) =>
      compare(from, to, decisions).rows.flatMap((row) =>
        row.leftBy === undefined ? [] : [[...row.before, ...row.after, row.leftBy]],
      )
    expect(leftIn(river.before, river.after)).toEqual([])
    expect(leftIn(river.before, river.after, decision)).toEqual([['b2', 'Ada Rahmani']])
    expect(leftIn(river.after, river.before, mirrorDecision(decision))).toEqual([
      ['b2', 'Ada Rahmani'],
    ])
  })

  it('[A10] names the person on the clause that the record would have matched', () => {
    const recorded = {
      before: revision([clause('army', ceiling)], { extent: 'full' }),
      after: revision([clause('army', 'Arms are free.'), clause('cap', ceiling)]),
    }
    const decision = together({ before: ['army'], after: ['cap'] })
    const { rows } = compare(recorded.before, recorded.after, [decision])
    expect(rows).toMatchObject([
      { after: ['army'], leftBy: 'Ada Rahmani' },
      { after: ['cap'], decidedBy: 'person' },
    ])
  })

  it('[A6] has moved where it does not rise with the others', () => {
    const exchanged = revision([pasted('a1', 'Ports are open.'), pasted('a2', neutrality)])
    const decision = together({ before: ['b2'], after: ['a1'] })
    const { rows } = compare(before, exchanged, [decision])
    expect(rows.filter(({ moved }) => moved).map((row) => row.before)).toEqual([['b2']])
  })
})

describe('what a person sets apart', () => {
  it('[A11] is in two rows, with the name of the person', () => {
    const { rows } = compare(before, after, [apart({ before: ['b1'], after: ['a1'] })])
    expect(rows.find((row) => row.before[0] === 'b1')).toMatchObject({
      after: [],
      change: 'dropped',
      decidedByName: 'Ada Rahmani',
    })
    expect(rows.find((row) => row.after[0] === 'a1')).toMatchObject({
      before: [],
      change: 'added',
      decidedByName: 'Ada Rahmani',
    })
  })

  it('[A11] leaves the rest of a split together', () => {
    const one = revision([clause('b', 'Ports. Straits. Canals.', { lineage: 'waters' })])
    const three = revision(
      ['Ports.', 'Straits.', 'Canals.'].map((text, index) =>
        clause(`a${index + 1}`, text, { lineage: 'waters' }),
      ),
    )
    expect(told(one, three, apart({ before: ['b'], after: ['a2'] }))).toEqual([
      'b>a1+a3 split by record',
      '>a2 first-seen by person',
    ])
    expect(told(three, one, apart({ before: ['a2', 'a3'], after: ['b'] }))).toEqual([
      'a1>b amended by record',
      'a2> not-covered by person',
      'a3> not-covered by person',
    ])
  })

  it('[A11] may still be found elsewhere by the engine', () => {
    const recorded = revision([clause('army', ceiling)], { extent: 'full' })
    const corrected = revision([clause('army', 'Arms are free.'), pasted('c2', ceiling)])
    expect(told(recorded, corrected, apart({ before: ['army'], after: ['army'] }))).toEqual([
      '>army added by person',
      'army>c2 kept by engine',
    ])
  })
})

const TEXTS = [neutrality, ceiling, 'Ports are open to merchant ships of all nations.', 'Void.']

/** Clauses of a side: each with or without a lineage, in few wordings, so that much is alike. */
const someSide = (name: string) =>
  fc
    .array(
      fc.record({
        lineage: fc.option(fc.constantFrom('neutrality', 'army', 'ports')),
        text: fc.constantFrom(...TEXTS),
      }),
      { maxLength: 6 },
    )
    .map((clauses) =>
      revision(clauses.map(({ lineage, text }, at) => clause(`${name}${at}`, text, { lineage }))),
    )

const someIds = (side: string) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 6 }).map((at) => `${side}${at}`),
    { minLength: 1, maxLength: 3 },
  )
const someDecisions = fc.array(
  fc
    .record({ make: fc.constantFrom(together, apart), before: someIds('b'), after: someIds('a') })
    .map(({ make, ...sides }) => make(sides)),
  { maxLength: 5 },
)
const anything = [someSide('b'), someSide('a'), someDecisions] as const

const used = (decisions: readonly Decision[], compared: ReturnType<typeof compare>) => {
  const unused = new Set(compared.unusedDecisions.map(({ decision }) => decision))
  return decisions.filter((decision) => !unused.has(decision))
}
const ids = (content: RevisionContent) => content.clauses.map(({ id }) => id).sort()

describe('for any two revisions and any decisions', () => {
  it('every clause of both sides stands in exactly one row', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const { rows } = compare(from, to, decisions)
        expect(rows.flatMap((row) => row.before).sort()).toEqual(ids(from))
        expect(rows.flatMap((row) => row.after).sort()).toEqual(ids(to))
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      }),
    ))

  it('[A10] what was put together is one row', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const compared = compare(from, to, decisions)
        for (const decision of used(decisions, compared)) {
          if (decision.kind === 'apart') continue
          const row = compared.rows.find(({ after: held }) =>
            held.includes(decision.after[0] ?? ''),
          )
          expect([...(row?.before ?? [])].sort()).toEqual([...decision.before].sort())
          expect([...(row?.after ?? [])].sort()).toEqual([...decision.after].sort())
          expect(row).toMatchObject({ decidedBy: 'person', confidence: 1 })
        }
      }),
    ))

  it('[A11] [A13] what was set apart is in one row only where a later decision puts it together', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const { rows } = compare(from, to, decisions)
        decisions.forEach((decision, at) => {
          if (decision.kind === 'together' || !isKnown(decision, from, to)) return
          for (const row of rows) {
            const isJoined =
              row.before.some((id) => decision.before.includes(id)) &&
              row.after.some((id) => decision.after.includes(id))
            if (!isJoined) continue
            const later = decisions.slice(at + 1).filter(({ kind }) => kind === 'together')
            expect(later.some((joining) => sameClauses(joining, row))).toBe(true)
          }
        })
      }),
    ))

  it('[A12] seen from the other side they say the same', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const there = compare(from, to, decisions)
        const back = compare(to, from, decisions.map(mirrorDecision))
        const pairs = (rows: typeof there.rows) =>
          rows.map(({ before: b, after: a, decidedBy, decidedByName }) =>
            JSON.stringify([b, a, decidedBy, decidedByName]),
          )
        const mirrored = back.rows.map((row) => ({ ...row, before: row.after, after: row.before }))
        expect(pairs(mirrored).sort()).toEqual(pairs(there.rows).sort())
        expect(back.unusedDecisions.map(({ why }) => why)).toEqual(
          there.unusedDecisions.map(({ why }) => why),
        )
      }),
    ))

  it('[A13] what is unused changes nothing', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const compared = compare(from, to, decisions)
        const again = compare(from, to, used(decisions, compared))
        expect(again).toEqual({ ...compared, unusedDecisions: [] })
      }),
    ))

  it('a decision that is undone leaves no trace', () =>
    fc.assert(
      fc.property(...anything, (from, to, decisions) => {
        const first = compare(from, to)
        compare(from, to, decisions)
        expect(compare(from, to, [])).toEqual(first)
      }),
    ))

  it('[A10] a confirmed row stays as it was, and only who decided changes', () =>
    fc.assert(
      fc.property(someSide('b'), someSide('a'), (from, to) => {
        const first = compare(from, to)
        const confirmed = first.rows
          .filter((row) => row.before.length > 0 && row.after.length > 0)
          .map((row) => together({ before: [...row.before], after: [...row.after] }))
        const { rows } = compare(from, to, confirmed)
        const kept = rows.filter((row) => row.decidedBy === 'person')
        expect(kept.map((row) => [row.before, row.after])).toEqual(
          first.rows
            .filter((row) => row.before.length > 0 && row.after.length > 0)
            .map((row) => [row.before, row.after]),
        )
      }),
    ))
})

type Named = { before: readonly string[]; after: readonly string[] }

const isKnown = (named: Named, from: RevisionContent, to: RevisionContent) =>
  named.before.every((id) => ids(from).includes(id)) &&
  named.after.every((id) => ids(to).includes(id))

const sameClauses = (one: Named, other: Named) =>
  [...one.before].sort().join() === [...other.before].sort().join() &&
  [...one.after].sort().join() === [...other.after].sort().join()

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { fillRows, isCounted } from '../../../src/core/compare/select-rows.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'
import { clause, noteOn, revision } from './clauses.ts'

const context = { definitions: [], known: [], sameDraft: false }
const compare = (before: RevisionContent, after: RevisionContent, more = {}) =>
  compareRevisions(before, after, { ...context, ...more })
const changes = (before: RevisionContent, after: RevisionContent) =>
  compare(before, after).rows.map((row) => `${row.id}: ${row.change}`)

const neutrality = clause('neutrality', 'Ukraine is permanently neutral.')
const army = clause('army', 'The army has no more than 85,000 men.')
const church = clause('church', 'Worship is free.')

describe('what a missing clause means', () => {
  it('[C3] is not covered by an excerpt, and never dropped', () =>
    expect(changes(revision([neutrality, army]), revision([neutrality]))).toEqual([
      'neutrality: kept',
      'army: not-covered',
    ]))

  it('[C2] is dropped where a full text lacks it', () =>
    expect(
      changes(revision([neutrality, army]), revision([neutrality], { extent: 'full' })),
    ).toEqual(['neutrality: kept', 'army: dropped']))

  it('[C2] is dropped where a source says so', () =>
    expect(changes(revision([army]), revision([], { absent: [noteOn('army')] }))).toEqual([
      'army: dropped',
    ]))

  it('[C4] is not covered where nobody could read it, even in a full text', () => {
    const after = revision([], { extent: 'full', notSeen: [noteOn('army', 'Page 4 is cut off.')] })
    const [row] = compare(revision([army]), after).rows
    expect(row).toMatchObject({
      change: 'not-covered',
      absence: { state: 'not-covered', reason: { kind: 'named', note: 'Page 4 is cut off.' } },
    })
  })

  it('[C3] reads as first seen from the other side', () =>
    expect(changes(revision([]), revision([army]))).toEqual(['army: first-seen']))

  it('[C3] is not first seen where an earlier draft, or another source of the draft before, holds it', () => {
    const knownFrom = { kind: 'draft', draft: 'march', title: 'March draft', date: '2022-03-07' }
    const known = [{ id: 'army', heading: 'Army', knownFrom }]
    const after = revision([army, church])
    expect(compare(revision([]), after, { known }).rows).toMatchObject([
      { id: 'army', change: 'not-covered', knownFrom },
      { id: 'church', change: 'first-seen', knownFrom: null },
    ])
    // A full text that lacks it supports more than that.
    expect(compare(revision([], { extent: 'full' }), after, { known }).rows[0]).toMatchObject({
      change: 'added',
      knownFrom: null,
    })
  })

  it('[C2] reads as added where the draft before was full', () =>
    expect(changes(revision([], { extent: 'full' }), revision([army]))).toEqual(['army: added']))
})

describe('what another clause of the silent side says', () => {
  const flag = (key: string) => ({ key, value: { kind: 'flag' as const, value: true } })
  const recognition = (of: string) => ({
    key: 'recognition',
    value: { kind: 'choice' as const, choices: [{ of, option: 'de-facto' }] },
  })
  const status = { ...neutrality, terms: [flag('nuclear-free')] }
  const nuclear = clause('nuclear', 'Ukraine has no nuclear weapons.', {
    terms: [flag('nuclear-free')],
  })

  it('[C7] is named, and the row is neither first seen nor without information', () => {
    const [, row] = compare(revision([status]), revision([neutrality, nuclear])).rows
    expect(row).toMatchObject({
      id: 'nuclear',
      change: 'not-covered',
      elsewhere: [{ key: 'nuclear-free', side: 'before', clauses: ['neutrality'] }],
    })
  })

  it('[C7] is named for a term that one of two clauses does not state', () => {
    const [row] = compare(revision([status]), revision([neutrality, nuclear])).rows
    expect(row).toMatchObject({
      change: 'kept',
      elsewhere: [{ key: 'nuclear-free', side: 'after', clauses: ['nuclear'] }],
    })
  })

  it('[C7] chooses for the same place, and is more than a date', () => {
    const elsewhere = (place: string) =>
      compare(
        revision([{ ...army, terms: [recognition('crimea')] }]),
        revision([{ ...church, terms: [recognition(place)] }]),
      ).rows.map((row) => row.elsewhere.length)
    expect(elsewhere('crimea')).toEqual([1, 1])
    expect(elsewhere('kherson')).toEqual([0, 0])
    const since = [{ key: 'since', value: { kind: 'date' as const, date: '2014' } }]
    const rows = compare(
      revision([{ ...army, terms: since }]),
      revision([{ ...church, terms: since }]),
    ).rows
    expect(rows.map((row) => row.elsewhere)).toEqual([[], []])
  })
})

describe('what belongs together', () => {
  it('[A1] follows a lineage through new words and a new number', () => {
    const [row] = compare(
      revision([clause('army', 'At most 85,000 men.', { label: '3' })]),
      revision([clause('forces', 'At most 250,000 men.', { lineage: 'army', label: 'Article 7' })]),
    ).rows
    expect(row).toMatchObject({ id: 'army', change: 'amended', renumbered: true, confidence: 1 })
  })

  it('[A1] never joins two lineages, however alike their words are', () =>
    expect(
      changes(revision([army]), revision([clause('guard', army.text)], { extent: 'full' })),
    ).toEqual(['army: dropped', 'guard: first-seen']))

  it('[A1] leaves clauses without a lineage to the engine', () => {
    const pasted = clause('c1', army.text, { lineage: null })
    const [row] = compare(revision([army]), revision([pasted], { extent: 'full' })).rows
    expect(row).toMatchObject({ id: 'army', change: 'kept', decidedBy: 'engine' })
  })

  it('[A7] calls "Article 5" and "5" one number', () => {
    const [row] = compare(
      revision([clause('army', 'At most.', { label: '5' })]),
      revision([clause('army', 'At most.', { label: 'Article 5' })]),
    ).rows
    expect(row?.renumbered).toBe(false)
  })

  it.each([
    ['the record', 'army'],
    ['the engine', null],
  ])(
    '[A7] says of no clause that it was renumbered where a label says no number: %s',
    (_, lineage) => {
      const text = 'The armed forces of Ukraine have no more than 85,000 men in peacetime.'
      const renumbered = (was: string, is: string) =>
        compare(
          revision([clause('c1', text, { lineage, label: was })]),
          revision([clause('c1', text, { lineage, label: is })]),
        ).counts.renumbered
      expect(renumbered('Preamble', 'Article 2')).toBe(0)
      expect(renumbered('Annex', 'Annex 3')).toBe(0)
      expect(renumbered('Article I', 'Article 2')).toBe(1)
    },
  )

  it('[A6] says moved only where both orders are the documents’ own', () => {
    const before = revision([neutrality, army])
    const after = revision([army, neutrality])
    expect(compare(before, after).counts.moved).toBe(1)
    expect(compare(before, { ...after, ordering: 'ours' }).counts.moved).toBe(0)
    expect(compare(before, after, { sameDraft: true }).counts.moved).toBe(0)
  })

  it('keeps a dropped clause at its old place', () =>
    expect(changes(revision([neutrality, army, church]), revision([neutrality, church]))).toEqual([
      'neutrality: kept',
      'army: not-covered',
      'church: kept',
    ]))
})

it('counts whatever was dropped or added, a heading too', () => {
  const chapter = clause('chapter', '', { kind: 'part', heading: 'Trade', lineage: null })
  const [before, after] = [revision([chapter, army]), revision([army], { extent: 'full' })]
  const { rows, counts } = compare(before, after)
  expect(counts).toMatchObject({ kept: 1, dropped: 1 })
  const filled = fillRows(rows, before.clauses, after.clauses)
  expect(filled.filter(isCounted)).toHaveLength(2)
})

it('counts no heading without wording among the clauses', () => {
  const heading = (words: string) =>
    clause('part-one', '', { kind: 'heading', heading: words, lineage: null })
  const army250 = { ...army, lineage: null, text: 'The army has no more than 250,000 men.' }
  const { rows, counts } = compare(
    revision([heading('Security'), { ...army, lineage: null }]),
    revision([heading('Security and defence'), army250]),
  )
  expect(rows).toHaveLength(2)
  expect(counts).toMatchObject({ amended: 1, kept: 0 })
})

describe('a text that a person entered', () => {
  const entered = (...clauses: Clause[]) =>
    revision(
      clauses.map((held) => ({ ...held, lineage: null })),
      { extent: 'full' },
    )

  it('[A2] is kept where the words are the same, whatever the record’s own headings say', () => {
    const headed = clause('alliances', 'Ukraine joins no military alliance.', {
      heading: 'Alliances',
    })
    const plain = clause('c1', 'Ukraine joins no military alliance.', { label: '3.' })
    expect(compare(revision([headed]), entered(plain)).counts).toMatchObject({
      kept: 1,
      amended: 0,
    })
  })

  it('[A2] is amended where it is headed differently, though its words are the same', () => {
    const headed = (heading: string | null) =>
      entered(clause('c1', 'Each Party may withdraw.', { label: 'Article 9', heading }))
    const changeOf = (before: string | null, after: string | null) =>
      compare(headed(before), headed(after)).rows.map(({ change }) => change)
    expect(changeOf('Withdrawal', 'Denunciation')).toEqual(['amended'])
    expect(changeOf(null, 'Withdrawal')).toEqual(['amended'])
    expect(changeOf('Final  clauses', 'Final clauses')).toEqual(['kept'])
  })

  it('[C5] is not said to be silent about what nobody looked for in it', () => {
    const known = [{ id: 'church', heading: 'Church' }]
    expect(compare(revision([army]), entered(clause('c1', church.text)), { known }).silent).toEqual(
      [],
    )
    expect(compare(revision([army]), revision([army]), { known }).silent).toHaveLength(1)
  })
})

it('[C6] across two languages finds nothing dropped and nothing added by itself', () => {
  const plain = (text: string, language: string) =>
    revision([clause('c1', text, { lineage: null })], { extent: 'full' }, { language })
  const english = plain('Worship is free and no church is favoured.', 'en')
  const arabic = plain('تنسحب جميع القوات خلال ثلاثين يوما.', 'ar')
  for (const row of compare(english, arabic).rows) {
    expect(['dropped', 'added']).not.toContain(row.change)
  }
  expect(compare(english, { ...arabic, language: 'en' }).counts.dropped).toBe(1)
})

it('[S10] [C6] reads a text whose language nothing tells as the other text is read, but finds nothing dropped', () => {
  const plain = (text: string, language: string) =>
    revision([clause('c1', text, { lineage: null })], { extent: 'full' }, { language })
  const short = plain('2. Cease fire.', 'und')
  const english = plain('NATO membership is renounced by law.', 'en')
  for (const pair of [compare(short, english), compare(english, short)]) {
    expect(pair.sameLanguage).toBe(true)
    expect(pair.counts).toMatchObject({ dropped: 0, added: 0 })
  }
})

it('[C5] lists apart what neither side speaks of', () => {
  const before = revision([], { absent: [noteOn('army')] })
  const { silent, rows } = compare(before, revision([]), {
    known: [{ id: 'army', heading: 'Size of the army' }],
  })
  expect(rows).toEqual([])
  expect(silent).toMatchObject([
    { lineage: 'army', before: { state: 'absent' }, after: { state: 'not-covered' } },
  ])
})

const someRevision = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      texts: fc.array(fc.constantFrom('shall', 'may', 'will'), { minLength: 8, maxLength: 8 }),
      extent: fc.constantFrom('full' as const, 'excerpt' as const, 'summary' as const),
      unseen: fc.subarray(['a', 'b', 'c']),
      absent: fc.subarray(['b', 'c', 'd']),
    }),
  )
  .map(({ ids, texts, extent, unseen, absent }) =>
    revision(
      ids.map((id, at) => clause(id, texts[at] ?? '')),
      {
        extent,
        notSeen: unseen.map((id) => noteOn(id)),
        absent: absent.map((id) => noteOn(id)),
      },
    ),
  )

describe('for any two revisions', () => {
  it('[C4] a lineage under “not seen” is never dropped or added', () =>
    fc.assert(
      fc.property(someRevision, someRevision, (before, after) => {
        const named = (side: RevisionContent) => side.coverage.notSeen.flatMap((n) => n.lineages)
        for (const row of compare(before, after).rows) {
          if (row.change === 'dropped') expect(named(after)).not.toContain(row.id)
          if (row.change === 'added') expect(named(before)).not.toContain(row.id)
        }
      }),
    ))

  it('every clause of both sides stands in exactly one row', () =>
    fc.assert(
      fc.property(someRevision, someRevision, (before, after) => {
        const { rows } = compare(before, after)
        const ids = (side: RevisionContent) => side.clauses.map((held) => held.id).sort()
        expect(rows.flatMap((row) => row.before).sort()).toEqual(ids(before))
        expect(rows.flatMap((row) => row.after)).toEqual(after.clauses.map((held) => held.id))
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
      }),
    ))

  it('swapping before and after swaps dropped with added, not covered with first seen', () =>
    fc.assert(
      fc.property(someRevision, someRevision, (before, after) => {
        const there = compare(before, after).counts
        const back = compare(after, before).counts
        expect([there.dropped, there['not-covered'], there.kept, there.amended]).toEqual([
          back.added,
          back['first-seen'],
          back.kept,
          back.amended,
        ])
      }),
    ))

  it('a revision against itself is all kept', () =>
    fc.assert(
      fc.property(someRevision, (same) => {
        const { rows } = compare(same, same)
        expect(rows.every((row) => row.change === 'kept' && !row.moved && !row.renumbered)).toBe(
          true,
        )
      }),
    ))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareSearch,
  parseDraftReference,
  problemsOf,
  writeCompareQuery,
  writeDraftReference,
} from '../../../src/core/link/compare-search.ts'
import { parseQuery, writeQuery } from '../../../src/core/link/query-string.ts'

const read = (query: string) => compareSearch(parseQuery(query))

describe('a compare link', () => {
  it('reads as it is written, plain and pinned', () => {
    const link = '?after=treaty-2022-04-15@1&before=istanbul-communique-2022-03-29@2'
    expect(read(link)).toEqual({
      before: 'istanbul-communique-2022-03-29@2',
      after: 'treaty-2022-04-15@1',
    })
    expect(writeCompareQuery(read(link))).toBe(link)
  })

  it('[U1] is the same for the same view, whatever the order, with defaults left out', () =>
    expect(writeCompareQuery(read('?view=inline&show=all&before=x&after=y'))).toBe(
      writeCompareQuery(read('?after=y&before=x&view=inline')),
    ))

  it('[U2] falls back where a part is malformed, and says so', () => {
    const raw = parseQuery('?before=Kyiv!&after=y&view=sideways&clause=5')
    expect(compareSearch(raw)).toEqual({ after: 'y' })
    expect(problemsOf(raw)).toEqual([
      'The link gives “Kyiv!” as the draft before, which cannot be read; choose it below.',
      'The link gives “sideways” as the view, which cannot be read; the usual one is shown.',
      'The link gives “5” as the clause, which cannot be read; the page begins at the top.',
    ])
  })

  it('[U3] ignores parameters that it does not know', () => {
    expect(read('?before=x&utm_source=mail&__proto__=y')).toEqual({ before: 'x' })
    expect(problemsOf(parseQuery('?utm_source=mail&constructor=z'))).toEqual([])
  })

  it('pins a version of people’s decisions, or none of them with 0', () => {
    expect(read('?alignment=12')).toEqual({ alignment: '12' })
    expect(read('?alignment=0')).toEqual({ alignment: '0' })
    expect(writeCompareQuery({ alignment: '12' })).toBe('?alignment=12')
  })

  it.each(['-1', '1.5', '012', '9999999', '1e3', ''])(
    '[U2] falls back to the latest decisions where the link asks for %j',
    (text) => {
      const raw = parseQuery(`?alignment=${text}`)
      expect(compareSearch(raw)).toEqual({})
      expect(problemsOf(raw)).toEqual([
        `The link gives “${text}” as the version of people’s decisions, which cannot be read; the latest is shown.`,
      ])
    },
  )

  it('chooses changes of force by any rule or by one, and says what it cannot read', () => {
    expect(writeCompareQuery({ force: 'F1', before: 'x' })).toBe('?before=x&force=F1')
    const raw = parseQuery('?force=F7')
    expect(compareSearch(raw)).toEqual({})
    expect(problemsOf(raw)).toEqual([
      'The link gives “F7” as the kind of change of force, which cannot be read; every clause is shown.',
    ])
  })

  it('keeps a quoted span in any script', () => {
    const search = { quote: 'гарантії & «безпека» 100 %, 你好' }
    expect(read(writeCompareQuery(search))).toEqual(search)
  })
})

describe('[U4] links that were given out keep their meaning', () => {
  // One line per link of every released form. Lines are added, never changed.
  const released: [string, object][] = [
    [
      '?after=treaty-2022-04-15@1&before=istanbul-communique-2022-03-29@1&view=inline',
      { before: 'istanbul-communique-2022-03-29@1', after: 'treaty-2022-04-15@1', view: 'inline' },
    ],
    [
      '?after=istanbul-communique-2022-03-29&before=istanbul-communique-2022-03-29&beforeWitness=istanbul-report-unian-2022-03-29',
      {
        before: 'istanbul-communique-2022-03-29',
        after: 'istanbul-communique-2022-03-29',
        beforeWitness: 'istanbul-report-unian-2022-03-29',
      },
    ],
    [
      '?after=e3-counter-2025-11-23@1&before=us-28-point-2025-11-20@1&change=amended&clause=force-personnel&show=changed&topic=force-limits',
      {
        before: 'us-28-point-2025-11-20@1',
        after: 'e3-counter-2025-11-23@1',
        change: 'amended',
        clause: 'force-personnel',
        show: 'changed',
        topic: 'force-limits',
      },
    ],
    [
      '?after=treaty-2022-04-15@1&alignment=3&before=istanbul-communique-2022-03-29@1',
      {
        before: 'istanbul-communique-2022-03-29@1',
        after: 'treaty-2022-04-15@1',
        alignment: '3',
      },
    ],
    [
      '?after=e3-counter-2025-11-23@1&before=us-28-point-2025-11-20@1&force=any&show=changed',
      {
        before: 'us-28-point-2025-11-20@1',
        after: 'e3-counter-2025-11-23@1',
        force: 'any',
        show: 'changed',
      },
    ],
    [
      '?after=treaty-2022-04-15@1&before=istanbul-communique-2022-03-29@1&force=F5',
      {
        before: 'istanbul-communique-2022-03-29@1',
        after: 'treaty-2022-04-15@1',
        force: 'F5',
      },
    ],
  ]
  it.each(released)('%s', (link, meaning) => expect(read(link)).toEqual(meaning))
})

describe('a draft reference', () => {
  it.each(['x@0', 'x@-1', 'x@1.5', 'x@1@2', 'X', '@1', 'x@', 'x@9999999', ''])(
    'refuses %j',
    (text) => expect(parseDraftReference(text)).toBeNull(),
  )

  it('reads as it is written', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}$/),
        fc.option(fc.integer({ min: 1, max: 999_999 })),
        (draft, revision) => {
          const reference = { draft, revision }
          expect(parseDraftReference(writeDraftReference(reference))).toEqual(reference)
        },
      ),
    ))
})

describe('a query', () => {
  it('never throws, whatever it is given', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const raw = parseQuery(text)
        problemsOf(raw)
        expect(writeCompareQuery(compareSearch(raw)).length).toBeLessThan(5_000)
      }),
    ))

  it('reads as it is written', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' })),
        (search) => {
          expect({ ...parseQuery(writeQuery(search)) }).toEqual({ ...search })
        },
      ),
    ))
})

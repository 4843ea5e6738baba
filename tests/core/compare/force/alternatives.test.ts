import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findForceMarkers } from '../../../../src/core/compare/force/find-markers.ts'
import { force } from '../force-told.ts'

describe('[F6] alternatives in brackets', () => {
  it.each([
    [
      'en',
      'It lasts five years.',
      'It lasts [five] [seven] years.',
      'five years',
      '[five] [seven] years',
    ],
    ['en', 'It lasts 5 years.', 'It lasts [5][7] years.', '5 years', '[5][7] years'],
    [
      'en',
      'It lasts five years.',
      'It lasts [five — Northland] [seven — Southland] years.',
      'five years',
      '[five — Northland] [seven — Southland] years',
    ],
    [
      'en',
      'It lasts 30 days.',
      'It lasts {EU/CH: 30} {J/US: 60} days.',
      '30 days',
      '{EU/CH: 30} {J/US: 60} days',
    ],
    [
      'en',
      'It ends within {five} {seven} days.',
      'It ends within {five} days.',
      '{five} {seven} days',
      '{five} days',
    ],
    [
      'en',
      'It ends within 14 days.',
      'It ends within [twenty-one/fourteen] days.',
      '14 days',
      '[twenty-one/fourteen] days',
    ],
    [
      'en',
      'It lasts five years.',
      'It lasts five years [or seven years — Southland].',
      'five years',
      'five years [or seven years — Southland]',
    ],
    [
      'en',
      'It pays 5 million dollars.',
      'It pays [5 million] [7 million] dollars.',
      '5 million dollars',
      '[5 million] [7 million] dollars',
    ],
    [
      'uk',
      'Строк – п’ять років.',
      'Строк – [п’ять] [сім] років.',
      'п’ять років',
      '[п’ять] [сім] років',
    ],
    [
      'ru',
      'Срок – пять лет.',
      'Срок – [пять] [или семь] лет.',
      'пять лет',
      '[пять] [или семь] лет',
    ],
    ['fr', 'Elle dure cinq ans.', 'Elle dure [cinq] [sept] ans.', 'cinq ans', '[cinq] [sept] ans'],
    ['es', 'Dura cinco años.', 'Dura [cinco/siete] años.', 'cinco años', '[cinco/siete] años'],
    [
      'de',
      'Er gilt fünf Jahre.',
      'Er gilt [fünf] [sieben] Jahre.',
      'fünf Jahre',
      '[fünf] [sieben] Jahre',
    ],
  ])('%s: are one amount, as they stand: %s → %s', (...[language, before, after, was, is]) => {
    expect(force(before, after, language)).toEqual([`F6 ${was} > ${is}`])
    expect(force(after, before, language)).toEqual([`F6 ${is} > ${was}`])
  })
  it('are told where one of several came or went', () =>
    expect(force('within [30] [60] days', 'within [60] days')).toEqual([
      'F6 [30] [60] days > [60] days',
    ]))
  it('are not the numbers that stand in two brackets of one sentence', () =>
    expect(force('[5] days and 7 weeks', '[5] days and [8] weeks')).toEqual([
      'F6 7 weeks > [8] weeks',
    ]))
  it('mean the same in any order', () =>
    expect(force('within [30] [60] days', 'within [60] [30] days')).toEqual([]))
})

describe('[F1] [F4] [F5] alternatives of other words', () => {
  it.each([
    ['The Parties shall meet.', 'The Parties [shall] [may] meet.', 'F1 shall > [shall] [may]'],
    ['The Parties shall meet.', 'The Parties [shall/should] meet.', 'F1 shall > [shall/should]'],
    ['China and France', 'China [and] [or] France', 'F4 and > [and] [or]'],
    [
      'taken by consensus',
      'taken by [consensus] [majority]',
      'F5 consensus > [consensus] [majority]',
    ],
  ])('%s → %s', (before, after, expected) => expect(force(before, after)).toEqual([expected]))
})

describe('[F6] words that stand alone in brackets', () => {
  it('are quoted with them, and with who wants them', () => {
    expect(force('It lasts five years.', 'It lasts [seven — Southland] years.')).toEqual([
      'F6 five years > [seven — Southland] years',
    ])
    expect(force('Troops return.', 'Troops do [not — Northland] return.')).toEqual([
      'F2 – > [not — Northland]',
    ])
  })
  it('are quoted without those that hold more', () => {
    const expected = ['F6 30 days > 60 days']
    expect(force('They meet [within 30] days.', 'They meet [within 60] days.')).toEqual(expected)
    expect(force('They meet {within 30} days.', 'They meet {within 60} days.')).toEqual(expected)
  })
  it('say the same as without, which the row tells of (B5)', () =>
    expect(force('It lasts five years.', 'It lasts [five] years.')).toEqual([]))
  it('keep the order of what is negated', () =>
    expect(force('They should not meet.', 'They [shall] not meet.')).toEqual([
      'F1 should > [shall] (stronger)',
    ]))
})

it('quotes each marker from its place, whatever brackets stand around', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '[five — Northland]',
    ' shall',
    ' may',
    '/',
    ' or ',
    ' 30 days',
    ' not',
  )
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (held) => {
      let end = 0
      for (const marker of findForceMarkers(held, 'en')) {
        expect(marker.start).toBeGreaterThanOrEqual(end)
        end = marker.end
        const words = held.slice(marker.start, end)
        const unbracketed = words
          .replace(/ — Northland|[[\]]/gu, ' ')
          .trim()
          .replace(/\s+/gu, ' ')
        expect([words, unbracketed]).toContain(marker.text)
      }
    }),
  )
})

import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/core/compare/row.ts'
import { verdictOf } from '../../src/core/phrases/row-verdict-words.ts'
import {
  departing,
  matchDetails,
  usualMatch,
} from '../../src/web/components/compare/usual-match.ts'

function row(more: Partial<Row>): Row {
  return {
    id: 'a1',
    change: 'kept',
    before: ['a1'],
    after: ['a1'],
    moved: false,
    renumbered: false,
    confidence: 0.97,
    decidedBy: 'engine',
    decidedByName: null,
    absence: null,
    knownFrom: null,
    terms: [],
    elsewhere: [],
    ...more,
  }
}

const DROPPED = {
  change: 'dropped',
  after: [],
  absence: { state: 'absent', support: { kind: 'full-text', note: null } },
} as const

const detailsOf = (held: Row) =>
  verdictOf(held, { sameDraft: false, labels: { before: [], after: [] }, decidedOn: null }).details
const shown = (held: Row, usual: 'engine' | 'record') => departing(detailsOf(held), held, usual)

describe('a row says who matched it only where that departs', () => {
  it.each([
    ['nothing of a sure match', row({}), []],
    ['how unsure the engine was', row({ confidence: 0.84 }), ['84 % sure']],
    ['that the record did', row({ decidedBy: 'record', confidence: 1 }), ['matched by the record']],
    [
      'the person who did',
      row({ decidedBy: 'person', decidedByName: 'Ada Rahmani', confidence: 1 }),
      ['decided by Ada Rahmani'],
    ],
    ['why a clause is gone', row(DROPPED), ['the source after gives every clause']],
  ])('from the engine: %s', (_, held, said) => expect(shown(held, 'engine')).toEqual(said))

  it.each([
    ['nothing of its matches', row({ decidedBy: 'record', confidence: 1 }), []],
    ['all of the engine’s', row({}), ['97 % sure', 'matched by the engine']],
    [
      'that the engine found none',
      row(DROPPED),
      ['the source after gives every clause', 'the engine found no match'],
    ],
  ])('from the record: %s', (_, held, said) => expect(shown(held, 'record')).toEqual(said))
})

it('usual is who matched most rows', () => {
  const byRecord = { row: row({ decidedBy: 'record', confidence: 1 }) }
  expect(usualMatch([{ row: row({}) }, byRecord, byRecord])).toBe('record')
  expect(usualMatch([{ row: row({}) }, { row: row(DROPPED) }, byRecord])).toBe('engine')
})

it('who matched, and how surely, is told apart from what happened', () =>
  expect(matchDetails(detailsOf(row(DROPPED)))).toEqual(['the engine found no match']))

import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../bench/random.ts'
import { corpusCase, corpusNames } from '../../fixtures/notes/corpus-notes.ts'
import { emptyTally, judge, type JudgedCase, type Tally } from '../../fixtures/notes/judged-note.ts'
import { madeRedrafts } from '../../fixtures/notes/made-redrafts.ts'
import { carry } from './marked.ts'

const SEED = 20220329

function tallyOf(cases: readonly JudgedCase[]): Tally {
  const tally = emptyTally()
  for (const { from, to, notes } of cases) {
    const carried = carry(
      notes.map(({ note }) => note),
      from,
      to,
    )
    notes.forEach((judged, at) => {
      const held = carried[at]
      if (held) judge(tally, judged, held)
    })
  }
  return tally
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function print(name: string, tally: Tally) {
  process.stdout.write(
    `${name}: ${tally.notes} notes; in untouched clauses ${tally.untouchedRight} of ${tally.untouched} exact (${percent(tally.untouchedRight, tally.untouched)}); ` +
      `words that survive found ${tally.survivingFound} of ${tally.surviving} (${percent(tally.survivingFound, tally.surviving)}); ` +
      `${tally.changed} on changed or dropped words, ${tally.falselyUnchanged.length} notes falsely unchanged\n`,
  )
}

function expectHonest(tally: Tally) {
  expect(tally.falselyUnchanged).toEqual([])
  expect(tally.untouchedRight).toBe(tally.untouched)
  expect(tally.survivingFound / tally.surviving).toBeGreaterThanOrEqual(0.95)
}

describe('notes carried over texts of which it is known what became of them', () => {
  it.each([
    ['the record, redrafted, clauses followed by lineage', true],
    ['the record, redrafted, clauses found by the engine', false],
  ])('[R4] %s', (name, isFollowed) => {
    const tally = tallyOf(madeRedrafts(new SeededRandom(SEED), isFollowed))
    print(name, tally)
    expect(tally.notes).toBeGreaterThanOrEqual(300)
    expectHonest(tally)
  })

  const names = corpusNames()
  if (names.length === 0) process.stderr.write('skipped: the open pairs of texts are not here\n')
  it.skipIf(names.length === 0)('[R4] really reorganised texts with gold links', () => {
    const random = new SeededRandom(SEED)
    const tally = tallyOf(names.map((name) => corpusCase(name, random)))
    print('open pairs', tally)
    expect(tally.notes).toBeGreaterThan(300)
    expectHonest(tally)
  })
})

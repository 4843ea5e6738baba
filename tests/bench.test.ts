import { describe, expect, it } from 'vitest'
import { MADE_PAIRS, makeLongPair, makePair } from '../bench/make-pairs.ts'
import type { BenchPair, RangeLink } from '../bench/pair.ts'
import { scoreLinks } from '../bench/score-links.ts'
import { jsdiffRuns } from '../bench/systems/runs.ts'
import { markedSentences, scoreMarks } from '../bench/word-marks.ts'

function made(name: string): BenchPair {
  const pair = makePair(name, 2022)
  if (!pair) throw new Error(`no plan for ${name}`)
  return pair
}

/** The gold itself as links. */
function goldLinks(pair: BenchPair): RangeLink[] {
  const range = (side: 'beforeClauses' | 'afterClauses', id: string): [number, number] => {
    const clause = pair[side].find((candidate) => candidate.id === id)
    return [clause?.start ?? 0, clause?.end ?? 0]
  }
  return pair.links.flatMap(({ before, after }) =>
    before.flatMap((one) =>
      after.map((other) => ({
        before: range('beforeClauses', one),
        after: range('afterClauses', other),
      })),
    ),
  )
}

describe.each(MADE_PAIRS)('the generated pair %s', (name) => {
  const pair = made(name)
  it('is the same for the same seed and another for another', () => {
    expect(made(name).after).toBe(pair.after)
    expect(makePair(name, 7)?.after).not.toBe(pair.after)
  })
  it('scores full marks for its own gold and none for no links', () => {
    expect(scoreLinks(pair, goldLinks(pair)).f1).toBe(1)
    expect(scoreLinks(pair, []).recall).toBe(0)
  })
  it('loses precision by a wrong link and recall by a missing one', () => {
    const links = goldLinks(pair)
    const [first, second] = [links[0]!, links.at(-1)!]
    const wrong = { before: first.before, after: second.after }
    expect(scoreLinks(pair, [...links, wrong]).precision).toBeLessThan(1)
    expect(scoreLinks(pair, links.slice(1)).recall).toBeLessThan(1)
  })
  it('links every clause once, and covers both texts but for white space', () => {
    const ids = pair.links.flatMap(({ before }) => before)
    expect(new Set(ids).size).toBe(ids.length)
    const gaps = pair.afterClauses.map(({ end }, at) =>
      pair.after.slice(end, pair.afterClauses[at + 1]?.start),
    )
    expect(gaps.join('').trim()).toBe('')
  })
})

it('a long pair is as many times as long, and its clauses differ', () => {
  const [once, eight] = [makeLongPair(1, 2022), makeLongPair(8, 2022)]
  const growth = eight.before.length / once.before.length
  expect(growth).toBeGreaterThan(7)
  expect(growth).toBeLessThan(10)
  const texts = eight.beforeClauses.map(({ bodyStart, end }) => eight.before.slice(bodyStart, end))
  expect(new Set(texts).size).toBe(texts.length)
})

it('marks made by hand score as made by hand, and a shortest edit does not', () => {
  for (const sentences of markedSentences().values()) {
    const byHand = new Map(sentences.map(({ before, after, marks }) => [before + after, marks]))
    const own = scoreMarks((before, after) => byHand.get(before + after) ?? [], sentences)
    expect([own?.same, own?.hunks]).toEqual([sentences.length, own?.editorHunks])
    expect(scoreMarks(jsdiffRuns, sentences)?.same).toBeLessThan(sentences.length)
  }
})

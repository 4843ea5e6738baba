import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AlignableClause } from '../../../../src/core/compare/clause-link.ts'
import { FeatureSpace, rarityOf } from '../../../../src/core/compare/align/feature-space.ts'
import { readClauses } from '../../../../src/core/compare/align/read-clauses.ts'
import { Vocabulary } from '../../../../src/core/compare/align/vocabulary.ts'
import { highest, WordIndex } from '../../../../src/core/compare/align/word-index.ts'

const clausesOf = (texts: readonly string[]): AlignableClause[] =>
  texts.map((text, index) => {
    const nothing = { parent: null, label: null, heading: null }
    return { id: `c${index + 1}`, kind: 'plain', text, ...nothing }
  })

function indexOf(before: readonly string[], after: readonly string[]) {
  const numbers = { words: new Vocabulary(), paths: new Map<string, number>() }
  const read = {
    before: readClauses(clausesOf(before), numbers),
    after: readClauses(clausesOf(after), numbers),
  }
  const space = new FeatureSpace(rarityOf([read.before, read.after], numbers.words.size))
  const bags = {
    before: before.map((_, place) => space.bagOf([place], read.before)),
    after: after.map((_, place) => space.bagOf([place], read.after)),
  }
  return { read, space, bags, index: new WordIndex(space) }
}

const work = () => ({ left: 1_000_000 })
const wording = fc
  .array(fc.constantFrom('guarantor', 'states', 'shall', 'not', 'deploy', 'troops'), {
    maxLength: 8,
  })
  .map((words) => words.join(' '))
const wordings = fc.array(wording, { maxLength: 6 })

test('the index says of every bag what comparing bag with bag says', () => {
  fc.assert(
    fc.property(wordings, wordings, (before, after) => {
      const { space, bags, index } = indexOf(before, after)
      index.fill(bags.before, bags.after)
      for (const bag of bags.before) {
        const found = index.after.find(bag, work())
        space.hold(bag)
        for (const [place, other] of bags.after.entries()) {
          const shared = space.sharedWeight(other)
          expect(found.includes(place)).toBe(shared > 0)
          expect(index.after.scores[place]).toBe(shared)
        }
      }
    }),
  )
})

test('what is released is not shared any more, and pairs are told from words', () => {
  const { space, bags } = indexOf(['neutral status', 'status', 'neutral'], [])
  const [whole, part, other] = bags.before
  if (!whole || !part || !other) throw new Error('three texts make three bags')
  space.hold(whole)
  expect(space.sharedWeight(whole)).toBe(whole.weight)
  expect(space.sharedPairWeight(whole)).toBe(whole.pairWeight)
  space.release(part)
  expect(space.sharedWeight(part)).toBe(0)
  expect(space.sharedWeight(other)).toBe(other.weight)
})

test('several clauses hold together what each of them holds, once', () => {
  const { read, space } = indexOf(['Kyiv deploys troops', 'Kyiv deploys ships'], [])
  const [one, other, both] = [[0], [1], [0, 1]].map((members) => space.bagOf(members, read.before))
  const all = new Set([...(one?.features ?? []), ...(other?.features ?? [])])
  expect(new Set(both?.features)).toEqual(all)
  expect(both?.features.length).toBe(all.size)
})

test('a list taken in makes the index forget the one before', () => {
  const { bags, index } = indexOf(['Kyiv deploys troops', 'neutral status'], ['neutral status'])
  const find = () => bags.after.map((bag) => [...index.before.find(bag, work())])
  index.fill(bags.before, bags.after)
  expect(find()).toEqual([[1]])
  index.fill(bags.before.slice(0, 1), bags.after)
  expect(find()).toEqual([[]])
})

test('looking up costs work, step by step', () => {
  const { bags, index } = indexOf(['neutral status'], ['neutral status', 'status'])
  index.fill(bags.before, bags.after)
  const spent = work()
  for (const bag of bags.before) index.after.find(bag, spent)
  expect(spent.left).toBe(1_000_000 - 4)
})

test('the highest rated come first, and of equals the first in the text', () => {
  const ratings = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 })
  fc.assert(
    fc.property(ratings, fc.integer({ min: 1, max: 8 }), (rated, most) => {
      const places = rated.map((_, place) => place)
      const rate = (place: number) => rated[place] ?? 0
      const sorted = places.toSorted((one, other) => rate(other) - rate(one) || one - other)
      expect(highest(places.toReversed(), most, rate)).toEqual(sorted.slice(0, most))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapRange } from '../../../src/core/anchor/map-range.ts'
import { locateWords } from '../../../src/core/anchor/locate-words.ts'
import { quoteWords } from '../../../src/core/anchor/quote-words.ts'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'
import { loadDataset } from '../../../src/dataset/load-dataset.ts'
import { clause, revision } from '../compare/clauses.ts'
import { carry } from './marked.ts'

const SENTENCES = [
  'The Parties shall not deploy more than 600,000 men in peacetime.',
  'Сторони зобов’язуються не розміщувати понад 85 000 осіб.',
  'لا يجوز للأطراف نشر أكثر من ٨٥٠٠٠ جندي.',
  '双方承诺在和平时期不部署超过85000名士兵，𠮷林除外。',
  'Guarantors: [Belarus — Russia], [Turkey], China; e\u0301tat 👩‍👩‍👧 final.',
] as const

/** A sentence with stretches cut, doubled and moved about. */
const wording = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
  )
  .map(([sentence, cuts]) =>
    cuts.reduce<string>((text, [start, end]) => text.slice(0, end) + text.slice(start), sentence),
  )
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '[', ']', '1', '停', '<b>', '\ud83d'),
    maxLength: 50,
  }),
)
const text = fc.oneof(wording, hostile)

/** Two wordings and a range of the first that holds something. */
const marked = fc
  .tuple(text, text, fc.nat(80), fc.nat(80))
  .filter(([before]) => before.length > 0)
  .map(([before, after, one, other]) => {
    const [start = 0, end = 0] = [one % before.length, other % before.length].sort((x, y) => x - y)
    return { before, after, range: { start, end: end + 1 } }
  })

const one = (held: string): RevisionContent => revision([clause('c', held)], { extent: 'full' })
const noteOf = (before: string, range: { start: number; end: number }) => ({
  id: 'n',
  clauses: ['c'],
  words: quoteWords(before, range),
})

describe('for any wordings, real and hostile', () => {
  it('[R5] every kept character stands after where the comparison says, and is the same', () =>
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const spans = diffWords(before, after, 'en')
        let at = 0
        for (const span of spans) {
          if (span.kind === 'added') continue
          for (let inside = 0; inside < span.text.length; inside++, at++) {
            const { range } = mapRange(spans, { start: at, end: at + 1 })
            if (span.kind === 'kept') expect(after.slice(range.start, range.end)).toBe(before[at])
          }
        }
      }),
      { numRuns: 300 },
    ))

  it('[R5] the small difference gives the quote back, and what stands there now', () =>
    fc.assert(
      fc.property(marked, ({ before, after, range }) => {
        const mapped = mapRange(diffWords(before, after, 'en'), range)
        const without = (kind: string) =>
          mapped.words.flatMap((span) => (span.kind === kind ? [] : [span.text])).join('')
        expect(without('added')).toBe(before.slice(range.start, range.end))
        expect(without('dropped')).toBe(after.slice(mapped.range.start, mapped.range.end))
      }),
      { numRuns: 2_000 },
    ))

  it('[R4] unchanged is said only of words that are the same to the character', () =>
    fc.assert(
      fc.property(marked, ({ before, after, range }) => {
        const note = noteOf(before, range)
        const [carried] = carry([note], one(before), one(after))
        if (carried?.state !== 'unchanged') return
        const [place] = carried.places
        expect(after.slice(place?.range?.start, place?.range?.end)).toBe(note.words.quote.exact)
      }),
      { numRuns: 2_000 },
    ))

  it('[R4] words that stand nowhere in the newer text are never unchanged or moved', () =>
    fc.assert(
      fc.property(marked, ({ before, after, range }) => {
        const note = noteOf(before, range)
        if (after.includes(note.words.quote.exact)) return
        const [carried] = carry([note], one(before), one(after))
        expect(['unchanged', 'moved']).not.toContain(carried?.state)
      }),
      { numRuns: 1_000 },
    ))

  it('[R4] unchanged words come back unchanged to where they were', () =>
    fc.assert(
      fc.property(marked, ({ before, after, range }) => {
        const note = noteOf(before, range)
        const [there] = carry([note], one(before), one(after))
        const place = there?.state === 'unchanged' ? there.places[0]?.range : null
        if (!place) return
        const [back] = carry([noteOf(after, place)], one(after), one(before))
        const { start, end } = note.words.position
        expect(back).toMatchObject({ state: 'unchanged', places: [{ range: { start, end } }] })
      }),
      { numRuns: 1_000 },
    ))

  it('[R1] a quote never cuts a character in half, and is found again where it was', () =>
    fc.assert(
      fc.property(marked, ({ before, range }) => {
        const words = quoteWords(before, range)
        const { start, end } = words.position
        expect(start).toBeLessThanOrEqual(range.start)
        expect(end).toBeGreaterThanOrEqual(range.end)
        expect(before.slice(start, end)).toBe(words.quote.exact)
        expect(locateWords(before, words)).toEqual({ kind: 'exact', start, end })
      }),
      { numRuns: 2_000 },
    ))

  it('[R3] no note, however forged, makes carrying throw', () =>
    fc.assert(
      fc.property(
        fc.tuple(text, text),
        fc.tuple(fc.integer(), fc.integer()),
        hostile,
        ([before, after], [start, end], exact) => {
          const quote = { type: 'TextQuoteSelector' as const, exact, prefix: after, suffix: before }
          const position = { type: 'TextPositionSelector' as const, start, end }
          const note = { id: 'n', clauses: ['c'], words: { quote, position } }
          expect(carry([note], one(before), one(after))).toHaveLength(1)
        },
      ),
      { numRuns: 2_000 },
    ))
})

it('[R4] carried onto the same revision, every note of the record is unchanged', () => {
  let carriedNotes = 0
  for (const { content } of loadDataset().witnesses) {
    const notes = content.clauses.flatMap(({ id, text: held }) =>
      held === ''
        ? []
        : [
            { id: `${id}-whole`, clauses: [id], words: null },
            {
              id,
              clauses: [id],
              words: quoteWords(held, { start: held.length >> 1, end: held.length }),
            },
          ],
    )
    for (const carried of carry(notes, content, content)) {
      expect(carried).toMatchObject({ state: 'unchanged', around: 'same', needsReview: false })
      carriedNotes += 1
    }
  }
  expect(carriedNotes).toBeGreaterThan(500)
})

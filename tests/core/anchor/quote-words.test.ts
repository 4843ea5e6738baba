import { describe, expect, it } from 'vitest'
import { locateWords } from '../../../src/core/anchor/locate-words.ts'
import { chooseWords, quoteWords } from '../../../src/core/anchor/quote-words.ts'
import { clause } from '../compare/clauses.ts'

const clauses = [
  clause('army', 'The army has  no more than 85,000 men.', { label: 'Article 1' }),
  clause('fleet', 'The fleet has no submarines.', { label: 'Article 2' }),
]
const choose = (from: [string, number], to: [string, number]) =>
  chooseWords(clauses, { clause: from[0], offset: from[1] }, { clause: to[0], offset: to[1] })

describe('chosen words', () => {
  it('[R2] hold no white space at their ends, and may be chosen from either end', () => {
    const chosen = choose(['army', 27], ['army', 12])
    expect(chosen).toMatchObject({ kind: 'words', words: { quote: { exact: 'no more than' } } })
    expect(choose(['army', 12], ['army', 27])).toEqual(chosen)
  })
  it('[R2] never cut a word or a number', () => {
    expect(choose(['army', 5], ['army', 25])).toMatchObject({
      words: { quote: { exact: 'army has  no more than' } },
    })
    expect(choose(['army', 28], ['army', 29])).toMatchObject({
      words: { quote: { exact: '85,000' } },
    })
  })
  it('[R2] over clauses without a label are refused by their first words', () => {
    const recitals = [clause('c1', 'Recalling the Charter,'), clause('c2', 'Noting the ceasefire,')]
    const chosen = chooseWords(recitals, { clause: 'c1', offset: 3 }, { clause: 'c2', offset: 6 })
    expect(chosen).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('from “Recalling the Charter,” into “Noting the ceasefire,”'),
    })
  })
  it('[R2] over several clauses are refused with a sentence that names both', () =>
    expect(choose(['army', 12], ['fleet', 9])).toEqual({
      kind: 'refused',
      reason:
        'A note is about words of one clause. This selection reaches from “Article 1” into “Article 2”: choose words in one of them, or write a note on each.',
    }))
  it('[R2] that are none are refused', () =>
    expect(choose(['army', 12], ['army', 12])).toMatchObject({ kind: 'refused' }))
  it('[R2] of a clause that is not there are refused', () =>
    expect(choose(['army', 12], ['nowhere', 12])).toMatchObject({ kind: 'refused' }))
  it('[R2] longer than a quote may be are refused', () => {
    const long = [clause('long', 'word '.repeat(2_000))]
    const point = (offset: number) => ({ clause: 'long', offset })
    expect(chooseWords(long, point(0), point(9_999))).toMatchObject({ kind: 'refused' })
  })
  it('[R1] keep what stands around them', () =>
    expect(quoteWords('a cap of 600,000 men in peace', { start: 9, end: 16 })).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: '600,000',
        prefix: 'a cap of ',
        suffix: ' men in peace',
      },
      position: { type: 'TextPositionSelector', start: 9, end: 16 },
    }))
  it.each([
    { what: 'a letter of two units', text: '在𠮷林停火', range: { start: 2, end: 3 }, exact: '𠮷' },
    {
      what: 'a letter and its accent',
      text: 'l’e\u0301tat',
      range: { start: 3, end: 4 },
      exact: 'e\u0301',
    },
    { what: 'a family', text: 'a 👩‍👩‍👧 b', range: { start: 5, end: 6 }, exact: '👩‍👩‍👧' },
  ])('[R1] never cut $what in half', ({ text, range, exact }) =>
    expect(quoteWords(text, range).quote.exact).toBe(exact),
  )
})

/** Words of `before`, sought in `text`. */
function locate(text: string, marked: string) {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return locateWords(text, quoteWords(marked.replace(/[«»]/g, ''), { start, end }))
}

describe('words sought in their own text', () => {
  const twice = 'No base stays. No base comes.'
  it('[R3] are found at another position by themselves', () =>
    expect(locate('Recital. The army stays.', 'The «army» stays.')).toMatchObject({
      kind: 'exact',
      start: 13,
    }))
  it('[R3] are told from equal words by what stands around them', () =>
    expect(locate(`Recital. ${twice}`, 'No base stays. «No base» comes.')).toMatchObject({
      kind: 'exact',
      start: 24,
    }))
  it('[R3] are ambiguous where nothing around them tells', () =>
    expect(locate(`${twice} ${twice}`, '«base»')).toEqual({ kind: 'ambiguous' }))
  it('[R3] may differ in white space, and say so', () =>
    expect(locate('no\n  more than', '«no more» than')).toEqual({
      kind: 'spacing',
      start: 0,
      end: 9,
    }))
  it('[R3] may differ in nothing else', () =>
    expect(locate('at most 800,000 men', 'at most «600,000» men')).toEqual({ kind: 'missing' }))
})

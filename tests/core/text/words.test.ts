import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpace, isWord, words } from '../../../src/core/text/words.ts'

/** The tokens that are words or numbers, set apart by a bar. */
const wordsOf = (text: string, language = 'en') => words(text, language).filter(isWord).join('|')

describe('words', () => {
  it('[W2] keeps apostrophes inside words', () =>
    expect(wordsOf("об’єкти зобов’язується об'єкти can’t", 'uk')).toBe(
      "об’єкти|зобов’язується|об'єкти|can’t",
    ))
  it('[W2] keeps hyphenated words whole', () =>
    expect(wordsOf('по-прежнему, не-атомный cease-fire', 'ru')).toBe(
      'по-прежнему|не-атомный|cease-fire',
    ))
  it('[W2] sets French elisions apart, and keeps aujourd’hui', () =>
    expect(wordsOf("l’accord d'Istanbul aujourd’hui qu'il", 'fr')).toBe(
      "l’|accord|d'|Istanbul|aujourd’hui|qu'|il",
    ))
  it('[W2] keeps numbers, dates, times, ranges and shares whole', () =>
    expect(wordsOf('600,000 men; 29.03.2022, 10:30, 10–15 years, 3.5%, 2014-2022')).toBe(
      '600,000|men|29.03.2022|10:30|10–15|years|3.5%|2014-2022',
    ))
  it('[W2] keeps thousands set apart by spaces whole', () =>
    expect(wordsOf('1 000 000 осіб, 85 000 у 2022 300 осіб', 'uk')).toBe(
      '1 000 000|осіб|85 000|у|2022|300|осіб',
    ))
  it('[W2] keeps sums of money whole', () =>
    expect(wordsOf('$300 billion, 300€ or US$5')).toBe('$300|billion|300€|or|US|$5'))
  it('[W2] keeps short forms whole, and full stops of sentences apart', () =>
    expect(wordsOf('The U.S. side, i.e. ended.Then т.д.')).toBe(
      'The|U.S.|side|i.e.|ended|Then|т.д.',
    ))
  it('[W2] cuts references into their parts', () =>
    expect(words('§ 312b(1)', 'de')).toEqual(['§', ' ', '312b', '(', '1', ')']))
  it('[W3] cuts Chinese and Japanese by dictionary', () => {
    expect(wordsOf('双方同意停火10日。', 'zh')).toBe('双方|同意|停火|10|日')
    expect(words('第一条 カタカナ', 'ja').join('')).toBe('第一条 カタカナ')
  })
  it('[W3] cuts a run of 100,000 characters without spaces', () =>
    expect(words('停火协议'.repeat(25_000), 'zh').join('')).toBe('停火协议'.repeat(25_000)))
  it('[W1] keeps a mark of two UTF-16 units whole behind a sign', () =>
    expect(words('!\u{E0100}x', 'en')).toEqual(['!\u{E0100}', 'x']))
  it('[W2] takes ten letters with full stops for one word at most, in a run of 400,000 too', () => {
    expect(words(`${'a.'.repeat(10)} b`, 'en')[0]).toBe('a.'.repeat(10))
    const run = `${'a.'.repeat(200_000)}ab`
    expect(words(run, 'en').join('')).toBe(run)
  })
  it('takes an unknown language as it comes', () =>
    expect(wordsOf('双方同意', 'not a language')).not.toBe(''))
})

it('[W1] loses no character of any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('1', ' ', '0', '.', 'a', '’', '-', '停', '\ud83d', '%', '$'),
    }),
  )
  fc.assert(
    fc.property(hostile, fc.constantFrom('en', 'fr', 'zh', 'th', ''), (text, language) => {
      const tokens = words(text, language)
      expect(tokens.join('')).toBe(text)
      expect(tokens).not.toContain('')
      expect(tokens.filter((token) => isSpace(token) && isWord(token))).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})

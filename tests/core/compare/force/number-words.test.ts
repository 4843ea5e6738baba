import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findForceMarkers } from '../../../../src/core/compare/force/find-markers.ts'
import { force } from '../force-told.ts'
import {
  english,
  french,
  german,
  type Numeral,
  RUSSIAN,
  slavic,
  spanish,
  UKRAINIAN,
} from './numerals.ts'

type Written = readonly [name: string, language: string, unit: string, numeral: Numeral]

const WRITTEN: readonly Written[] = [
  ['en: forty-eight, hundred and five', 'en', 'days', english({ hyphen: '-', and: 'and' })],
  ['en: forty eight, hundred five', 'en', 'days', english({ hyphen: ' ', and: '' })],
  ['fr: vingt et un', 'fr', 'jours', french({ sign: ' ', one: 'un' })],
  ['fr: vingt-et-une', 'fr', 'semaines', french({ sign: '-', one: 'une' })],
  ['es: doscientos', 'es', 'días', spanish({ isFeminine: false })],
  ['es: doscientas', 'es', 'semanas', spanish({ isFeminine: true })],
  ['de: hundert', 'de', 'Tage', german({ one: '' })],
  ['de: einhundert', 'de', 'Tage', german({ one: 'ein' })],
  ...Object.entries(RUSSIAN).flatMap(([name, forms]): Written[] => [
    [`ru: ${name}`, 'ru', 'дней', slavic(forms)],
    [`ru: ${name}, feminine`, 'ru', 'недель', slavic(forms, 'feminine')],
  ]),
  ...Object.entries(UKRAINIAN).flatMap(([name, forms]): Written[] => [
    [`uk: ${name}`, 'uk', 'днів', slavic(forms)],
    [`uk: ${name}, feminine`, 'uk', 'тижнів', slavic(forms, 'feminine')],
  ]),
]

/** What the numbers, one a sentence, are read for: their words and their value. */
function amountsOf(text: string, language: string): string[] {
  return findForceMarkers(text, language)
    .filter(({ rule }) => rule === 'F6')
    .map(({ text: words, meaning }) => `${words}: ${meaning}`)
}

describe.each(WRITTEN)('[F6] numbers in words, %s', (...[, language, unit, numeral]) => {
  const isWeek = /^(?:s|н|т)/u.test(unit)
  const written = (number: number) => `${numeral(number)} ${unit}`
  const told = (number: number) => `${written(number)}: ${number} ${isWeek ? 'week' : 'day'}`

  it('are read to 999, each as one amount with its unit', () => {
    const numbers = Array.from({ length: 999 }, (_n, at) => at + 1)
    expect(amountsOf(numbers.map(written).join('; '), language)).toEqual(numbers.map(told))
  })
  it('are read to 999,999', () => {
    const some = fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 60, maxLength: 60 })
    const round = fc.constantFrom(1000, 2000, 21_000, 80_000, 100_000, 101_001, 200_000, 999_999)
    fc.assert(
      fc.property(some, round, (numbers, more) => {
        const all = [...numbers, more]
        expect(amountsOf(all.map(written).join('; '), language)).toEqual(all.map(told))
      }),
      { numRuns: 3 },
    )
  })
})

describe('[F6] amounts in words', () => {
  it.each([
    ['en', 'twelve months', 'twenty-four months'],
    ['en', 'forty-eight hours', 'seventy-two hours'],
    ['en', 'Forty eight hours', 'Seventy two hours'],
    ['en', 'one hundred and fifty thousand euros', 'two hundred and fifty thousand euros'],
    ['en', 'two million five hundred thousand euros', 'two million euros'],
    ['fr', 'douze mois', 'vingt-quatre mois'],
    ['fr', 'soixante-dix-huit jours', 'quatre-vingt-dix-neuf jours'],
    ['fr', 'un million d’euros', 'deux millions d’euros'],
    ['es', 'treinta y cinco días', 'cuarenta y cinco días'],
    ['es', 'cien mil millones de euros', 'doscientos mil millones de euros'],
    ['de', 'zwölf Monaten', 'vierundzwanzig Monaten'],
    ['de', 'hundertfünfzigtausend Euro', 'zweihundertfünfzigtausend Euro'],
    ['ru', 'сорока восьми часов', 'семидесяти двух часов'],
    ['ru', 'сто пятьдесят тысяч долларов', 'двести пятьдесят тысяч долларов'],
    ['uk', 'дванадцяти місяців', 'двадцяти чотирьох місяців'],
    ['uk', 'сорока восьми годин', 'сімдесяти двох годин'],
  ])('%s: change as a whole: %s → %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
  it.each([
    ['en', '24 hours', 'twenty-four hours'],
    ['en', '150,000 men', 'one hundred and fifty thousand men'],
    ['en', '2.5 million euros', 'two million five hundred thousand euros'],
    ['en', '1 kilometre', 'one kilometre'],
    ['en', '20% of it', 'twenty per cent of it'],
    ['en', '60 days', 'sixty (60) days'],
    ['en', '60 (sixty) days', 'sixty days'],
    ['fr', '71 jours', 'soixante et onze jours'],
    ['fr', '20 pour cent', 'vingt pour cent'],
    ['es', '80 mil soldados', 'ochenta mil soldados'],
    ['de', '24 Stunden', 'vierundzwanzig Stunden'],
    ['ru', '30 (тридцати) дней', 'тридцати дней'],
    ['uk', '24 години', 'двадцять чотири години'],
  ])('%s: are what the figures are: %s = %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([]),
  )
  it.each([
    ['en', 'two three days'],
    ['en', 'forty eleven days'],
    ['en', 'two and a half years'],
    ['en', 'two dozen tanks'],
    ['en', 'the hundred and thirtieth day'],
    ['en', 'several hundred men'],
    ['fr', 'deux douzaines de chars'],
    ['es', 'dos quintos'],
    ['de', 'zweieinhalb Jahre'],
    ['ru', 'два с половиной года'],
    ['uk', 'п’ять десятків днів'],
  ])('%s: none stands in %s', (language, words) => expect(amountsOf(words, language)).toEqual([]))
  it.each([
    ['en', 'They consult one another, and no one is bound.'],
    ['en', 'One of them, or any one party, asks.'],
    ['fr', 'L’un consulte l’autre, et une partie s’abstient.'],
    ['es', 'Una parte consulta con uno de los otros.'],
    ['de', 'Eine Partei hört die andere, und einer fragt.'],
    ['ru', 'Одна Сторона помогает с семью соседними, и они друг другу не чужие.'],
    ['uk', 'Сторони допомагають один одному, а одна з них просить.'],
  ])('%s: one is none without a unit: %s', (language, text) =>
    expect(amountsOf(text, language)).toEqual([]),
  )
  it.each([
    ['en', 'between one hundred and two hundred men', ['one hundred: 100', 'two hundred: 200']],
    ['en', 'two and four', ['two: 2', 'four: 4']],
    ['en', 'five one-year terms', ['five: 5']],
    ['en', '[thirty] [ninety] days', ['[thirty] [ninety] days: 30 or 90 day']],
    ['fr', 'entre vingt et trente jours', ['vingt: 20', 'trente jours: 30 day']],
    ['es', 'entre treinta y cuarenta días', ['treinta: 30', 'cuarenta días: 40 day']],
    ['de', 'eine zwei Monate lange Frist', ['zwei Monate: 2 month']],
    ['ru', 'два-три дня', ['два: 2', 'три дня: 3 day']],
  ])('%s: stand beside each other in %s', (language, words, amounts) =>
    expect(amountsOf(words, language)).toEqual(amounts),
  )
  it('tell it where the figures in the brackets are others', () =>
    expect(force('within thirty (30) days', 'within thirty (45) days')).toEqual([
      'F6 thirty (30) days > thirty (45) days',
    ]))
  it('are read in time that grows with the text', () => {
    const started = process.cpuUsage()
    for (const words of ['one hundred and ', 'two ', 'one ', 'thousand '])
      findForceMarkers(words.repeat(10_000), 'en')
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5)
  })
})

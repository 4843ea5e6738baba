import { describe, expect, it } from 'vitest'
import { findForceMarkers } from '../../../../src/core/compare/force/find-markers.ts'
import { force } from '../force-told.ts'

const amountsOf = (text: string, language: string) =>
  findForceMarkers(text, language)
    .filter(({ rule }) => rule === 'F6')
    .map(({ meaning }) => meaning)

describe('[F6] ordinals', () => {
  it.each([
    ['en', 'on the 21st day', 'on the twenty-first day'],
    ['en', 'on the 130th day', 'on the one hundred and thirtieth day'],
    ['en', 'in the 2nd year', 'in the second year'],
    ['uk', 'на 21-й день', 'на двадцять перший день'],
    ['uk', 'з 30-го дня', 'з тридцятого дня'],
    ['ru', 'на 21-й день', 'на двадцать первый день'],
    ['ru', 'с 30-го дня', 'с тридцатого дня'],
    ['fr', 'le 1er jour', 'le premier jour'],
    ['fr', 'le 21e jour', 'le vingt et unième jour'],
    ['fr', 'le 90ème jour', 'le quatre-vingt-dixième jour'],
    ['es', 'el 21.º día', 'el vigésimo primer día'],
    ['es', 'el 30º día', 'el trigésimo día'],
    ['de', 'am 21. Tag', 'am einundzwanzigsten Tag'],
    ['de', 'am 130. Tag', 'am hundertdreißigsten Tag'],
  ])('%s: are read alike in figures and words: %s = %s', (language, figures, words) => {
    expect(amountsOf(figures, language)).toEqual(amountsOf(words, language))
    expect(amountsOf(figures, language)).toHaveLength(1)
    expect(force(`x ${figures} y`, `x ${words} y`, language)).toEqual([])
  })
  it.each([
    ['en', '14th day', 'twenty-first day'],
    ['uk', '14-го дня', 'двадцять першого дня'],
    ['ru', '14-го дня', 'двадцать первого дня'],
    ['fr', '14e jour', 'vingt et unième jour'],
    ['es', '14.º día', 'vigésimo primer día'],
    ['de', '14. Tag', 'einundzwanzigsten Tag'],
    ['en', 'twenty-one days', 'twenty-first day'],
  ])('%s: change as one deadline: %s → %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
  it.each([
    ['en', 'the 20th Session', 'the Twenty-first Session'],
    ['en', 'the First Committee', 'the Third Committee'],
    ['en', 'the second State', 'the third State'],
    ['uk', 'друга сторона', 'третя сторона'],
    ['ru', 'вторая сторона', '3-я сторона'],
    ['fr', 'la première partie', 'la deuxième partie'],
    ['es', 'la primera parte', 'la 2.ª parte'],
    ['de', 'die zwanzigste Tagung', 'die einundzwanzigste Tagung'],
  ])('%s: are none in a name, nor below ten: %s, %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([]),
  )
  it.each([
    ['en', '22nd', 'fiftieth', 'instrument'],
    ['uk', '22-ї', 'п’ятдесятої', 'грамоти'],
    ['ru', '22-й', 'пятидесятой', 'грамоты'],
    ['fr', '22e', 'cinquantième', 'instrument'],
    ['es', '22.º', 'quincuagésimo', 'instrumento'],
  ])('%s: count what has no name, from ten on: %s → %s', (...[language, before, after, noun]) =>
    expect(force(`x ${before} ${noun} y`, `x ${after} ${noun} y`, language)).toEqual([
      `F6 ${before} > ${after}`,
    ]),
  )
  it('stand before other numbers', () =>
    expect(amountsOf('the first three days of the second month', 'en')).toEqual([
      '3 day',
      '2. month',
    ]))
  it('are none where the sentence ends', () =>
    expect(amountsOf('Das Heer umfasst 85. Tage danach endet es.', 'de')).toEqual(['85. day']))
  it.each([
    ['uk', 'протягом 10-ти днів', 'протягом десяти днів'],
    ['ru', 'в течение 10-ти дней', 'в течение десяти дней'],
  ])('%s: are not what is written so and counts: %s = %s', (language, figures, words) =>
    expect(force(`x ${figures} y`, `x ${words} y`, language)).toEqual([]),
  )
})

import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../../src/core/compare/diff-words.ts'
import { marked, wordingsOf } from '../marked.ts'

/** The expected diff as `git diff --word-diff` prints it; both wordings follow from it. */
function expectDiff(expected: string, language = 'en') {
  const { before, after } = wordingsOf(expected)
  expect(marked(diffWords(before, after, language))).toBe(expected)
}

describe('[W5] a pronoun or demonstrative on both sides holds two changes apart', () => {
  it.each([
    ['en', 'To [-monitor-]{+verify+} these [-commitments-]{+obligations+}, a mission is set up.'],
    ['uk', 'Сторони [-поважають-]{+визнають+} ці [-кордони-]{+рубежі+} назавжди.'],
    ['ru', 'Стороны [-уважают-]{+признают+} эти [-границы-]{+рубежи+} навсегда.'],
    ['de', 'Die Parteien [-achten-]{+kennen+} diese [-Grenzen-]{+Linien+} an.'],
    [
      'fr',
      'Les Parties [-respectent-]{+reconnaissent+} ces [-limites-]{+frontières+} sans réserve.',
    ],
    ['es', 'Las Partes [-respetan-]{+reconocen+} esta [-frontera-]{+línea+} sin reservas.'],
  ])('%s', (language, expected) => expectDiff(expected, language))

  it('also with another capital', () =>
    expectDiff('[-In this case -][-they-]{+They+} [-also -]left the zone.'))
})

describe('[W5] only a preposition or article binds the words put for others around it', () => {
  it('an article', () =>
    expectDiff('without [-crossing the river-]{+leaving the valley+} by night'))
  it.each([
    ['en', 'The [-plan-]{+draft+} is [-rejected-]{+adopted+} by vote.'],
    ['en', 'The [-zone-]{+line+} not [-moved-]{+shifted+} by force stays.'],
    ['en', 'Patrols stop [-fire-]{+work+} if [-attacked-]{+asked+} by day.'],
    ['de', 'Die [-Zone-]{+Linie+} wird [-erweitert-]{+verschoben+} bis morgen.'],
    ['ru', '[-Зона-]{+Линия+} не [-расширяется-]{+сдвигается+} до утра.'],
  ])('no other common word: %s, %s', (language, expected) => expectDiff(expected, language))
})

describe('[W5] what is joined by and stays apart, however much of it was rewritten', () => {
  it.each([
    [
      'en',
      'The [-first convoy crosses the bridge under armed escort-]{+last prisoners return home by rail+} and [-both staffs report-]{+the commission reports+} by noon.',
    ],
    [
      'fr',
      'La trêve [-commence dès la signature-]{+débute à minuit+} et [-dure-]{+vaut pour+} trente jours.',
    ],
  ])('%s', (language, expected) => expectDiff(expected, language))
})

describe('[W5] an article stays with the noun', () => {
  it('that was only described', () =>
    expectDiff('Patrols stop [-near-]{+close to+} the {+old stone +}bridge.'))
  it('but not where another noun was put between them', () =>
    expectDiff(
      'Patrols stop [-where the-]{+deep in the demilitarised zone on either side of a+} river.',
    ))
})

describe('[W5] beside a long rewritten passage', () => {
  it('one telling word is given up', () =>
    expectDiff(
      'Ports close [-and crews train at sea for several months before each long winter voyage begins-]{+but crews rest ashore under medical care until spring storms have fully passed away+}.',
    ))
  it('a figure is not', () =>
    expectDiff(
      'Parties apply [-Article-]{+Art.+} 299[- and every later decision of the joint military commission about heavy weapons and foreign troops there-].',
    ))
  it('a figure that was put in is told apart', () =>
    expectDiff(
      'Both sides return [-all property found in the occupied northern towns-]{+every vehicle that came into their hands since last spring+} of {+15 +}families.',
    ))
  it.each([' regular naval crews ', '\n\n'])('%j is not', (kept) => {
    const passage = (word: string) => Array.from({ length: 12 }, (_, at) => word + at).join(' ')
    const around = (first: string, last: string) => `${passage(first)}${kept}${passage(last)}`
    const spans = diffWords(around('east', 'west'), around('north', 'south'), 'en')
    expect(spans.map(({ kind }) => kind)).toContain('kept')
  })
})

it('[W4] a name with slashes is put for another whole', () => {
  expectDiff('under Directive [-2004/39/EG-]{+2014/65/EU+} of the Council')
  expectDiff('as decision [-CD/12/B-]{+AB/14/C+} and form [-S/RES/4-]{+A/RES/9+} say')
})

it('[W5] a hyphen drawn to its word takes the word along', () =>
  expectDiff('The area is [-- controlled-]{+-controlled+} by both.'))

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import { findForceChanges } from '../../../src/core/compare/find-force-changes.ts'
import { hasForceLists } from '../../../src/core/compare/force-find-markers.ts'
import { loadDataset } from '../../../src/dataset/load-dataset.ts'

/** `F1 shall > may (weaker)` for each change of force between two wordings. */
function force(before: string, after: string, language = 'en'): string[] {
  return findForceChanges(diffWords(before, after, language), language).map((change) => {
    const direction = change.direction ? ` (${change.direction})` : ''
    return `${change.rule} ${change.before?.text ?? '–'} > ${change.after?.text ?? '–'}${direction}`
  })
}

describe('[F1] modality', () => {
  it.each([
    ['en', 'The Parties shall meet.', 'The Parties may meet.', 'shall > may (weaker)'],
    ['en', 'States should assist.', 'States must assist.', 'should > must (stronger)'],
    ['en', 'Ukraine will not join.', 'Ukraine shall not join.', 'will > shall (stronger)'],
    ['uk', 'Сторони повинні діяти.', 'Сторони можуть діяти.', 'повинні > можуть (weaker)'],
    [
      'uk',
      "Сторони зобов'язуються діяти.",
      'Сторони мають право діяти.',
      "зобов'язуються > мають право (weaker)",
    ],
    [
      'ru',
      'Стороны вправе действовать.',
      'Стороны обязаны действовать.',
      'вправе > обязаны (stronger)',
    ],
    ['fr', 'Les Parties doivent agir.', 'Les Parties peuvent agir.', 'doivent > peuvent (weaker)'],
    [
      'fr',
      "La Partie s'engage à agir.",
      'La Partie s’efforce de agir.',
      "s'engage à > s’efforce de (weaker)",
    ],
    [
      'es',
      'Las Partes podrán actuar.',
      'Las Partes deberán actuar.',
      'podrán > deberán (stronger)',
    ],
    [
      'de',
      'Die Parteien müssen handeln.',
      'Die Parteien sollen handeln.',
      'müssen > sollen (weaker)',
    ],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F1 ${expected}`]),
  )
  it('takes one word for an obligation as good as another', () =>
    expect(force('Each Party shall withdraw.', 'Each Party must withdraw.')).toEqual([]))
  it('does not take the month for a permission', () =>
    expect(force('on 9 May', 'on 9 June')).toEqual([]))
})

describe('[F2] negation', () => {
  it.each([
    ['en', 'Troops shall not return.', 'Troops shall return.', 'not > –'],
    ['uk', 'Війська повернуться.', 'Війська не повернуться.', '– > не'],
    ['ru', 'Базы размещаются.', 'Базы не размещаются.', '– > не'],
    ['fr', 'Elle ne peut pas agir.', 'Elle peut agir.', 'pas > –'],
    ['es', 'El acuerdo se aplica.', 'El acuerdo no se aplica.', '– > no'],
    ['de', 'Der Antrag ist zulässig.', 'Der Antrag ist nicht zulässig.', '– > nicht'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F2 ${expected}`]),
  )
  it('[F7] leaves the "not" of "not more than" alone', () =>
    expect(force('not more than 10 men', 'at most 10 men')).toEqual([]))
})

describe('[F3] quantifiers and conditions', () => {
  it.each([
    [
      'en',
      'The cap applies.',
      'The cap applies only in peacetime.',
      ['– > only', '– > in peacetime'],
    ],
    ['en', 'at least 30 ships', 'at most 30 ships', ['at least > at most']],
    ['en', 'All troops leave.', 'Some troops leave.', ['All > Some']],
    ['en', 'It shall end unless renewed.', 'It shall end if renewed.', ['unless > if']],
    ['uk', 'Обмеження діє.', 'Обмеження діє лише у мирний час.', ['– > лише', '– > у мирний час']],
    ['ru', 'Запрет действует постоянно.', 'Запрет действует временно.', ['постоянно > временно']],
    ['fr', 'Toutes les troupes partent.', 'Certaines troupes partent.', ['Toutes les > Certaines']],
    ['es', 'La zona es permanente.', 'La zona es temporal.', ['permanente > temporal']],
    ['de', 'Er haftet.', 'Er haftet nur, wenn er wusste.', ['– > nur', '– > wenn']],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual(
      expected.map((words) => `F3 ${words.replace('Toutes les', 'Toutes')}`),
    ),
  )
})

describe('[F4] and, or', () => {
  it.each([
    ['en', 'China and France', 'China or France', 'and > or'],
    ['uk', 'Китай та Франція', 'Китай або Франція', 'та > або'],
    ['ru', 'Китай или Франция', 'Китай и Франция', 'или > и'],
    ['fr', 'la Chine et la France', 'la Chine ou la France', 'et > ou'],
    ['es', 'China y Francia', 'China o Francia', 'y > o'],
    ['de', 'China und Frankreich', 'China oder Frankreich', 'und > oder'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F4 ${expected}`]),
  )
  it('takes a longer list for no change of force', () =>
    expect(force('China, France', 'China, France and Poland')).toEqual([]))
})

describe('[F5] how decisions are taken', () => {
  it.each([
    ['en', 'by a majority of States', 'by consensus of States', 'majority > consensus'],
    [
      'en',
      'The decision of all guarantors',
      'The unanimous decision of all guarantors',
      '– > unanimous',
    ],
    ['uk', 'ухвалюють консенсусом', 'ухвалюють більшістю', 'консенсусом > більшістю'],
    ['ru', 'решение единогласно', 'решение консенсусом', 'единогласно > консенсусом'],
    ['fr', 'à l’unanimité des États', 'à la majorité des États', 'unanimité > majorité'],
    ['es', 'por consenso', 'por mayoría simple', 'consenso > mayoría simple'],
    [
      'de',
      'Der Rat beschließt einstimmig.',
      'Der Rat beschließt mit Mehrheit.',
      'einstimmig > Mehrheit',
    ],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F5 ${expected}`]),
  )
  it('[F7] does not take the two of two-thirds for a number', () =>
    expect(force('by a majority', 'by two-thirds')).toEqual([]))
})

describe('[F6] numbers and deadlines', () => {
  it.each([
    ['en', 'a cap of 600,000 men', 'a cap of 800,000 men', '600,000 > 800,000'],
    ['en', 'within three days', 'within 5 days', 'three > 5'],
    ['en', 'released immediately', 'released within 48 hours', 'immediately > 48'],
    ['uk', 'протягом трьох днів', 'протягом п’яти днів', 'трьох > п’яти'],
    ['ru', 'не более 85 000 человек', 'не более 100 000 человек', '85 000 > 100 000'],
    ['fr', 'dans un délai de trois jours', 'dans un délai de dix jours', 'trois > dix'],
    ['es', 'en un plazo de 30 días', 'en un plazo de 60 días', '30 > 60'],
    ['de', 'innerhalb von zwei Wochen', 'innerhalb von drei Wochen', 'zwei > drei'],
    ['ja', '85000人を超えない', '60000人を超えない', '85000 > 60000'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F6 ${expected}`]),
  )
  it('takes figures for the same however they are written', () =>
    expect(force('85,000 men, five days', '85 000 men, 5 days')).toEqual([]))
  it('does not take a reference for an amount', () =>
    expect(force('under Article 5 and § 3', 'under Article 7 and § 4')).toEqual([]))
})

it('[F3] [F6] reads the cap on the army in the American points and the European counter-text', () => {
  const clauseOf = (witness: string) =>
    loadDataset()
      .witnesses.find((recorded) => recorded.witness.id === witness)
      ?.content.clauses.find(({ text }) => text.includes('00,000 people serve'))?.text ?? ''
  const before = clauseOf('us-28-point-2025-11-20-main')
  const after = clauseOf('e3-counter-2025-11-23-main')
  expect(force(before, after)).toEqual(['F6 600,000 > 800,000', 'F3 – > in peacetime'])
})

it('names the place of the words in either wording', () => {
  const [before, after] = ['The Parties shall meet.', 'Both Parties may only meet.']
  const changes = findForceChanges(diffWords(before, after, 'en'), 'en')
  const at = (side: 'before' | 'after', text: string) =>
    changes.map((change) => change[side] && text.slice(change[side].start, change[side].end))
  expect(at('before', before)).toEqual(['shall', null])
  expect(at('after', after)).toEqual(['may', 'only'])
})

it('says what the words are taken for: a rung, a kind, a value', () => {
  const meanings = (before: string, after: string) =>
    findForceChanges(diffWords(before, after, 'en'), 'en').map((change) => [
      change.before?.meaning,
      change.after?.meaning,
    ])
  expect(meanings('The Parties shall meet.', 'The Parties may meet.')).toEqual([
    ['obligation', 'permission'],
  ])
  expect(meanings('It applies to 5,000 men.', 'It applies to at least 5,000 men.')).toEqual([
    [undefined, 'at least'],
  ])
  expect(meanings('within three days', 'within 5 days')).toEqual([['3', '5']])
})

it('has lists for six languages, and takes no other language for one of them', () => {
  const known = ['en', 'en-GB', 'uk', 'ru', 'fr', 'es', 'de', 'est', 'ja', 'pl', ''].filter(
    hasForceLists,
  )
  expect(known).toEqual(['en', 'en-GB', 'uk', 'ru', 'fr', 'es', 'de'])
  expect(force('Kõik riigid', 'Mõned riigid, si', 'est')).toEqual([])
})

it('finds nothing where nothing changed, and mirrored changes between mirrored wordings', () => {
  const part = fc.constantFrom(
    'shall ',
    'may ',
    'not ',
    'only ',
    'and ',
    'or ',
    '5 days ',
    'by veto ',
    'x ',
  )
  const wording = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const forth = findForceChanges(diffWords(before, after, 'en'), 'en')
      const back = findForceChanges(diffWords(after, before, 'en'), 'en')
      expect(back.map((change) => [change.rule, change.after, change.before])).toEqual(
        forth.map((change) => [change.rule, change.before, change.after]),
      )
      if (before === after) expect(forth).toEqual([])
    }),
  )
})

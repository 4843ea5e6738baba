import { describe, expect, it } from 'vitest'
import { EXCERPTS, force, forceIn } from '../force-told.ts'

describe('[F2] a negation that went and one that came in one statement', () => {
  it.each([
    [
      'No Party may withdraw its forces.',
      'A Party may withdraw its forces, but not its observers.',
      'F2 No > not',
    ],
    [
      'No Party may attack a State that has joined.',
      'A Party may attack a State that has not joined.',
      'F2 No > not',
    ],
  ])('are one: %s → %s', (before, after, expected) => {
    expect(force(before, after)).toEqual([expected])
    expect(forceIn(EXCERPTS, [before, after])).toHaveLength(1)
  })
  it.each([
    ['Troops shall not stay and shall leave.', 'Troops shall stay and shall not leave.'],
    [
      'Northland shall not attack, and Southland shall withdraw.',
      'Northland shall attack, and Southland shall not withdraw.',
    ],
  ])('are two where each denies words of its own: %s → %s', (before, after) =>
    expect(force(before, after)).toEqual(['F2 not > –', 'F2 – > not']),
  )
  it('are a change where what is denied is another act', () => {
    const told = force(
      'No troops may enter the zone by land.',
      'Troops may enter the zone by land, but may not remain.',
    )
    expect(told).toContain('F2 No > not')
  })
  it('stay two where both went', () =>
    expect(
      force('No base shall be built without consent.', 'A base shall be built with consent.'),
    ).toEqual(['F2 No > –', 'F2 without > –']))
})

describe('[F2] words that deny together', () => {
  it.each([
    ['uk', 'Сторони не посилюють позицій.', 'Жодна зі Сторін не посилює позицій.'],
    ['ru', 'Стороны не усиливают позиции.', 'Ни одна из Сторон не усиливает позиции.'],
    ['es', 'Las Partes no reciben armas.', 'Las Partes no reciben ningún tipo de armas.'],
  ])('%s: deny once: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it.each([
    ['uk', 'Жодна зі Сторін не посилює позицій.', 'Кожна зі Сторін посилює позиції.', 'не > –'],
    ['es', 'Ninguna Parte reforzará la zona.', 'Una Parte reforzará la zona.', 'Ninguna > –'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F2 ${expected}`]),
  )
})

describe('[F1–F6] what only moved within its statement', () => {
  it.each([
    ['en', 'No Party shall attack.', 'The Parties shall not attack.'],
    [
      'en',
      'They keep the peace and see that towns on both banks are not threatened.',
      'To see to the peace in a manner that does not threaten towns on both banks.',
    ],
    [
      'en',
      'In the zone and on the islands, foreign troops shall not be stationed.',
      'Foreign troops shall not be stationed in the zone and on the islands.',
    ],
    [
      'en',
      'Within 30 days of signature, the Parties shall withdraw.',
      'The Parties shall withdraw within 30 days of signature.',
    ],
    [
      'en',
      'Only with the consent of Southland ships enter the port.',
      'Ships enter the port only with the consent of Southland.',
    ],
    ['de', 'Binnen 60 Tagen gehen die Truppen.', 'Die Truppen gehen binnen 60 Tagen.'],
    [
      'uk',
      'Північ утримує армію у 600 тисяч осіб у мирний час.',
      'Північ у мирний час утримує армію у 600 тисяч осіб.',
    ],
    ['ru', 'В течение 60 дней войска уходят.', 'Войска уходят в течение 60 дней.'],
  ])('%s: is no change: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it.each([
    [
      'The armour leaves within 30 days and the infantry of the southern brigades stays there.',
      'The armour leaves and the infantry of the southern brigades stays there within 30 days.',
      ['F6 30 days > –', 'F6 – > 30 days'],
    ],
    [
      'Only Northland may sell arms.',
      'Northland may sell only arms.',
      ['F3 Only > –', 'F3 – > only'],
    ],
    [
      'Passage will be granted to fighters who commit to peace, while others may leave.',
      'After the exchange, fighters who commit to peace and disarm will be granted a pass. Fighters wishing to leave will be escorted to the border.',
      ['F1 will > –', 'F1 may > will', 'F1 – > will'],
    ],
    ['Not all troops shall leave.', 'All troops shall not leave.', ['F2 Not > not']],
    [
      'Northland frees 500 men, Southland 300.',
      'Northland frees 300 men, Southland 500.',
      ['F6 500 > 300', 'F6 300 > 500'],
    ],
  ])('is one where it bears on other words: %s → %s', (before, after, expected) =>
    expect(force(before, after)).toEqual(expected),
  )
})

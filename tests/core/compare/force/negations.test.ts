import { describe, expect, it } from 'vitest'
import { EXCERPTS, force, forceIn } from '../force-told.ts'

describe('[F2] a negation that went and one that came in one statement', () => {
  it.each([
    [
      'No Party may withdraw its forces.',
      'A Party may withdraw its forces, but not its observers.',
      'F2 No > not',
    ],
    ['No Party shall attack.', 'The Parties shall not attack.', 'F2 No > not'],
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

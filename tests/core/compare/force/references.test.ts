import { describe, expect, it } from 'vitest'
import { force } from '../force-told.ts'

describe('[F6] years in names', () => {
  it.each([
    ['en', 'The 2030 Agenda guides the Parties.', 'The Agenda 2063 guides the Parties.'],
    ['en', 'Vision 2030 guides the Parties.', 'Vision 2040 guides the Parties.'],
    [
      'en',
      'Recalling the 1994 Budapest Memorandum, they meet.',
      'Recalling the Minsk Agreement of 2015, they meet.',
    ],
    ['en', 'under resolution 2202 of 2015', 'under resolution 2254 (2014)'],
    ['en', 'under Decree 345 of the Governor', 'under Decree 567 of the Governor'],
    ['fr', 'selon l’accord de Minsk de 2015', 'selon l’accord de Minsk de 2014'],
    ['es', 'según la Agenda 2030', 'según la Agenda 2063'],
    ['de', 'nach dem Memorandum von 1994', 'nach dem Memorandum von 2014'],
    ['uk', 'меморандум 1994 року діє', 'меморандум від 2014 року діє'],
    ['ru', 'Соглашение 2014 года действует', 'Соглашение 2015 года действует'],
  ])('%s: are no amounts: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it.each([
    ['en', 'The Agreement ends in 2030.', 'The Agreement ends in 2035.', '2030 > 2035'],
    ['en', 'In 2030 Northland joins.', 'In 2035 Northland joins.', '2030 > 2035'],
    ['en', 'an army of 2000 men', 'an army of 1500 men', '2000 > 1500'],
    ['fr', 'L’accord expire en 2030.', 'L’accord expire en 2035.', '2030 > 2035'],
    ['de', 'Der Vertrag gilt bis Ende 2030.', 'Der Vertrag gilt bis Ende 2035.', '2030 > 2035'],
    ['uk', 'Угода діє до 2030 року.', 'Угода діє до 2035 року.', '2030 року > 2035 року'],
  ])('%s: are amounts elsewhere: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F6 ${expected}`]),
  )
})

import { describe, expect, it } from 'vitest'
import { force } from './force-told.ts'

describe('[F1] where something is negated', () => {
  it.each([
    ['en', 'Troops must not leave.', 'Troops need not leave.', 'must > need (weaker)'],
    ['en', 'It may not close.', 'It is not required to close.', 'may > required to (weaker)'],
    ['en', 'States should not assist.', 'States shall not assist.', 'should > shall (stronger)'],
    ['de', 'Sie muss nicht zustimmen.', 'Sie darf nicht zustimmen.', 'muss > darf (stronger)'],
    ['de', 'Kein Staat darf gehen.', 'Kein Staat muss gehen.', 'darf > muss (weaker)'],
    ['fr', 'Il ne doit pas agir.', 'Il n’est pas tenu d’agir.', 'doit > tenu d’ (weaker)'],
    ['es', 'No debe salir.', 'No tiene que salir.', 'debe > tiene que (weaker)'],
    ['uk', 'Вони не можуть іти.', 'Вони не мусять іти.', 'можуть > мусять (weaker)'],
    ['ru', 'Они не должны идти.', 'Они не обязаны идти.', 'должны > обязаны (weaker)'],
    ['en', 'Ships shall pass without arms.', 'Ships may pass without arms.', 'shall > may'],
    [
      'en',
      'They shall enter areas not cleared.',
      'They may enter areas not cleared.',
      'shall > may',
    ],
    ['en', 'It shall not only report.', 'It may not only report.', 'shall > may (weaker)'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F1 ${expected}`]),
  )
  it.each([
    ['en', 'Troops shall not return.', 'Troops may not return.'],
    ['en', 'Troops must not return.', 'Troops cannot return.'],
    ['en', 'No Party shall return.', 'No Party may return.'],
    ['de', 'Truppen dürfen die Zone nicht betreten.', 'Truppen können die Zone nicht betreten.'],
    ['fr', 'Il ne doit pas agir.', 'Il ne peut pas agir.'],
    ['es', 'No deberán entrar.', 'No podrán entrar.'],
    ['uk', 'Вони не повинні йти.', 'Вони не можуть йти.'],
    ['ru', 'Они не должны идти.', 'Они не вправе идти.'],
  ])('%s: one prohibition says what another says: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it('leaves to the negation what it says by itself', () => {
    expect(force('No Party may leave.', 'Each Party can leave.')).toEqual(['F2 No > –'])
    expect(force('They cannot leave.', 'They can leave.')).toEqual(['F2 not > –'])
    expect(force('They are required to pay.', 'They are not required to pay.')).toEqual([
      'F2 – > not',
    ])
  })
  it('names no direction where the negation itself came or went', () =>
    expect(force('It shall not be closed.', 'It may be closed.')).toEqual([
      'F1 shall > may',
      'F2 not > –',
    ]))
})

describe('[F1] prohibition', () => {
  it.each([
    ['en', 'Bases are prohibited.', 'Bases are permitted.', 'are prohibited > are permitted'],
    ['en', 'Overflight is allowed.', 'Overflight is not allowed.', 'is allowed > is not allowed'],
    [
      'uk',
      'Розміщення баз забороняється.',
      'Розміщення баз дозволяється.',
      'забороняється > дозволяється',
    ],
    [
      'ru',
      'Размещение баз запрещается.',
      'Размещение баз разрешается.',
      'запрещается > разрешается',
    ],
    [
      'fr',
      'Le déploiement est interdit.',
      'Le déploiement est autorisé.',
      'est interdit > est autorisé',
    ],
    [
      'es',
      'El paso queda prohibido.',
      'El paso queda permitido.',
      'queda prohibido > queda permitido',
    ],
    ['de', 'Der Überflug ist verboten.', 'Der Überflug ist erlaubt.', 'ist verboten > ist erlaubt'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F1 ${expected}`]),
  )
  it('takes prohibited weapons for no prohibition of their own', () =>
    expect(force('a list of weapons', 'a list of prohibited weapons')).toEqual([]))
})

describe('[F1] what the Parties agree to do', () => {
  it.each([
    ['en', 'The Parties agree to cooperate.', 'The Parties shall cooperate.'],
    ['en', 'The Parties undertake not to attack.', 'The Parties agree not to attack.'],
    ['fr', 'Les Parties conviennent de coopérer.', 'Les Parties doivent coopérer.'],
    ['es', 'Las Partes acuerdan cooperar.', 'Las Partes deberán cooperar.'],
    ['de', 'Sie kommen überein zu helfen.', 'Sie verpflichten sich zu helfen.'],
    ['uk', 'Сторони погоджуються діяти.', 'Сторони зобов’язані діяти.'],
    ['ru', 'Стороны соглашаются действовать.', 'Стороны должны действовать.'],
  ])('%s: is an obligation: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it('is none where they agree to a text', () =>
    expect(force('The Parties agree to the text.', 'The Parties read the text.')).toEqual([]))
})

describe('[F1] obligations and efforts in several words', () => {
  it.each([
    [
      'en',
      'A Party has an obligation to pay.',
      'A Party may pay.',
      'has an obligation to > may (weaker)',
    ],
    [
      'en',
      'The Parties shall make every effort to finish.',
      'The Parties shall finish.',
      'make every effort to > –',
    ],
    [
      'uk',
      'Сторони мають провести консультації.',
      'Сторони можуть провести консультації.',
      'мають провести > можуть (weaker)',
    ],
    [
      'ru',
      'Стороны прилагают все усилия к обмену.',
      'Стороны обязаны к обмену.',
      'прилагают все усилия > обязаны (stronger)',
    ],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F1 ${expected}`]),
  )
  it('takes what the Parties have for no obligation', () =>
    expect(
      force('Сторони мають пункти пропуску.', 'Сторони тримають пункти пропуску.', 'uk'),
    ).toEqual([]))
})

describe('[F7] phrases that hold such a word and bear on nothing', () => {
  it.each([
    ['en', 'The report is due by 1 May.', 'The report is due no later than 1 May.'],
    ['en', 'They shall cooperate.', 'They shall, without prejudice to Article 5, cooperate.'],
    ['en', 'members of the Security Council', 'permanent members of the Security Council'],
    ['en', 'respecting the people', 'respecting the will of the people'],
    ['en', 'It extends to the river.', 'It extends up to the river.'],
    ['en', 'T-72 tanks leave the zone.', 'T-80 tanks leave the zone.'],
    ['en', 'It is a zone.', 'It is a no-fly zone.'],
    ['en', 'Resolution 2202 applies.', 'Resolution No. 2202 applies.'],
    ['uk', 'Договір діє протягом 30 днів.', 'Договір діє не пізніше 30 днів.'],
    ['ru', 'Стороны встречаются.', 'Тем не менее Стороны встречаются.'],
    ['ru', 'Стороны встречаются.', 'Одна из Сторон встречается.'],
    ['fr', 'Rapport dans 30 jours.', 'Rapport au plus tard dans 30 jours.'],
    ['fr', 'La zone va vers la rivière.', 'La zone va jusqu’à la rivière.'],
    ['es', 'La Parte notifica.', 'Sin embargo, la Parte notifica.'],
    ['de', 'Die Truppen ziehen ab.', 'Vor allem die Truppen ziehen ab.'],
  ])('%s: %s → %s', (...[language, before, after]) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it.each([
    ['en', 'not only Ukraine', 'only Ukraine', '– > only'],
    ['uk', 'не лише Україна', 'лише Україна', '– > лише'],
    ['ru', 'не только Украина', 'только Украина', '– > только'],
    ['fr', 'non seulement l’Ukraine', 'seulement l’Ukraine', '– > seulement'],
    ['es', 'no sólo Ucrania', 'sólo Ucrania', '– > sólo'],
    ['de', 'nicht nur die Ukraine', 'nur die Ukraine', '– > nur'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F3 ${expected}`]),
  )
})

describe('[F3] each and every', () => {
  it.each([
    ['en', 'The Parties shall notify.', 'Each Party shall notify.'],
    ['en', 'All Parties shall notify.', 'Each Party shall notify.'],
    ['en', 'A dispute is settled by talks.', 'Any dispute is settled by talks.'],
    ['ru', 'Стороны уведомляют.', 'Каждая Сторона уведомляет.'],
    ['de', 'Die Parteien unterrichten.', 'Jede Partei unterrichtet.'],
  ])('%s: bind as all do, and as an article: %s → %s', (...[language, before, after]) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it('is put against no condition', () =>
    expect(force('Any ship may pass.', 'A ship may pass if it is announced.')).toEqual([
      'F3 – > if',
    ]))
  it('is told where another quantifier took its place', () =>
    expect(force('Each of the States acts.', 'Some of the States act.')).toEqual([
      'F3 Each > Some',
    ]))
})

it.each([
  ['en', 'two-thirds majority', 'three-quarters majority'],
  ['en', 'simple majority', 'absolute majority'],
  ['en', 'two thirds of its members', 'three quarters of its members'],
  ['fr', 'majorité des deux tiers', 'majorité des trois quarts'],
  ['es', 'mayoría de dos tercios', 'mayoría de tres cuartos'],
  ['de', 'Zweidrittelmehrheit', 'Dreiviertelmehrheit'],
  ['uk', 'двома третинами голосів', 'трьома чвертями голосів'],
  ['ru', 'двумя третями голосов', 'тремя четвертями голосов'],
])('[F5] %s: tells majorities of different size apart: %s → %s', (language, before, after) =>
  expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F5 ${before} > ${after}`]),
)

it('[F5] tells a qualified majority from a simple one', () => {
  expect(force('by a simple majority', 'by a two-thirds majority')).toEqual([
    'F5 simple majority > two-thirds majority',
  ])
  expect(force('mit einfacher Mehrheit', 'mit Zweidrittelmehrheit', 'de')).toEqual([
    'F5 einfacher Mehrheit > Zweidrittelmehrheit',
  ])
})

describe('[F6] dates', () => {
  it.each([
    ['en', 'in force on 1 March 2023', 'in force on 15 April 2023', '1 March 2023 > 15 April 2023'],
    ['en', 'met in May 2024', 'met in June 2024', 'May 2024 > June 2024'],
    ['en', 'by March 1, 2023', 'by March 9, 2023', 'March 1, 2023 > March 9, 2023'],
    ['uk', 'з 1 березня 2023 року', 'з 1 квітня 2023 року', '1 березня 2023 > 1 квітня 2023'],
    ['ru', 'с 1 марта 2023 года', 'с 15 апреля 2023 года', '1 марта 2023 > 15 апреля 2023'],
    ['fr', 'le 1er mars 2024', 'le 1er avril 2024', '1er mars 2024 > 1er avril 2024'],
    [
      'es',
      'hasta el 31 de diciembre de 2024',
      'hasta el 31 de marzo de 2025',
      '31 de diciembre de 2024 > 31 de marzo de 2025',
    ],
    ['de', 'am 31. Dezember 2024', 'am 31. März 2025', '31. Dezember 2024 > 31. März 2025'],
    ['pl', 'do dnia 2025-03-01', 'do dnia 2025-04-01', '2025-03-01 > 2025-04-01'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F6 ${expected}`]),
  )
  it('are the same however they are written', () => {
    expect(force('on 31 December 2025', 'on 31.12.2025')).toEqual([])
    expect(force('on 31 December 2025', 'on December 31, 2025')).toEqual([])
    expect(force('on 31 December 2025', 'on 2025-12-31')).toEqual([])
  })
  it('are never put against lengths of time, nor found in a month or a permission alone', () => {
    expect(force('ends on 1 May 2025', 'ends within 30 days')).toEqual([
      'F6 1 May 2025 > –',
      'F6 – > 30 days',
    ])
    expect(force('They may meet in May.', 'They may meet in June.')).toEqual([])
  })
})

describe('[F6] references', () => {
  it.each([
    ['en', 'under Articles 5, 6 and 7', 'under Articles 8 to 10 and 12'],
    ['en', 'see Section B(4) of the Terms', 'see Section B(5) of the Terms'],
    ['en', 'the right to (1) use it and (2) adapt it', 'the right to (2) use it and (3) adapt it'],
    ['de', 'nach den Absätzen 1 bis 3 gilt', 'nach den Absätzen 2, 4 und 5 gilt'],
    ['de', 'die §§ 499, 500 und 502 gelten', 'die §§ 499, 505a und 506 gelten'],
    ['fr', 'missions mentionnées aux 1°, 2° et 14°', 'missions mentionnées aux 3°, 4° et 12°'],
    ['fr', "l'article L. 4251-1 du code", "l'article L. 4261-2 du code"],
    ['es', 'según la Ley N° 26.994', 'según la Ley N° 27.444'],
    ['ru', 'согласно пунктам 2, 3 и 5', 'согласно пунктам 4 и 6'],
    ['en', '1- The Parties meet. 2- They sign.', '2- The Parties meet. 3- They sign.'],
    ['en', '4. Calls upon the Parties', '5. Calls upon the Parties'],
    ['uk', 'згідно з Регламентом 2017/1129', 'згідно з Регламентом 2019/1937'],
  ])('%s: nor lists of them, items and names of laws: %s → %s', (...[language, before, after]) =>
    expect(force(before, after, language)).toEqual([]),
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import { findForceChanges } from '../../../src/core/compare/find-force-changes.ts'
import { hasForceLists } from '../../../src/core/compare/force/find-markers.ts'
import { loadDataset } from '../../../src/dataset/load-dataset.ts'
import { EXCERPTS, force, forceIn } from './force-told.ts'

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
    expect(force('on 9 May', 'on 9 June')).toEqual(['F6 9 May > 9 June']))
})

describe('[F1] what weaker and stronger are said of', () => {
  it('names no direction between two acts of two States', () =>
    expect(
      force(
        'The guarantors confirm that they intend to promote membership of the Union.',
        'Northland may seek membership of the Union.',
      ),
    ).toEqual(['F1 intend to > may']))
  it('puts nothing against each other where nothing around is kept', () =>
    expect(
      force('Observers shall report weekly.', 'Any dispute may be brought before the Court.'),
    ).toEqual(['F1 shall > –', 'F1 – > may']))
})

describe('[F2] negation', () => {
  it.each([
    ['en', 'Troops shall not return.', 'Troops shall return.', 'not > –'],
    ['uk', 'Війська повернуться.', 'Війська не повернуться.', '– > не'],
    ['ru', 'Базы размещаются.', 'Базы не размещаются.', '– > не'],
    ['fr', 'Elle ne peut pas agir.', 'Elle peut agir.', 'pas > –'],
    ['fr', 'Elle ne peut être levée.', 'Elle peut être levée.', 'ne > –'],
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

it('[F3] takes "for the time being" for a condition, and "in all" for none', () => {
  expect(force('The zone stays closed.', 'The zone stays closed for the time being.')).toEqual([
    'F3 – > for the time being',
  ])
  expect(force('600 people serve.', 'In all, 600 people serve.')).toEqual([])
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

describe('[F4] between the same things only', () => {
  it('takes an and here and an or elsewhere for no change', () =>
    expect(
      force(
        'The guarantors assist Northland with weapons and airspace.',
        'The guarantors, in individual or collective defence, assist Northland.',
      ),
    ).toEqual([]))
})

describe('[F5] how decisions are taken', () => {
  it.each([
    [
      'en',
      'a decision by majority',
      'a decision with the agreement of all',
      'majority > with the agreement of all',
    ],
    ['uk', 'рішення більшістю', 'рішення за згодою всіх', 'більшістю > за згодою всіх'],
    ['ru', 'решение большинством', 'решение с согласия всех', 'большинством > с согласия всех'],
    [
      'fr',
      'décision à la majorité',
      'décision avec l’accord de tous',
      'majorité > avec l’accord de tous',
    ],
    [
      'es',
      'decisión por mayoría',
      'decisión con el acuerdo de todos',
      'mayoría > con el acuerdo de todos',
    ],
    [
      'de',
      'Beschluss mit Mehrheit',
      'Beschluss mit Zustimmung aller',
      'Mehrheit > mit Zustimmung aller',
    ],
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
    expect(force('two-thirds of the troops leave', 'three-quarters of the troops leave')).toEqual([
      'F6 two-thirds > three-quarters',
    ]))
})

describe('[F6] numbers and deadlines', () => {
  it.each([
    ['en', 'a cap of 600,000 men', 'a cap of 800,000 men', '600,000 > 800,000'],
    ['en', 'within three days', 'within 5 days', 'three days > 5 days'],
    ['en', 'released immediately', 'released within 48 hours', 'immediately > 48 hours'],
    ['uk', 'протягом трьох днів', 'протягом п’яти днів', 'трьох днів > п’яти днів'],
    ['ru', 'не более 85 000 человек', 'не более 100 000 человек', '85 000 > 100 000'],
    ['fr', 'dans un délai de trois jours', 'dans un délai de dix jours', 'trois jours > dix jours'],
    ['es', 'en un plazo de 30 días', 'en un plazo de 60 días', '30 días > 60 días'],
    ['de', 'innerhalb von zwei Wochen', 'innerhalb von drei Wochen', 'zwei Wochen > drei Wochen'],
    ['en', 'on the thirtieth day', 'on the sixtieth day', 'thirtieth day > sixtieth day'],
    ['fr', 'dans un délai d’un an', 'dans un délai de deux ans', 'un an > deux ans'],
    ['de', 'innerhalb eines Monats', 'innerhalb von zwei Monaten', 'eines Monats > zwei Monaten'],
    ['ja', '85000人を超えない', '60000人を超えない', '85000 > 60000'],
  ])('%s: %s → %s', (...[language, before, after, expected]) =>
    expect(force(before, after, language)).toEqual([`F6 ${expected}`]),
  )
  it.each([
    ['en', '30 days', '30 working days'],
    ['uk', '30 днів', '30 робочих днів'],
    ['ru', '30 дней', '30 рабочих дней'],
    ['fr', '30 jours', '30 jours ouvrables'],
    ['fr', '30 jours ouvrables', '30 jours ouvrés'],
    ['es', '30 días', '30 días hábiles'],
    ['de', '30 Tagen', '30 Werktagen'],
    ['de', '30 Werktagen', '30 Arbeitstagen'],
  ])('tells working days from days, in %s: %s → %s', (language, before, after) =>
    expect(force(`… ${before} …`, `… ${after} …`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
  it.each([
    ['uk', 'член сім’ї громадянина', 'родич громадянина'],
    ['uk', "член сім'ї громадянина", 'родич громадянина'],
    ['fr', 'signé en mil neuf cent quarante-cinq', 'signé en 1945'],
    ['fr', 'deux millions de dollars', '2 000 000 de dollars'],
    ['es', 'un millón de dólares', '1.000.000 de dólares'],
  ])('finds none in %s: %s → %s', (language, before, after) =>
    expect(force(before, after, language)).toEqual([]),
  )
  it.each([
    ['within 30 days', 'within 30 calendar days'],
    ['within ten business days', 'within ten working days'],
    ['a fund of $5 million', 'a fund of 5 million dollars'],
    ['a fund of €5 billion', 'a fund of five billion euros'],
  ])('takes one amount for the same: %s, %s', (before, after) =>
    expect(force(before, after)).toEqual([]),
  )
  it('reads a number with its magnitude and its unit', () => {
    expect(
      force('One hundred billion dollars go to it.', 'Fifty billion dollars go to it.'),
    ).toEqual(['F6 One hundred billion dollars > Fifty billion dollars'])
    expect(force('a fund of 100 billion euros', 'a fund of one hundred billion euros')).toEqual([])
    expect(force('a fund of 5 billion euros', 'a fund of 5 million euros')).toEqual([
      'F6 5 billion euros > 5 million euros',
    ])
    expect(force('a share of 20 per cent', 'a share of 30 per cent')).toEqual([
      'F6 20 per cent > 30 per cent',
    ])
    expect(force('фонд на 5 млрд доларів', 'фонд на 6 млрд доларів', 'uk')).toEqual([
      'F6 5 млрд доларів > 6 млрд доларів',
    ])
  })
  it('puts only amounts of one measure against each other, and reads none in who wants what', () => {
    const before =
      'Northland shall withdraw its forces within 30 days, and Southland shall withdraw its artillery at least 25 kilometres.'
    expect(
      force(
        before,
        before.replace('30 days', '[30 — Southland] [90 — Northland] days').replace('25', '15'),
      ),
    ).toEqual([
      'F6 30 days > [30 — Southland] [90 — Northland] days',
      'F6 25 kilometres > 15 kilometres',
    ])
    expect(force('moved back 25 kilometres', 'moved back within 90 days')).toEqual([
      'F6 25 kilometres > –',
      'F6 – > 90 days',
    ])
    expect(force('held within 100 days', 'held as soon as possible')).toEqual([
      'F6 100 days > as soon as possible',
    ])
    expect(force('The zone is closed.', 'The zone is [closed — Group of Seven].')).toEqual([])
  })
  it('takes figures for the same however they are written', () =>
    expect(force('85,000 men, five days', '85 000 men, 5 days')).toEqual([]))
  it('does not take a reference for an amount', () =>
    expect(force('under Article 5 and § 3', 'under Article 7 and § 4')).toEqual([]))
})

describe('[F9] a text that may leave out anything', () => {
  it.each([
    [
      'Possible guarantors are China and France. Other States may accede to the treaty.',
      'The guarantors are China and France.',
    ],
    [
      'Northland seeks membership of the European Union.',
      'Northland seeks membership of the European Union, and Southland does not stand in the way.',
    ],
    [
      'The guarantees do not extend to the port.',
      'The guarantees do not extend to the port or certain areas.',
    ],
  ])('no force is dropped with a statement that it is silent about: %s', (one, other) => {
    expect(forceIn(EXCERPTS, [one, other])).toEqual([])
    expect(forceIn(EXCERPTS, [other, one])).toEqual([])
    expect(force(one, other)).not.toEqual([])
  })
  it.each([
    [
      'Northland becomes permanently neutral, non-aligned and without nuclear weapons, guaranteed in law.',
      'Northland binds itself to permanent neutrality and writes this into its constitution.',
    ],
    [
      'One hundred billion dollars of frozen assets are invested. Europe adds fifty billion dollars.',
      'Northland is compensated in full, including through assets which stay frozen.',
    ],
    ['The Parties meet.', 'The Parties meet. If talks fail, the mediator reports within 30 days.'],
    ['The Parties meet.', 'The Parties meet. Press conferences are not held.'],
  ])('nor does a statement of its own deny, limit or count in a whole text: %s', (one, other) => {
    for (const pair of [[one, other] as const, [other, one] as const]) {
      expect(force(...pair)).toEqual([])
      expect(forceIn(EXCERPTS, pair)).toEqual([])
    }
  })
  it('a new statement in a whole text binds, and decides, by itself', () =>
    expect(
      force('The Parties meet.', 'The Parties meet. The mediator shall report by unanimous vote.'),
    ).toEqual(['F1 – > shall', 'F5 – > unanimous']))
  it('still reads what changed within a statement that goes on', () => {
    const cap = 'The cap applies to the army.'
    expect(forceIn(EXCERPTS, [cap, cap.replace('army', 'army in peacetime')])).toEqual([
      'F3 – > in peacetime',
    ])
    expect(forceIn(EXCERPTS, ['Troops shall not return.', 'Troops shall return.'])).toEqual([
      'F2 not > –',
    ])
    const consent = 'States hold exercises only with the consent of guarantors.'
    expect(forceIn(EXCERPTS, [`The ${consent}`, `Some ${consent}`])).toEqual(['F3 – > Some'])
    expect(
      forceIn(EXCERPTS, [
        'Each guarantor State decides for itself how it assists.',
        'The guarantor States act on the basis of a decision agreed by all of them.',
      ]),
    ).toEqual(['F5 decides for itself > agreed by all of them'])
  })
  it('takes the side that is whole at its word', () => {
    const before = 'The Parties meet. Other States may accede.'
    const after = 'The Parties meet.'
    expect(forceIn({ before: true, after: false }, [before, after])).toEqual(['F1 may > –'])
    expect(forceIn({ before: false, after: true }, [before, after])).toEqual([])
  })
})

it('reads a long text whose every clause changed in time that grows with it', () => {
  const text = (number: number, word: string) =>
    Array.from({ length: number }, (_, at) => `In case ${at} the Parties ${word} meet.`).join(
      '\n\n',
    )
  const spans = Array.from({ length: 20_000 }, (_, at) => [
    { kind: 'kept' as const, text: `In case ${at} the Parties `, cosmetic: false },
    { kind: 'dropped' as const, text: 'shall', cosmetic: false },
    { kind: 'added' as const, text: 'may', cosmetic: false },
    { kind: 'kept' as const, text: ' meet.\n\n', cosmetic: false },
  ]).flat()
  expect(force(text(20, 'shall'), text(20, 'may'))).toHaveLength(20)
  const started = process.cpuUsage()
  expect(findForceChanges(spans, 'en')).toHaveLength(20_000)
  const { user } = process.cpuUsage(started)
  expect(user / 1e6).toBeLessThan(5)
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
  expect(meanings('within three days', 'within 5 days')).toEqual([['3 day', '5 day']])
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
    'no ',
    '[',
    '] ',
    '/',
    '21st day ',
    'need not ',
    ', ',
    'x ',
  )
  const wording = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const forth = findForceChanges(diffWords(before, after, 'en'), 'en')
      const back = findForceChanges(diffWords(after, before, 'en'), 'en')
      const said = (rule: string, was: unknown, is: unknown) => JSON.stringify([rule, was, is])
      expect(back.map(({ rule, before: was, after: is }) => said(rule, is, was)).sort()).toEqual(
        forth.map(({ rule, before: was, after: is }) => said(rule, was, is)).sort(),
      )
      if (before === after) expect(forth).toEqual([])
    }),
  )
})

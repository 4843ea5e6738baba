import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')
/** The outline without wordings. */
const labelsOf = (text: string, language = 'en') =>
  outlineOf(text, language).map((line) => line.split(/ [“(](?!\p{L}\))/u)[0])

describe('labels of what was put in between, or beside', () => {
  it.each([
    ['3bis [Each Party withdraws.]', '3bis'],
    ['3 bis [Each Party withdraws.]', '3 bis'],
    ['3bis Each Party withdraws.', '3bis'],
    ['3.3ter Targets are set.', '3.3ter'],
    ['3 alt. Elections are held.', '3 alt.'],
    ['3 alt. 2 Elections are held.', '3 alt. 2'],
    ['[2 bis. Each Party withdraws.]', '2 bis.'],
    ['(3bis) Each Party withdraws.', '(3bis)'],
    ['(c bis) the guns;', '(c bis)'],
    ['(c) bis the guns;', '(c) bis'],
    ['Article 5 alt. The Parties withdraw.', 'Article 5 alt.'],
    ['Option (a): Each Party withdraws.', 'Option (a)'],
    ['2 біс. [закликає сторони до діалогу;]', '2 біс.'],
    ['Option 1 (EU, UK): Each Party withdraws.', 'Option 1'],
    ['Option A [Each Party withdraws.]', 'Option A'],
    ['Option b: Each Party withdraws.', 'Option b'],
    ['Variante 2 : Les Parties se retirent.', 'Variante 2'],
    ['Opción 1: Las Partes se retiran.', 'Opción 1'],
    ['Вариант (б): Стороны отводят войска.', 'Вариант (б)'],
    ['Варіант 2: Сторони відводять війська.', 'Варіант 2'],
    ['Alternative 1: Die Parteien ziehen ab.', 'Alternative 1'],
    ['الخيار 1: ينسحب الطرفان.', 'الخيار 1'],
    ['备选案文1：双方撤军。', '备选案文1'],
  ])('[S3] %s', (text, label) => expect(outlineOf(text)[0]).toContain(` ${label} “`))

  it.each([
    '2 bis 5 Tage',
    '5 bis [30] Tage danach',
    '3 ter Beek and others',
    'Option one is better.',
  ])('[S3] %s has none', (text) => expect(outlineOf(text)).toEqual([`plain “${text}”`]))

  it.each([
    ['(a) bis zum 31. März die Stadt;', 'de', '(a) “bis zum'],
    ['(a) bis Die Parteien ziehen ab;', 'de', '(a) bis “Die'],
    ['(a) ter em conta a população;', 'pt', '(a) “ter em'],
  ])('[S3] are told from words of the language: %s', (text, language, opening) =>
    expect(outlineOf(text, language)[0]).toContain(opening),
  )

  it('[S3] number their paragraphs in a text cut to fit a page, too', () => {
    const text = lines(
      '1. Each Party shall withdraw its heavy weapons behind the line within the days',
      'that the Commission has set for it, and shall tell the Commission of that day.',
      '2. Each Party shall exchange all prisoners with the other Party, as they are,',
      'and shall publish the lists of all whom it has found missing since that day.',
      '2 bis. Each Party shall open the roads to the villages on both sides of lines',
      'that the Commission has drawn.',
    )
    expect(labelsOf(text)).toEqual(['point 1.', 'point 2.', 'point 2 bis.'])
  })
})

describe('options', () => {
  it('[S2] are no articles, however many there are, and end with their article', () => {
    const options = ['1', '2', '3', '4'].map((n) => `Option ${n}: The line is ${n} km wide.`)
    const text = lines('Article 3. Guarantees', ...options, 'Article 4. End', 'It ends.')
    expect(labelsOf(text)).toEqual([
      'article Article 3',
      ...['1', '2', '3', '4'].map((n) => `  paragraph Option ${n}`),
      'article Article 4',
    ])
  })

  it('[S2] end where the list around them goes on', () => {
    const text = lines(
      '3. They choose:',
      'Option 1: They meet.',
      '(a) In the north.',
      '4. They go on.',
      'Option 2: They part.',
      '(a) In the south.',
      '5. They end.',
    )
    expect(labelsOf(text)).toEqual([
      'point 3.',
      '  subpoint Option 1',
      '    subpoint (a)',
      'point 4.',
      '  subpoint Option 2',
      '    subpoint (a)',
      'point 5.',
    ])
  })

  it('[S2] are of another series where their letter stands in brackets', () => {
    const text = lines(
      '1. They choose:',
      'Option A: They meet.',
      'Option (a): In the north.',
      'Option (b): In the south.',
      'Option B: They part.',
    )
    expect(labelsOf(text)).toEqual([
      'point 1.',
      '  subpoint Option A',
      '    subpoint Option (a)',
      '    subpoint Option (b)',
      '  subpoint Option B',
    ])
  })

  it('[S2] go on from C to D and E', () => {
    const text = lines(
      '1. The line is as follows:',
      ...['C', 'D', 'E'].flatMap((n) => [
        `Option ${n}: It runs along the river.`,
        `The banks of ${n} belong to both.`,
      ]),
    )
    expect(labelsOf(text)).toEqual([
      'point 1.',
      '  subpoint Option C',
      '    plain',
      '  subpoint Option D',
      '    plain',
      '  subpoint Option E',
      '  plain',
    ])
  })

  it('[S2] hold all up to the next one, and the last holds what an earlier one held', () => {
    const text = lines(
      'Article 3',
      '3. Differentiated efforts',
      'Option 1:',
      'Some Parties shall withdraw first.',
      '3bis. Other Parties should follow.',
      'Option 2:',
      'Option (a): Each Party should withdraw.',
      'Option (b): Some Parties should take the lead.',
      '3bis [Other Parties should continue].',
      '4. The Parties meet every year.',
    )
    expect(labelsOf(text)).toEqual([
      'article Article 3',
      '  paragraph 3.',
      '    point Option 1',
      '      subpoint 3bis.',
      '    point Option 2',
      '      subpoint Option (a)',
      '      subpoint Option (b)',
      '      subpoint 3bis',
      '  paragraph 4.',
    ])
  })

  it('[S2] hold lists of their own, over paragraphs between them', () => {
    const text = lines(
      'Article 2',
      '1. The Parties agree on this:',
      'Option 1:',
      '1. All Parties shall withdraw.',
      '2. They shall report.',
      'Option 2:',
      '1. [All Parties should withdraw',
      '',
      '[in good faith].]',
      '2. They should report.',
      '3. They should meet.',
      '',
      'Article 3',
      'Option 1: The Parties meet.',
      'Option 2: No text',
      '2. The Parties consult.',
    )
    expect(labelsOf(text)).toEqual([
      'article Article 2',
      '  paragraph 1.',
      '    point Option 1',
      '      subpoint 1.',
      '      subpoint 2.',
      '    point Option 2',
      '      subpoint 1.',
      '        plain',
      '      subpoint 2.',
      '      subpoint 3.',
      'article Article 3',
      '  paragraph Option 1',
      '  paragraph Option 2',
      '  paragraph 2.',
    ])
  })

  it('[S2] end where the list around them goes on', () => {
    const text = lines(
      '(a) To hold the increase to',
      'Option 1: well below the limit,',
      'Option 2: below the limit,',
      '(b) To increase their ability;',
      'Option 1: alone,',
      'Option 2: together,',
      '(c) To report.',
    )
    expect(labelsOf(text)).toEqual([
      'point (a)',
      '  subpoint Option 1',
      '  subpoint Option 2',
      'point (b)',
      '  subpoint Option 1',
      '  subpoint Option 2',
      'point (c)',
    ])
  })

  it('[S4] may open on the line of their point or article', () => {
    const text = lines(
      '4. Option 1: The seat is in the north.',
      'Option 2: The seat is in the south.',
      'Article 5. Alt. 1: The Parties pay.',
      'Alt. 2: Nobody pays.',
      '6. Annex 1: it names the posts.',
    )
    expect(labelsOf(text)).toEqual([
      'point 4.',
      '  subpoint Option 1',
      '  subpoint Option 2',
      'article Article 5',
      '  paragraph Alt. 1',
      '  paragraph Alt. 2',
      '  paragraph 6.',
    ])
  })

  it('[S2] that said their wording hold no others', () => {
    const text = lines(
      '1. The Commission has members.',
      'Alt. 1: It has five members.',
      'Alt. 2: It has seven members.',
      'Option A: It decides by consensus.',
      'Option B: It decides by majority.',
    )
    expect(labelsOf(text)).toEqual([
      'point 1.',
      '  subpoint Alt. 1',
      '  subpoint Alt. 2',
      '  subpoint Option A',
      '  subpoint Option B',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('lines', () => {
  const wrapped = [
    'The Guarantor States shall hold urgent and immediate consultations which',
    'shall be held within no more than three days, and shall then provide such',
    'assistance to Ukraine as may be necessary under',
    'the Charter.',
  ]

  it('[S7] joins lines that were cut to fit a page', () => {
    expect(outlineOf(lines(...wrapped))).toEqual([`plain “${wrapped.join(' ')}”`])
  })

  it('[S7] joins them also with Windows line ends, and with an empty line after every line', () => {
    expect(outlineOf(wrapped.join('\r\n'))).toEqual([`plain “${wrapped.join(' ')}”`])
    expect(outlineOf(wrapped.join('\n\n'))).toEqual([`plain “${wrapped.join(' ')}”`])
  })

  it('[S7] knows that lines in capitals hold fewer of them', () => {
    const shouted = [
      'NO GUARANTOR STATE SHALL BE LIABLE FOR LOSSES OF ANY KIND,',
      'DIRECT OR NOT, THAT ARISE FROM ANY DELAY OF WHAT IS',
      'UNDERTAKEN HERE.',
    ]
    expect(outlineOf(lines(...wrapped, ...shouted))).toEqual([
      `plain “${wrapped.join(' ')}”`,
      `plain “${shouted.join(' ')}”`,
    ])
    expect(outlineOf(lines(...wrapped, 'FINAL PROVISIONS', ...shouted))).toHaveLength(3)
  })

  it('[S7] lets a sentence go on over the end of a page that has no number', () => {
    const [first = '', ...rest] = wrapped
    const whole = `plain “${wrapped.join(' ')}”`
    expect(outlineOf(lines(...wrapped, '', first, '', ...rest))).toEqual([whole, whole])
    const short = ['The Parties to it', '', 'shall consult each other.']
    expect(outlineOf(lines(...wrapped, '', ...short))).toHaveLength(3)
  })

  it('[S7] gives a number or bullet that stands alone on its line what stands below it', () => {
    const cells = ['1.', 'Withdrawal', '1.1', 'The Parties withdraw:', '(a)', 'all heavy weapons;']
    const more = ['(b)', 'their forward posts.', '2.', 'Prisoners', '•', 'All are released.']
    const outline = [
      'heading 1. (Withdrawal)',
      '  point 1.1 “The Parties withdraw:”',
      '    subpoint (a) “all heavy weapons;”',
      '    subpoint (b) “their forward posts.”',
      'heading 2. (Prisoners)',
      '  point “All are released.”',
    ]
    expect(outlineOf(lines(...cells, ...more))).toEqual(outline)
    expect(outlineOf([...cells, ...more].join('\n\n'))).toEqual(outline)
  })

  it('[S7] takes empty lines for what they say where some lines are much longer than others', () => {
    const terms = [
      '"Contact Line"',
      'means the line of today;',
      '"Forward Posts"',
      'means all posts;',
    ]
    const text = [...terms, '"Working Day"', 'is no Sunday.', 'Confidentiality', wrapped.join(' ')]
    expect(outlineOf(text.join('\n\n')).slice(-2)).toEqual([
      'heading (Confidentiality)',
      `  plain “${wrapped.join(' ')}”`,
    ])
  })

  it('[S7] joins lines that were cut at will, in scripts without capitals', () => {
    const blocks = [
      [
        '당사자들은 이 협정의 효력이 지속되는 동안',
        '중화기를 철수하고 포로를',
        '교환하기로 합의한다.',
      ],
      [
        '위원회는 당사자들이 정한 바에 따라',
        '휴전선의 모든 구간과 그 양쪽에 있는 도로와 다리를 감시하며',
        '[기간]마다 보고한다.',
      ],
      ['이 협정은 서명한 날부터', '효력을 발생하며', '모든 당사자를 구속한다.'],
    ]
    const text = lines(...blocks.flatMap((block) => [...block, '']))
    expect(outlineOf(text, 'ko')).toEqual(blocks.map((block) => `plain “${block.join(' ')}”`))
    // Entries of a list have no end.
    const towns = lines('가평군 북면', '가평군 상면', '가평군 조종면', '', '연천군 왕징면')
    expect(outlineOf(towns, 'ko')).toHaveLength(4)
  })

  it('[S7] leaves a short title above a bracket alone', () => {
    const note = [
      '(All that is said of the Parties here holds for those who join them, in',
      'peacetime.)',
    ]
    expect(outlineOf(lines(...wrapped, 'Later Parties', ...note))).toEqual([
      `plain “${wrapped.join(' ')}”`,
      'heading (Later Parties)',
      `  plain “${note.join(' ')}”`,
    ])
  })

  it('[S7] lets a sentence go on behind a conjunction before a capital, but ends a member there', () => {
    const text = lines(
      ...wrapped,
      '',
      'Each Party shall give the members who visit the line or',
      'Derivative Lines that are drawn behind it a copy of this Convention in the',
      'language that they speak, and shall tell them what it holds.',
    )
    expect(outlineOf(text)).toHaveLength(2)
  })

  it('[S6] takes an underlined line for a title, numbered or not', () => {
    const text = lines(
      'Lake Convention',
      '===============',
      '',
      '1. Navigation',
      '-------------',
      '',
      'Ships may sail the Lake.',
      '',
      '2. Fisheries',
      '------------',
      '',
      'Vessels are licensed.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (Lake Convention)',
      '  heading 1. (Navigation)',
      '    plain “Ships may sail the Lake.”',
      '  heading 2. (Fisheries)',
      '    plain “Vessels are licensed.”',
    ])
  })

  it('[S7] counts indentation, and lets a sentence go on before a capital or a number', () => {
    const text = lines(
      'a) The Commission shall meet at least twice a year, in the port of one of the',
      '   Parties in turn, and shall decide by a majority of the votes cast by those',
      '   who are present.',
      '',
      'b) The Secretariat shall, on the request of any Party, send it a copy of',
      '   what it holds under the provisions of this Convention and of section',
      '   7. It may ask for the cost of copying, but for no more than that, from a',
      '   Party that asks more than once a year for what the',
      '   Secretariat holds.',
      '',
      'c) It shall keep a list of what it was asked for, and publish it each year.',
    )
    expect(outlineOf(text).map((line) => line.slice(0, 8))).toEqual([
      'point a)',
      'point b)',
      'point c)',
    ])
  })

  it('[S7] does not take a reference that a line happens to begin with for a label', () => {
    const text = lines(
      'The Guarantor States shall act in accordance with what is said in paragraph',
      '(2) of the Annex and shall inform the Security Council without delay of all',
      'measures that were taken, which it shall consider within a week of being told, and',
      'may bring to an end or have replaced by others that it deems to be better suited to',
      'restoring and keeping the peace.',
      '(1) First.',
    )
    expect(outlineOf(text)[0]).toContain('paragraph (2) of the Annex')
  })

  it('[S8] sets page numbers and running heads apart, or bridges them in mid-sentence', () => {
    const page = (number: number) => lines('Draft treaty, rev. 3', '', `- ${number} -`)
    const text = lines(
      'Article 1. First.',
      '',
      page(1),
      '',
      'Article 2. Second, which goes on',
      '',
      page(2),
      '',
      'over the page.',
      '',
      page(3),
    )
    expect(outlineOf(text)).toEqual([
      'article Article 1 “First.”',
      'plain “Draft treaty, rev. 3 - 1 -”',
      'article Article 2 “Second, which goes on Draft treaty, rev. 3 - 2 - over the page.”',
      'plain “Draft treaty, rev. 3 - 3 -”',
    ])
  })

  it('[S8] knows page numbers beside a running head among the numbers of notes', () => {
    const towns = ['Antalya', 'Istanbul', 'Minsk', 'Geneva']
    const page = (town: string, rank: number) => [
      ...Array.from({ length: 4 }, () => [...wrapped, '']).flat(),
      ...(rank % 2 === 0 ? ['7', '', `So it was said in ${town}.`, ''] : []),
      `${town} is where they met.`,
      '',
      `${rank + 5}`,
      '',
      'The Guarantees',
      '',
    ]
    const outline = outlineOf(lines(...towns.flatMap(page)))
    const furniture = outline.filter((clause) => clause.includes('The Guarantees'))
    expect(furniture).toEqual([5, 6, 7, 8].map((number) => `plain “${number} The Guarantees”`))
    // Rows of a table are no pages, though all of them end alike.
    const rows = [1, 2, 3, 5].flatMap((number) => [`${number}`, 'Not agreed', 'A State', ''])
    expect(outlineOf(lines(...rows)).join()).not.toContain('1 Not agreed')
  })

  it('[S8] knows a running head also behind the foot of the page before', () => {
    const chapters = ['Neutrality', 'Guarantees', 'Ceilings', 'Talks', 'Signature', 'Annexes']
    const page = (chapter: string, rank: number) => [
      ...Array.from({ length: 3 }, () => [...wrapped, '']).flat(),
      `${rank + 1}`,
      '',
      ...(rank % 2 === 0 ? [] : [`Chapter ${rank}. ${chapter}`, '']),
      'Draft Treaty, rev. 3',
      '',
    ]
    const kinds = outlineOf(lines(...chapters.flatMap(page))).map((clause) => clause.split(' ')[0])
    expect(new Set(kinds)).toEqual(new Set(['plain']))
  })

  it('[S8] knows the name of a section that pages say again at their feet', () => {
    const prose = Array.from({ length: 3 }, () => [...wrapped, '']).flat()
    const section = (name: string, rank: number) => {
      const foot = [`1.${rank + 1}. ${name}`, '', `${rank + 7}`, '']
      const cut = [`It is said of ${name} that`, '', ...foot, `some ${name} is not settled.`, '']
      return [`1.${rank + 1} ${name}`, '', ...prose, ...cut]
    }
    const names = ['Neutrality', 'Guarantees', 'Ceilings', 'Signature']
    const outline = outlineOf(lines(...names.flatMap(section)))
    const bridged = outline.filter((clause) => clause.includes('that 1.3. Ceilings 9 some'))
    expect(outline.filter((clause) => clause.includes('heading'))).toEqual(
      names.map((name, rank) => `heading 1.${rank + 1} (${name})`),
    )
    expect(bridged).toHaveLength(1)
    // What stands there for the first time is a title on top of a page.
    const tops = names.flatMap((name, rank) => [
      `${rank + 7}`,
      '',
      `1.${rank + 1} ${name}`,
      '',
      ...prose,
    ])
    expect(outlineOf(lines(...tops)).filter((clause) => clause.includes('heading'))).toHaveLength(4)
  })

  it('[S8] takes no label beside a page number for a running head', () => {
    const text = lines(
      ...Array.from({ length: 4 }, (_, index) => [
        `Article ${2 * index + 1}`,
        'The Parties keep the ceasefire line as it is drawn on the map.',
        'They tell each other of every change.',
        'They meet once a month.',
        `They keep a record of day ${'abcd'.charAt(index)} and its like.`,
        '',
        `${index + 2}`,
        '',
        `Article ${2 * index + 2}`,
        'Each Party withdraws its heavy weapons.',
        '',
      ]).flat(),
    )
    const openings = outlineOf(text).map((line) => line.slice(0, 9))
    expect(openings.filter((opening) => opening === 'article A')).toHaveLength(8)
    expect(openings.filter((opening) => /^plain “[2-5]”$/u.test(opening))).toHaveLength(4)
    expect(openings).toHaveLength(12)
  })

  it('[S8] knows the first page of a short text by its number, but no number in a list', () => {
    const points = (count: number) =>
      Array.from({ length: count }, (_, at) => `- Town ${at} is held.`)
    const pointsBehind = (number: string) => {
      const text = lines('Held are:', ...points(26), '', number, '', ...points(4))
      return outlineOf(text).filter((line) => line.startsWith('  point')).length - 26
    }
    expect(pointsBehind('2')).toBe(4)
    expect(pointsBehind('7')).toBe(0)
  })

  it('[S8] knows page numbers in the digits of any script', () => {
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
    const page = (digit: string, rank: number) => [
      ...Array.from({ length: 13 }, (_, line) => [
        `تلتزم الأطراف ${letters.charAt((13 * rank + line) % 28)}${letters.charAt(line)} بوقف إطلاق النار.`,
        '',
      ]).flat(),
      digit,
      '',
    ]
    const pagesOf = (digits: string) => {
      const text = lines(...Array.from(digits).flatMap(page))
      const { clauses } = segmentText(text, { language: 'ar' })
      const furniture = clauses.filter(({ isFurniture }) => isFurniture)
      return furniture.map(({ start, end }) => text.slice(start, end)).join('')
    }
    expect(pagesOf('1234')).toBe('1234')
    expect(pagesOf('١٢٣٤')).toBe('١٢٣٤')
    expect(pagesOf('۱۲۳۴')).toBe('۱۲۳۴')
  })

  it('[S8] lets a full line go on over the page before a capital', () => {
    const text = lines(
      'Die Vertragsparteien errichten eine gemeinsame Kommission. Diese beobachtet nach',
      'Maßgabe der Anlage die Linie und die Brücken, führt ein öffentliches Verzeichnis',
      'und beschließt einstimmig. Ihr gehören je drei Mitglieder an, von denen eines den',
      'Vorsitz nach Monaten wechselnd führt, so lange die Vereinbarung gilt. Sie wacht',
      'darüber, dass Zivilpersonen die Linie frei queren, und hält es fest, sobald die',
      'Waffenruhe überwacht und den Garanten über jede Verletzung schriftlich berichtet,',
      'wobei sie die betroffenen Orte nennt und der Gegenseite Gelegenheit zu vorheriger',
      '',
      '- 3 -',
      '',
      'Stellungnahme gibt.',
    )
    expect(outlineOf(text, 'de')).toHaveLength(1)
  })

  it('[S7] joins lines of ideographs and kana that were cut at any character', () => {
    const sentence =
      '締約国は、停戦の監視を行う共同委員会を設置し、同委員会は、停戦の違反に関するすべての報告を受けてから三日以内に保証国に通知し、必要な措置について協議するものとする。'
    const cut = (text: string) => text.match(/.{1,36}/gu) ?? []
    const text = lines('前文', ...cut(sentence), ...cut(sentence + sentence))
    expect(outlineOf(text, 'ja').map((line) => line.replace(/ “.*/u, ''))).toEqual([
      'heading (前文)',
      '  plain',
      '  plain',
    ])
  })

  it('[S7] leaves entries of a list apart that happen to be as long as its longest', () => {
    const names = ['北部前線監視地点第一区画担当部隊', '南部前線監視地点第二区画担当部隊']
    const entries = Array.from(
      { length: 8 },
      (_, at) => `${names[at % 2]}${'東西南北上下左右'.charAt(at)}地域内の検問所一覧表`,
    )
    expect(outlineOf(lines(...entries), 'ja')).toHaveLength(8)
  })

  it('[S8] takes no month, and no sentence with a page behind it, for a page number', () => {
    const months = lines('03/2022', 'Withdraw 340 tanks.', '04/2022', 'Withdraw 34 tanks.')
    expect(outlineOf(months)).toHaveLength(4)
    const sentence = 'The Parties shall withdraw all tanks within ten days. [page 5]'
    const { clauses } = segmentText(sentence, { language: 'en' })
    expect(clauses.map(({ isFurniture }) => isFurniture)).toEqual([undefined])
  })

  it('[S8] leaves recitals apart that a page number parts', () => {
    const recital = (word: string) =>
      `${word} the right of all persons who were displaced by the hostilities to return,`
    const text = lines(
      recital('Recalling'),
      '',
      recital('Affirming'),
      '',
      '- 3 -',
      '',
      recital('Stressing'),
    )
    expect(outlineOf(text).filter((line) => /ing the right/.test(line))).toHaveLength(3)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBrackets } from '../../../../src/core/text/brackets/read-brackets.ts'

/** Each bracket as `depth text < who`, lone ones by their kind. */
function read(text: string): string[] {
  const spans = readBrackets(text)
  return spans.map(({ kind, start, textStart, textEnd, by }) => {
    const depth = spans.filter((span) => span.start <= start && start < span.end).length
    if (kind !== 'pair') return `${kind} ${start}`
    const who = by.length > 0 ? ` < ${by.join(' + ')}` : ''
    return `${depth} ${text.slice(textStart, textEnd)}${who}`
  })
}

describe('[B1] negotiating brackets', () => {
  it('are read with their wording', () =>
    expect(read('China, [Belarus] and [Turkey] guarantee')).toEqual(['1 Belarus', '1 Turkey']))
  it('are read inside one another', () =>
    expect(read('shall [not [, in peacetime,] exceed] 85,000')).toEqual([
      '1 not [, in peacetime,] exceed',
      '2 , in peacetime,',
    ]))
  it('may hold a whole paragraph', () =>
    expect(read('[Article 3\nThe zone is demilitarised.]')).toHaveLength(1))
  it('may hold figures', () =>
    expect(read('within [30] [60] days and [5] per cent')).toEqual(['1 30', '1 60', '1 5']))
  it('[B3] may hold figures right behind one another, which note marks behind a word are not', () => {
    expect(read('within [30][60] days')).toEqual(['1 30', '1 60'])
    expect(read('as agreed[1][2] before')).toEqual([])
  })
  it('[B3] may hold a figure behind its currency, which no note mark follows', () => {
    expect(read('mobilise US$[100] billion')).toEqual(['1 100'])
    expect(read('€[50][100], at most')).toEqual(['1 50', '1 100'])
    expect(read('£ [5].')).toEqual(['1 5'])
    expect(read('at 300 €[1] and 20€[2] a day')).toEqual([])
  })
  it('may be full-width', () => expect(read('保障国包括［白俄罗斯］')).toEqual(['1 白俄罗斯']))
  it('have offsets in UTF-16 units', () => {
    const text = '🕊 [peace]'
    const [span] = readBrackets(text)
    expect(text.slice(span!.start, span!.end)).toBe('[peace]')
  })
})

describe('[B2] who wants it', () => {
  it('stands after a dash', () =>
    expect(read('[Belarus — Russia], [Turkey – Ukraine]')).toEqual([
      '1 Belarus < Russia',
      '1 Turkey < Ukraine',
    ]))
  it('may be several', () =>
    expect(read('[as soon as possible — Russia, United States and France]')).toEqual([
      '1 as soon as possible < Russia + United States + France',
    ]))
  it('may be written in Cyrillic', () =>
    expect(read('[Білорусь – Росія]')).toEqual(['1 Білорусь < Росія']))
  it('may be written in a script without capitals, where two names come back', () => {
    expect(
      read('[يجب — أرفينيا] [يجوز — بلمار] خلال [ثلاثين — أرفينيا] [ستين — بلمار] يوما'),
    ).toEqual(['1 يجب < أرفينيا', '1 يجوز < بلمار', '1 ثلاثين < أرفينيا', '1 ستين < بلمار'])
    expect(read('[应 — 甲国] [宜 — 乙国、丙国] 在 [三十 — 甲国] [六十 — 乙国、丙国] 天内')).toEqual(
      ['1 应 < 甲国', '1 宜 < 乙国 + 丙国', '1 三十 < 甲国', '1 六十 < 乙国 + 丙国'],
    )
    const remarks = '[האזור — ראו נספח] [הקו — ראו נספח] [המעבר — לדיון]'
    expect(read(remarks).join()).not.toContain('<')
  })
  it('is not any wording after a dash', () =>
    expect(read('[the zone — as shown on the map]')).toEqual(['1 the zone — as shown on the map']))
  it('is not a sentence after a dash', () =>
    expect(read('[the zone – The Parties shall agree]')).toEqual([
      '1 the zone – The Parties shall agree',
    ]))
  it('is not the second half of a compound', () =>
    expect(read('[Ukraine-Russia talks]')).toEqual(['1 Ukraine-Russia talks']))
  it('stands behind inner brackets', () =>
    expect(read('[all [foreign] troops — Ukraine]')).toEqual([
      '1 all [foreign] troops < Ukraine',
      '2 foreign',
    ]))
  it('may follow as a raised name', () =>
    expect(read('[shall]^UA [may]^{Russia, Belarus} [can](RUS) [will]<sup>EU</sup>')).toEqual([
      '1 shall < UA',
      '1 may < Russia + Belarus',
      '1 can < RUS',
      '1 will < EU',
    ]))
})

describe('[B2] who wants it, before a colon at the opening', () => {
  it.each([
    ['[J/EU/US: provides revenue]', '1 provides revenue < J + EU + US'],
    ['[NZ/Can/Mex. Noting that it]', '1 Noting that it < NZ + Can + Mex'],
    ['[EU, UK, Norway: Elections are held.]', '1 Elections are held. < EU + UK + Norway'],
    ['[G77 and China: Elections are held.]', '1 Elections are held. < G77 + China'],
    ['[РФ/Беларусь: стороны]', '1 стороны < РФ + Беларусь'],
    ['[La France propose: les Parties]', '1 les Parties < La France'],
    ['[Österreich schlägt vor: die Parteien]', '1 die Parteien < Österreich'],
    ['[Україна пропонує: сторони]', '1 сторони < Україна'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  it('and who opposes it', () => {
    const told = (text: string) => readBrackets(text).map(({ by, against }) => [by, against])
    expect(told('[US/AU propose; VN oppose: and services]')).toEqual([[['US', 'AU'], ['VN']]])
    expect(told('[Chile se opone; México propone: y]')).toEqual([[['México'], ['Chile']]])
  })
  it('is a longer word by itself where brackets beside each other name others, or others name it', () => {
    expect(read('within [Arvenia: 30] [Belmar: 60] days')).toEqual([
      '1 30 < Arvenia',
      '1 60 < Belmar',
    ])
    expect(read('[Russia: All go] and [Belarus — Russia]')).toEqual([
      '1 All go < Russia',
      '1 Belarus < Russia',
    ])
  })
  it.each([
    '[Note: this is open]',
    '[TODO: a list is needed]',
    '[Editor’s note: see above]',
    '[Option 1: shall]',
    '[Option A: shall] [Option B: should]',
    '[Article 5: Guarantees]',
    '[Deadline: 30 days]',
    '[Deadline: 30 days] [Deadline: 60 days]',
    '[A: shall] [B: should]',
    '[II: shall]',
    '[OP1: Decides]',
    '[Geneva, Switzerland: the Parties meet]',
    '[Вариант 1: стороны]',
    '[the zone: as shown]',
  ])('is not %s', (text) =>
    expect(readBrackets(text).flatMap(({ by, against }) => [...by, ...against])).toEqual([]),
  )
})

describe('[B1] braces', () => {
  it('are brackets where one of them names who wants it', () =>
    expect(read('{EU/CH/J: infringement} of {property} [rights]')).toEqual([
      '1 infringement < EU + CH + J',
      '1 property',
      '1 rights',
    ]))
  it('are none elsewhere', () => {
    expect(read('a set {1, 2} of things')).toEqual([])
    expect(read('[shall]^{Russia, Belarus}')).toEqual(['1 shall < Russia + Belarus'])
  })
})

describe('[B3] what is not a negotiating bracket', () => {
  it.each(['The text […] goes on', 'and [...] so on', 'a [. . .] gap', 'empty [ ] box'])(
    'an omission: %s',
    (text) => expect(read(text)).toEqual([]),
  )
  it.each([
    'as agreed.[1] Then',
    '[12] See above',
    'see [3].',
    'a note[^a]',
    'a note[^BJNR001950896BJNE244802377_BJNR001950896]',
    'a note[*]',
  ])('a note mark: %s', (text) => expect(read(text)).toEqual([]))
  it('a link', () => expect(read('see [the text](https://example.org/a)')).toEqual([]))
})

describe('[B4] a bracket without its partner', () => {
  it('is reported where it stands', () => {
    expect(read('shall [not exceed')).toEqual(['unclosed 6'])
    expect(read('shall not] exceed')).toEqual(['unopened 9'])
  })
  it('takes nothing from the others', () =>
    expect(read('a] [b] [c')).toEqual(['unopened 1', '1 b', 'unclosed 7']))
})

it('[B4] reports every bracket of any text exactly once, or as editorial', () => {
  const hostile = fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', '1', '…', '—', 'R', '\n') })
  fc.assert(
    fc.property(hostile, (text) => {
      const spans = readBrackets(text)
      const ends = spans.flatMap(({ kind, start, end }) =>
        kind === 'pair' ? [start, end - 1] : [start],
      )
      expect(new Set(ends).size).toBe(ends.length)
      for (const at of ends) expect('[]').toContain(text.charAt(at))
      for (const { start, textStart, textEnd, end } of spans) {
        expect([start, textStart, textEnd, end]).toEqual(
          [start, textStart, textEnd, end].toSorted((x, y) => x - y),
        )
      }
    }),
    { numRuns: 2_000 },
  )
})

it('[B1] reads 100,000 brackets inside one another', () => {
  const deep = 100_000
  const spans = readBrackets('['.repeat(deep) + 'a' + ']'.repeat(deep))
  const last = { start: deep - 1, end: deep + 2 }
  expect([spans.length, spans[0]?.end, spans.at(-1)]).toMatchObject([deep, 2 * deep + 1, last])
})

import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('labels', () => {
  it.each([
    ['Article 5. Ukraine is neutral.', 'article Article 5 “Ukraine is neutral.”'],
    ['Article 5 – Ukraine is neutral.', 'article Article 5 “Ukraine is neutral.”'],
    ['Art. 12a Der Schutz gilt.', 'article Art. 12a “Der Schutz gilt.”'],
    ['§ 312a Der Vertrag gilt.', 'article § 312a “Der Vertrag gilt.”'],
    ['Стаття 7. Україна нейтральна.', 'article Стаття 7 “Україна нейтральна.”'],
    ['Статья 7. Украина нейтральна.', 'article Статья 7 “Украина нейтральна.”'],
    [
      'ARTICULO 1º.— Las partes cesan el fuego.',
      'article ARTICULO 1º “Las partes cesan el fuego.”',
    ],
    ['Artículo 3.- La paz es un deber.', 'article Artículo 3 “La paz es un deber.”'],
    [
      'Article L100-1 Le présent code régit la paix.',
      'article Article L100-1 “Le présent code régit la paix.”',
    ],
    ['Article 4 bis : Le cessez-le-feu dure.', 'article Article 4 bis “Le cessez-le-feu dure.”'],
    ['المادة 5: تلتزم الأطراف بوقف النار.', 'article المادة 5 “تلتزم الأطراف بوقف النار.”'],
    ['المادة (٥) تلتزم الأطراف.', 'article المادة (٥) “تلتزم الأطراف.”'],
    ['第一条　各方停火。', 'article 第一条 “各方停火。”'],
    ['第十二條 各方撤軍。', 'article 第十二條 “各方撤軍。”'],
    ['Madde 5 – Taraflar ateşi keser.', 'article Madde 5 “Taraflar ateşi keser.”'],
    ['Άρθρο 5. Τα μέρη παύουν το πυρ.', 'article Άρθρο 5 “Τα μέρη παύουν το πυρ.”'],
    ['Artykuł 5. Strony wstrzymują ogień.', 'article Artykuł 5 “Strony wstrzymują ogień.”'],
    ['1. The army is capped.', 'point 1. “The army is capped.”'],
    ['1) The army is capped.', 'point 1) “The army is capped.”'],
    ['(1) The army is capped.', 'point (1) “The army is capped.”'],
    ['1.1 The army is capped.', 'point 1.1 “The army is capped.”'],
    ['a) the army is capped;', 'point a) “the army is capped;”'],
    ['а) армія обмежена;', 'point а) “армія обмежена;”'],
    ['IV. The army is capped.', 'point IV. “The army is capped.”'],
    ['1° L’armée est limitée ;', 'point 1° “L’armée est limitée ;”'],
    ['一、各方停火。', 'point 一、 “各方停火。”'],
    ['（二）各方撤军。', 'point （二） “各方撤军。”'],
    ['• The army is capped.', 'point “The army is capped.”'],
    ['— The army is capped.', 'point “The army is capped.”'],
    ['[1. The army is capped.]', 'point 1. “[1. The army is capped.]”'],
  ])('[S3] reads the label of %s', (text, clause) => {
    expect(outlineOf(text)).toEqual([clause])
  })

  it.each([
    'Article 5 of this Treaty applies to all Parties.',
    'Section 3 and the annexes prevail.',
    '2022 was the first year of the talks.',
    '10.5 million people were displaced.',
    'J. Smith read out the proposal.',
    'стаття ця не діє.',
  ])('[S3] sees no label in %s', (text) => {
    expect(outlineOf(text)).toEqual([`plain “${text}”`])
  })

  it('[S5] takes (i) for a letter after (h) and for a roman numeral under a letter', () => {
    const text = lines(
      '(g) ships;',
      '(h) aircraft;',
      '(i) missiles:',
      '(i) short range;',
      '(ii) long range.',
    )
    expect(outlineOf(text)).toEqual([
      'point (g) “ships;”',
      'point (h) “aircraft;”',
      'point (i) “missiles:”',
      '  subpoint (i) “short range;”',
      '  subpoint (ii) “long range.”',
    ])
  })
})

describe('articles and what stands in them', () => {
  it('[S4] gives an article its title, its paragraphs and their points', () => {
    const text = lines(
      'Article 2',
      'Permanent neutrality',
      '',
      '1. Ukraine shall not:',
      '(a) join alliances;',
      '(b) host foreign bases.',
      '2. The Guarantor States respect this.',
    )
    expect(outlineOf(text)).toEqual([
      'article Article 2 (Permanent neutrality)',
      '  paragraph 1. “Ukraine shall not:”',
      '    point (a) “join alliances;”',
      '    point (b) “host foreign bases.”',
      '  paragraph 2. “The Guarantor States respect this.”',
    ])
  })

  it('[S4] keeps the unnumbered paragraphs of an article together', () => {
    const text = lines(
      'Article 2',
      '',
      'Ukraine is neutral.',
      '',
      'It hosts no bases.',
      '',
      'Article 3',
      '',
      'Peace.',
    )
    expect(outlineOf(text)).toEqual([
      'article Article 2 “Ukraine is neutral. It hosts no bases.”',
      'article Article 3 “Peace.”',
    ])
  })

  it('[S2] nests articles in chapters, and begins afresh in an annex', () => {
    const text = lines(
      'PART ONE',
      'CHAPTER II',
      'SECURITY',
      'Article 4. Guarantors consult within three days.',
      'CHAPTER III',
      'Article 5. This treaty enters into force.',
      'ANNEX A',
      '1. List of guarantors.',
    )
    expect(outlineOf(text)).toEqual([
      'part PART ONE',
      '  part CHAPTER II (SECURITY)',
      '    article Article 4 “Guarantors consult within three days.”',
      '  part CHAPTER III',
      '    article Article 5 “This treaty enters into force.”',
      'annex ANNEX A',
      '  point 1. “List of guarantors.”',
    ])
  })

  it('[S2] nests chapters of a German and of a Chinese law', () => {
    const german = lines(
      'Buch 1 - Allgemeines',
      'Titel 1 - Personen',
      '§ 1 Beginn',
      '',
      'Die Frist beginnt.',
    )
    expect(outlineOf(german)).toEqual([
      'part Buch 1 (Allgemeines)',
      '  part Titel 1 (Personen)',
      '    article § 1 (Beginn) “Die Frist beginnt.”',
    ])
    const chinese = lines(
      '第一章　总则',
      '第一条　为了和平，制定本法。',
      '第二章　附则',
      '第二条　本法自公布之日起施行。',
    )
    expect(outlineOf(chinese)).toEqual([
      'part 第一章 (总则)',
      '  article 第一条 “为了和平，制定本法。”',
      'part 第二章 (附则)',
      '  article 第二条 “本法自公布之日起施行。”',
    ])
  })
})

describe('resolutions, plans and reports', () => {
  it('[S6] tells recitals from operative paragraphs', () => {
    const text = lines(
      'The Security Council,',
      '',
      'Recalling its earlier resolutions,',
      '',
      'Deeply concerned at the loss of life,',
      '',
      '1. Calls for a ceasefire;',
      '',
      '2. Decides to remain seized of the matter.',
    )
    expect(outlineOf(text)).toEqual([
      'plain “The Security Council,”',
      'recital “Recalling its earlier resolutions,”',
      'recital “Deeply concerned at the loss of life,”',
      'point 1. “Calls for a ceasefire;”',
      'point 2. “Decides to remain seized of the matter.”',
    ])
  })

  it('[S6] sees headings with and without numbers, and a chapeau over its list', () => {
    const text = lines(
      'Joint communiqué',
      '',
      'The delegations met in Istanbul on Tuesday.',
      '',
      '1. Security guarantees',
      '',
      'The guarantors would be:',
      '',
      '- the permanent members;',
      '',
      '- Türkiye.',
      '',
      '2. Open questions',
      '',
      'Crimea is left to later talks.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (Joint communiqué)',
      '  plain “The delegations met in Istanbul on Tuesday.”',
      '  heading 1. (Security guarantees)',
      '    chapeau “The guarantors would be:”',
      '      point “the permanent members;”',
      '      point “Türkiye.”',
      '  heading 2. (Open questions)',
      '    plain “Crimea is left to later talks.”',
    ])
  })

  it('[S6] takes short numbered lines that follow each other for points, not headings', () => {
    const text = lines(
      '1. Sovereignty confirmed',
      '2. Non-aggression pact',
      '3. No further expansion',
    )
    expect(outlineOf(text)).toEqual([
      'point 1. “Sovereignty confirmed”',
      'point 2. “Non-aggression pact”',
      'point 3. “No further expansion”',
    ])
  })
})

describe('wording in brackets', () => {
  it('[S6] [B2] is no heading because who wants it is named behind its full stop', () => {
    const bracket = '[Customs duties on timber are levied by Northland. — Northland]'
    const text = lines('Article 5', '', bracket, '', 'Article 6', '', 'Goods pass freely.')
    expect(outlineOf(text)).toEqual([
      `article Article 5 “${bracket}”`,
      'article Article 6 “Goods pass freely.”',
    ])
    expect(
      outlineOf(lines('[Final provisions — Northland]', '', 'Article 6', '', 'Goods.')),
    ).toEqual(['heading ([Final provisions — Northland])', '  article Article 6 “Goods.”'])
  })
})

describe('extremes', () => {
  it('[S1] makes no clause of nothing, and one of one line', () => {
    expect(outlineOf(' \r\n\t\u00a0\ufeff')).toEqual([])
    expect(outlineOf('Peace.')).toEqual(['plain “Peace.”'])
  })

  it('[S9] reads five million characters in linear time, numbered or not', () => {
    const shares = [10_000, 80_000].map((count) => {
      const text = Array.from(
        { length: count },
        (_, index) => `${index + 1}. The Parties shall agree.`,
      )
      const start = process.cpuUsage().user
      segmentText(text.join('\n\n'), { language: 'en' })
      return (process.cpuUsage().user - start) / count
    })
    expect(shares[1]).toBeLessThan((shares[0] ?? 0) * 3)
    const oneLine = 'Peace and neutrality. '.repeat(230_000)
    expect(segmentText(oneLine, { language: 'en' }).clauses).toHaveLength(1)
  })
})

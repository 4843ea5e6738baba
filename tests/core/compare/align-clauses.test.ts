import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../src/core/compare/align-clauses.ts'
import type { ClauseLink } from '../../../src/core/compare/clause-link.ts'
import { clausesOf } from './clauses-of.ts'

const lines = (...list: string[]) => list.join('\n')

function align(before: string, after: string, given: { before: string; after: string }[] = []) {
  return alignClauses(clausesOf(before), clausesOf(after), { given }).links
}

function linkOf(links: readonly ClauseLink[], before: string): ClauseLink | undefined {
  return links.find((link) => link.before.includes(before))
}

const TREATY = [
  'Ukraine shall be a permanently neutral State outside all military alliances.',
  'No foreign bases or troops shall be stationed on its territory.',
  'The ceiling of its armed forces shall be 600,000 persons in peacetime.',
  'The Guarantor States shall consult within three days of an armed attack.',
  'This Treaty shall be registered with the Secretariat of the United Nations.',
]
const numbered = (wordings: readonly string[]) =>
  wordings.map((wording, index) => `Article ${index + 1}. ${wording}`).join('\n\n')

describe('alignClauses', () => {
  it('[A2] counts a change of white space or quote style as kept, of anything else as amended', () => {
    const before = 'Article 1. The Parties “shall” agree.\n\nArticle 2. The Parties shall agree.'
    const after = 'Article 1. The Parties\n"shall"  agree.\n\nArticle 2. The parties shall agree.'
    expect(align(before, after).map(({ kind }) => kind)).toEqual(['kept', 'amended'])
  })

  it('[A3] follows a short amended clause when a new one is put before it', () => {
    const before = lines(
      'Article 1',
      'Ukraine is neutral.',
      '',
      'Article 2',
      'Cap: 600,000 troops.',
    )
    const inserted = lines('Article 2', 'Flags may be used freely.')
    const moved = lines('Article 3', 'Cap: 800,000 troops in peacetime.')
    const after = lines('Article 1', 'Ukraine is neutral.', '', inserted, '', moved)
    expect(linkOf(align(before, after), 'c2')).toMatchObject({ after: ['c3'], kind: 'amended' })
  })

  it('[A9] asks all of a clause that says next to nothing outside its brackets', () => {
    const annual = 'meets in Geneva annually and adopts its own rules of procedure.'
    const inspects = '[shall inspect all sites named in the annex and report on what it has found]'
    const agreed = 'The Parties agree that the Commission'
    const before = `Article 1\n\n1. ${agreed} ${inspects}.\n\n2. The Commission ${annual}`
    const links = align(before, `Article 1\n\n1. ${agreed} ${annual}`)
    expect(linkOf(links, 'c2')).toMatchObject({ after: [], kind: 'dropped' })
    expect(linkOf(links, 'c3')).toMatchObject({ after: ['c2'], kind: 'amended' })
  })

  it('[A3] takes what opens both texts as titles for one, whatever they say', () => {
    const under = (title: string) => `${title}\n\n${numbered(TREATY)}`
    const titles = [under('Resolution 2901 (2030)'), under('Resolution 2934 (2031)')] as const
    expect(linkOf(align(...titles), 'c1')).toMatchObject({ after: ['c1'], kind: 'amended' })
    const other = 'Statement by the President\n\nArticle 1. Fishing rights are renewed.'
    const byPlace = linkOf(align(titles[0], other), 'c1')
    expect(byPlace?.after).toEqual(['c1'])
    expect(byPlace?.confidence).toBeLessThan(0.9)
    const untitled = align(titles[0], numbered(TREATY))
    expect(linkOf(untitled, 'c1')).toMatchObject({ after: [], kind: 'dropped' })
  })

  it('[A3] puts together no unnumbered clauses that share two common words by chance', () => {
    const planned =
      'A riparian State that plans measures with significant effects gives timely notice of the planned measures to the others.'
    const disputes = 'Disputes go to the Court.'
    const [neutral = '', bases = '', ...others] = TREATY
    const text = (third: string) => [neutral, bases, third, ...others].join('\n\n')
    const links = align(text(planned), text(disputes))
    expect(
      links
        .filter(({ kind }) => kind !== 'kept')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['dropped', 'inserted'])
    // Under one number they are one article, but not surely.
    const article = (third: string) => numbered([neutral, bases, third, ...others])
    const [link] = align(article(planned), article(disputes)).filter(({ kind }) => kind !== 'kept')
    expect(link).toMatchObject({ kind: 'amended', before: ['c3'], after: ['c3'] })
    expect(link?.confidence).toBeLessThan(0.9)
  })

  it('[A3] is not misled by numbers when a whole text is renumbered', () => {
    const links = align(numbered(TREATY), numbered(['The Parties cease fire at once.', ...TREATY]))
    expect(links.map(({ before, after }) => [before[0], after[0]])).toEqual([
      [undefined, 'c1'],
      ...['c1', 'c2', 'c3', 'c4', 'c5'].map((id, index) => [id, `c${index + 2}`]),
    ])
    expect(links.slice(1).every(({ kind, renumbered }) => kind === 'kept' && renumbered)).toBe(true)
  })

  it('[A3] trusts numbers where they hold, even for a clause that was rewritten', () => {
    const rewritten = TREATY.with(2, 'Its army shall number no more than 800,000.')
    expect(linkOf(align(numbered(TREATY), numbered(rewritten)), 'c3')?.after).toEqual(['c3'])
  })

  it('[A3] says no match where two clauses have nothing in common', () => {
    const links = align('The Parties exchange all prisoners.', 'Sanctions end within ten years.')
    expect(links.map(({ kind }) => kind).sort()).toEqual(['dropped', 'inserted'])
  })

  it('[A4] says moved of as little text as possible', () => {
    const [first = '', ...rest] = TREATY
    const links = align(numbered(TREATY), numbered([...rest, first]))
    expect(links.filter(({ moved }) => moved).map(({ before }) => before)).toEqual([['c1']])
  })

  it('[A4] says that a long article passed short ones, not that each of them passed it', () => {
    const help = 'They decide within a week what help each of them gives, be it arms or money.'
    const report = 'Each of them tells the Council at once what it did and for how long.'
    const long = [TREATY[3], help, report].join(' ')
    const short = TREATY.slice(0, 3)
    const links = align(numbered([long, ...short]), numbered([...short, long]))
    expect(links.filter(({ moved }) => moved).map(({ before }) => before)).toEqual([['c1']])
  })

  it('[A4] says moved of nothing when clauses are only added or dropped', () => {
    const after = numbered([TREATY[0] ?? '', 'The Parties cease fire at once.', ...TREATY.slice(2)])
    expect(align(numbered(TREATY), after).some(({ moved }) => moved)).toBe(false)
  })

  it('[A4] says moved of nothing that stands in several places: which is which nobody knows', () => {
    const disputes = 'A dispute over this Article shall be referred to the Joint Commission.'
    const [neutral = '', bases = '', ...others] = TREATY
    const before = numbered([disputes, neutral, bases, ...others, disputes])
    const after = numbered([
      neutral,
      bases,
      disputes,
      ...others.slice(0, 1),
      disputes,
      ...others.slice(1),
    ])
    expect(align(before, after).filter(({ moved }) => moved)).toEqual([])
    const known = numbered([neutral, bases, disputes, ...others])
    expect(align(numbered([disputes, ...TREATY]), known).filter(({ moved }) => moved)).toHaveLength(
      1,
    )
  })

  it('[A4] says moved of a paragraph that went to another article', () => {
    const [first = '', second = '', third = '', fourth = ''] = TREATY
    const consult = `${fourth} They shall decide within a week what help each of them will give.`
    const article = (label: string, paragraphs: readonly string[]) =>
      lines(label, ...paragraphs.map((wording, index) => `${index + 1}. ${wording}`), '')
    const before = article('Article 1', [first, consult]) + article('\nArticle 2', [second, third])
    const after = article('Article 1', [first]) + article('\nArticle 2', [second, third, consult])
    const moved = align(before, after).filter((link) => link.moved)
    expect(moved).toMatchObject([{ before: ['c3'], after: ['c6'], kind: 'kept' }])
  })

  it('[A3] leaves an unnumbered paragraph to its section, though its words went to another', () => {
    const [first = '', second = '', third = '', fourth = ''] = TREATY
    const section = (heading: string, ...paragraphs: string[]) =>
      [heading, ...paragraphs].join('\n\n')
    const added = [
      'The Commander shall report every week on what was withdrawn and what was not.',
      'Each report shall name the depots and be open to the observers of both sides.',
    ]
    const before = section('1. Security of Ukraine', first, second, third, fourth)
    const after = `${before.replace(`\n\n${fourth}`, '')}\n\n${section('2. Duties of others', ...added, fourth)}`
    const links = align(before, after)
    expect(linkOf(links, 'c1')).toMatchObject({ after: ['c1'] })
    expect(linkOf(links, 'c5')).toMatchObject({ kind: 'dropped' })
  })

  it('[A3] joins equal paragraphs beside what belongs together, though their section lost its title', () => {
    const line = (opening: string, last: string) =>
      lines(
        opening,
        '',
        'The Parties withdraw from this line on the terms that follow:',
        '',
        '* their troops within ten days of the signature;',
        `* ${last}`,
        '',
        'Nothing in this protocol bears on the status of the towns along the line.',
      )
    const north = line('Northern line', 'their tanks to the barracks in Lakeside.')
    const mines = 'the mines along the river, which the Commission clears.'
    const before = lines(north, '', line('Eastern line', mines))
    const opening = 'This holds in the east as well, where the Commission drew a line in May.'
    const links = align(before, lines(north, '', line(opening, mines)))
    expect(links.map(({ kind }) => kind).filter((kind) => kind !== 'kept')).toEqual([
      'inserted',
      'dropped',
    ])
  })

  it('[A4] says moved of no short paragraph that changed places within its article', () => {
    const [first = '', second = '', third = ''] = TREATY
    const repealed = 'This paragraph has been repealed.'
    const article = (...paragraphs: string[]) =>
      lines('Article 1', ...paragraphs.map((wording, index) => `${index + 1}. ${wording}`))
    const links = align(
      article(repealed, first, second, third),
      article(first, second, third, repealed),
    )
    expect(linkOf(links, 'c2')).toMatchObject({ after: ['c5'], kind: 'kept', moved: false })
  })

  it('[A4] says moved of no heading without what it names', () => {
    const articles = numbered(TREATY).split('\n\n')
    const heading = 'CHAPTER II. Security guarantees'
    const links = align(
      articles.toSpliced(2, 0, heading).join('\n\n'),
      articles.toSpliced(4, 0, heading).join('\n\n'),
    )
    expect(linkOf(links, 'c3')).toMatchObject({ after: ['c5'], moved: false })
    expect(links.some(({ moved }) => moved)).toBe(false)
  })

  it('[A9] finds a split and, seen from the other side, a merge', () => {
    const hold =
      'Ukraine shall hold no nuclear weapons and shall let none be stationed on its land.'
    const report = 'It shall report its stocks of nuclear material to the Agency twice a year.'
    const whole = numbered([`${hold} ${report}`])
    const parts = numbered([hold, report])
    expect(align(whole, parts)).toMatchObject([
      { before: ['c1'], after: ['c1', 'c2'], kind: 'split' },
    ])
    expect(align(parts, whole)).toMatchObject([
      { before: ['c1', 'c2'], after: ['c1'], kind: 'merged' },
    ])
  })

  it('[A9] follows the words of an article into its new numbered paragraphs', () => {
    const cease = 'The Parties shall cease all hostilities at noon.'
    const withdraw = 'They shall withdraw their heavy weapons to depots.'
    const links = align(
      lines('Article 1', `${cease} ${withdraw}`),
      lines('Article 1', `1. ${cease}`, `2. ${withdraw}`),
    )
    expect(links).toMatchObject([{ before: ['c1'], after: ['c1', 'c2', 'c3'], kind: 'split' }])
  })

  it('[A3] keeps the title of a section whose points lost their letters', () => {
    const points = [
      'No Guarantor State warrants that the assistance will be free of delays of any kind.',
      'NO GUARANTOR STATE WARRANTS THAT THE ASSISTANCE WILL MEET ALL NEEDS OF UKRAINE.',
      'EXCEPT FOR WHAT ARTICLE 5 SAYS, THERE ARE NO OTHER WARRANTIES UNDER THIS TREATY.',
    ]
    const section = (list: readonly string[]) =>
      ['3.1 Neutrality', TREATY[0], '3.2 Disclaimers', ...list, '3.3 Ceiling', TREATY[2]].join(
        '\n\n',
      )
    const lettered = points.map((point, index) => `(${'abc'[index] ?? ''}) ${point}`)
    const pairs = (before: string, after: string) =>
      align(before, after).map((link) => [link.before, link.after].map((ids) => ids.join('+')))
    const same = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((id) => [id, id])
    expect(pairs(section(lettered), section(points.with(0, `Note: ${points[0] ?? ''}`)))).toEqual(
      same,
    )
    expect(pairs(section(points), section(lettered))).toEqual(same)
  })

  it('[A9] finds the points again of two articles that were merged', () => {
    const points = ['(a) all shelling of towns and ports;', '(b) every flight of armed drones.']
    const cease = ['The Parties cease from noon of the day of signature:', ...points]
    const withdraw = 'They withdraw their heavy weapons behind the river within a month.'
    const before = numbered([cease.join(' '), withdraw, TREATY[4] ?? ''])
    const after = lines('Article 1', ...cease, withdraw, '', `Article 2. ${TREATY[4]}`)
    expect(align(before, after)).toMatchObject([
      { before: ['c1'], after: ['c1', 'c2', 'c3'], kind: 'split' },
      { before: ['c2'], after: ['c4'] },
      { before: ['c3'], after: ['c5'] },
    ])
  })

  it('[A15] keeps given links, whatever it thinks, and finds the rest around them', () => {
    const given = [{ before: 'c1', after: 'c2' }]
    const links = align(numbered(TREATY), numbered(TREATY), given)
    expect(linkOf(links, 'c1')).toMatchObject({ after: ['c2'], confidence: 1 })
    expect(linkOf(links, 'c3')).toMatchObject({ after: ['c3'], kind: 'kept' })
  })

  it('[A11] finds the next best for a clause that was set apart from its counterpart', () => {
    const [first = '', second = ''] = TREATY
    const before = numbered([first, second])
    const after = numbered([first, `${first} It is so for ever.`, second])
    const forbidden = [{ before: 'c1', after: 'c1' }]
    const options = { forbidden }
    const { links } = alignClauses(clausesOf(before), clausesOf(after), options)
    expect(linkOf(links, 'c1')).toMatchObject({ after: ['c2'], kind: 'amended' })
    expect(linkOf(links, 'c2')?.after).toEqual(['c3'])
  })

  it('[A15] adds nothing to a given link, even what is worded like it', () => {
    const [first = '', second = ''] = TREATY
    const links = align(numbered([first, second]), numbered([first, first]), [
      { before: 'c1', after: 'c2' },
    ])
    expect(linkOf(links, 'c1')).toMatchObject({ before: ['c1'], after: ['c2'], confidence: 1 })
    expect(linkOf(links, 'c2')?.after).not.toContain('c2')
  })

  it('[A15] takes given links that share a clause for one split', () => {
    const given = [
      { before: 'c1', after: 'c1' },
      { before: 'c1', after: 'c3' },
    ]
    expect(linkOf(align(numbered(TREATY), numbered(TREATY), given), 'c1')).toMatchObject({
      after: ['c1', 'c3'],
      kind: 'split',
    })
  })

  it('[A3] works without spaces between words and without labels', () => {
    const before = lines(
      '各方应当尊重乌克兰的永久中立。',
      '',
      '外国军队不得驻扎。',
      '',
      '部队人数上限为六十万人。',
    )
    const after = lines('部队人数上限为八十万人。', '', '各方应当尊重乌克兰的永久中立地位。')
    const pairs = align(before, after).map((link) => [link.before[0], link.after[0]])
    expect(pairs).toContainEqual(['c1', 'c2'])
    expect(pairs).toContainEqual(['c3', 'c1'])
  })
})

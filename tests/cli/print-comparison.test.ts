import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../src/cli/compare-texts.ts'
import { toJson, toWords } from '../../src/cli/print-comparison.ts'

const compared = (before: string, after: string) =>
  compareTexts(before, after, { language: 'en', words: true })

/** What is printed of the clauses, without the counts. */
const printed = (before: string, after: string) =>
  toWords(compared(before, after)).split('\n\n').slice(0, -1)

const article = (heading: string, text: string) =>
  `Article 1. Seat\n\nThe seat is in Geneva.\n\nArticle 2. ${heading}\n\n${text}\n`

it('[B6] tells of an option that is agreed now, though its words are the same', () => {
  const before =
    'Article 7\n\nOption 1:\n1. They meet in May.\n2. They vote twice.\n\nOption 2: No text\n'
  const after = 'Article 7\n\n1. They meet in May.\n2. They vote twice.\n'
  expect(printed(before, after).filter((row) => row.includes('amended'))).toEqual([
    '~ Article 7 Option 1 (1) → Article 7 (1) — options amended\n    Brackets: the whole clause out of options',
    '~ Article 7 Option 1 (2) → Article 7 (2) — options amended\n    Brackets: the whole clause out of options',
  ])
  expect(toWords(compared(before, after))).toContain('2 with only options\namended;')
})

describe('[B5] brackets on the command line', () => {
  const held = (...paragraphs: string[]) =>
    `Article 7\n\n${paragraphs.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`
  const plain = held('They meet in May.', 'They vote twice.', 'They report in June.')
  const open = held('[They meet in May.', 'They vote twice.', 'They report in June.]')

  it('are told with the words, of paragraphs too whose words are the same', () => {
    expect(printed(plain, open)).toEqual([
      '~ Article 7 (1) — amended\n    {+[+}They meet in May.\n    Brackets: the whole clause put in brackets',
      '~ Article 7 (2) — brackets amended\n    Brackets: the whole clause put in brackets',
      '~ Article 7 (3) — amended\n    They report in June.{+]+}\n    Brackets: the whole clause put in brackets',
    ])
    expect(printed(open, plain)[1]).toBe(
      '~ Article 7 (2) — brackets amended\n    Brackets: the whole clause no longer in brackets',
    )
  })
  it('are what changed of such a paragraph: it is not counted under kept', () => {
    const counted = (before: string, after: string) =>
      toWords(compared(before, after)).split('\n\n').at(-1)
    expect(counted(plain, open)).toContain(
      '1 kept, 2 amended, 0 split, 0 merged, 0 added, 0 dropped, 1 with only brackets\namended;',
    )
    expect(counted(open, open)).toContain(
      '4 kept, 0 amended, 0 split, 0 merged, 0 added, 0 dropped;',
    )
  })
  it('are amended where others want them', () => {
    const [us, eu] = ['US', 'EU'].map((name) => open.replace('[', `[${name}: `))
    expect(printed(us ?? '', eu ?? '')[1]).toBe(
      '~ Article 7 (2) — brackets amended\n    Brackets: still in brackets\n    Brackets: wanted by EU now, by US before',
    )
  })
  it('are wanted by whom the other text shows to be somebody', () => {
    const [before, after] = ['[Arvenia: 30]', '[Arvenia: 30] [Belmar: 60]'].map((days) =>
      held(`They meet within ${days} days.`),
    )
    expect(printed(before ?? '', after ?? '')[0]).toContain(
      '\n    Brackets: 1 word added in brackets by Belmar',
    )
  })
  it('are told in JSON too', () => {
    const { links } = JSON.parse(toJson(compared(plain, open)))
    expect(links.map((link: { rebracketed?: true }) => link.rebracketed)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
    ])
    expect(links.map((link: { brackets?: string[] }) => link.brackets)).toEqual([
      undefined,
      ...Array.from({ length: 3 }, () => ['the whole clause put in brackets']),
    ])
  })
  it('are no reason to list what stands in them still', () =>
    expect(printed(open, open)).toEqual([]))
})

describe('headings on the command line', () => {
  it('have their words marked above those of the text', () => {
    const before = article('Army', 'The army has 600,000 men.')
    const after = article('Armed forces', 'The army has 800,000 men.')
    expect(printed(before, after)[0]).toContain(
      '\n    [-Army-]{+Armed forces+}\n    The army has [-600,000-]{+800,000+} men.',
    )
    const [, link] = JSON.parse(toJson(compared(before, after))).links
    expect(link.headingWords).toEqual([
      ['dropped', 'Army'],
      ['added', 'Armed forces'],
    ])
  })
  it('have their words marked where there is no text', () => {
    const held = (heading: string) =>
      `${heading}\n\nArticle 1\n\nThe seat is in Geneva.\n\nArticle 2\n\nThey vote twice.\n`
    expect(
      printed(held('PART ONE. SEAT AND VOTES'), held('PART ONE. SEAT AND VOTING'))[0],
    ).toContain('\n    SEAT AND [-VOTES-]{+VOTING+}')
  })
  it('are put against the text that they are on the other side', () => {
    const held = (opening: string) => `${opening}\n\n${article('Army', 'The army is small.')}`
    const before = held('The Council of Member States')
    const after = held('The Council of Member States recalls its resolution on the seat.')
    expect(compared(before, after).before.clauses[0]).toMatchObject({ kind: 'heading' })
    expect(printed(before, after)[0]).toContain(
      '\n    The Council of Member States{+ recalls its resolution on the seat.+}',
    )
  })
})

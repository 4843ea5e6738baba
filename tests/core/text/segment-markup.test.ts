import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('titles with a mark', () => {
  it('[S6] are titles whatever they begin or end with', () => {
    const text = lines(
      '### `withdraw`',
      '',
      'Each Party withdraws its weapons.',
      '',
      '### I want them back. What now?',
      '',
      'Ask the Commission.',
      '',
      'ceasefire(7) -- The Line',
      '========================',
      '',
      '#. The Line is marked.',
      '#. The Line is watched.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (`withdraw`)',
      '  plain “Each Party withdraws its weapons.”',
      'heading (I want them back. What now?)',
      '  plain “Ask the Commission.”',
      '  heading (ceasefire(7) -- The Line)',
      '    point “The Line is marked.”',
      '    point “The Line is watched.”',
    ])
  })

  it('[S6] leave no bare line for one, where all have them', () => {
    const section = (title: string) => [`## ${title}`, '', 'The Parties agree on this.', '']
    const text = lines(
      ...section('Scope'),
      ...section('Duties'),
      ...section('Term'),
      'These also hold in wartime',
      '',
      '* Withdrawal of weapons.',
    )
    expect(outlineOf(text).slice(-2)).toEqual([
      '  plain “These also hold in wartime”',
      '  point “Withdrawal of weapons.”',
    ])
  })

  it('[S6] leave bare ones what they are where two have them, or where the rules are signed on', () => {
    const bare = ['Scope', '', 'All towns are meant.', '', 'Term', '', 'It holds for a year.', '']
    const headings = (...list: string[]) =>
      outlineOf(lines(...list)).flatMap((line) => /^ *heading \((.+)\)/u.exec(line)?.[1] ?? [])
    const two = ['## Duties', '', 'The Parties meet.', '', '## Costs', '', 'Each bears its own.']
    expect(headings(...bare, ...two)).toEqual(['Scope', 'Term', 'Duties', 'Costs'])
    const three = [...two, '', '## Seat', '', 'It is in Geneva.']
    expect(headings(...bare, ...three)).toEqual(['Duties', 'Costs', 'Seat'])
    const signed = ['For Ruritania', 'For Northland', 'For the Mediator'].flatMap((name) => [
      name,
      '----------------',
      '',
    ])
    expect(headings(...bare, ...signed).slice(0, 2)).toEqual(['Scope', 'Term'])
  })

  it('[S6] leave the title in capitals above them a heading', () => {
    const titles = ['Scope', 'Duties', 'Term']
    const sections = titles.flatMap((title) => [`## ${title}`, '', 'This is agreed.', ''])
    expect(outlineOf(lines('TREATY OF THE STRAIT', '', ...sections))[0]).toBe(
      'heading (TREATY OF THE STRAIT)',
    )
  })

  it('[S6] are no heads of tables', () => {
    const text = lines('The ceiling is:', '', 'Tanks        Limit', '-----', 'Northland    342')
    expect(outlineOf(text).filter((line) => line.includes('heading'))).toEqual([])
  })

  it('[S6] keep the blanks that are to be filled in', () => {
    const heading = (title: string) => outlineOf(lines(title, '', 'It is named later.'))[0]
    expect(heading('## Name of depositary ____')).toBe('heading (Name of depositary ____)')
    expect(heading('## __Name of depositary__')).toBe('heading (Name of depositary)')
    expect(heading('## ____ Session')).toBe('heading (____ Session)')
  })

  it('[S6] have any rule under them that reStructuredText knows', () => {
    const text = lines('Scope', '^^^^^', '', 'All towns are meant.')
    expect(outlineOf(text)).toEqual(['heading (Scope)', '  plain “All towns are meant.”'])
  })

  it('[S2] stand as high as their like, by the rule under them and an escaped number', () => {
    const text = lines(
      '1\\. Scope',
      '=========',
      '',
      'What is it about?',
      '-----------------',
      '',
      'It is about all towns.',
      '',
      '2\\. Terms',
      '=========',
      '',
      '1.  A town is a place.',
      '2.  A line is a border.',
      '',
      '\\- A bridge is neither.',
    )
    expect(outlineOf(text)).toEqual([
      'heading 1. (Scope)',
      '  heading (What is it about?)',
      '    plain “It is about all towns.”',
      'heading 2. (Terms)',
      '  point 1. “A town is a place.”',
      '  point 2. “A line is a border.”',
      '    subpoint “A bridge is neither.”',
    ])
  })

  it('[S4] [S6] may be bold with their number, before wording too, and stand behind sections that speak on their own line', () => {
    const text = lines(
      '**1\\. The Map**',
      '',
      'The map shows the line.',
      '',
      '**2\\. Copies.** Each Party keeps a copy of the map.',
      '',
      '**3\\. General**',
      '',
      '**3.1 Changes.** The Parties change the map together.',
      '',
      '**3.2 Term.** The map holds for a year.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading 1. (The Map)',
      '  plain',
      'point 2. (Copies)',
      'heading 3. (General)',
      '  point 3.1 (Changes)',
      '  point 3.2 (Term)',
    ])
  })

  it('[S6] are no comments in code, of which bare titles need not take notice', () => {
    const comments = ['one', 'two', 'three'].flatMap((name) => [
      `# name: ${name} = 1`,
      '',
      `Call it ${name}.`,
      '',
    ])
    const text = lines('Names', '', 'Names are short.', '', ...comments, 'Spaces', '', 'Use one.')
    expect(outlineOf(text).filter((line) => line.includes('heading'))).toEqual([
      'heading (Names)',
      'heading (Spaces)',
    ])
  })

  it('[S4] are labels alone with a rule that is not what the article says', () => {
    const text = lines('Article 1', '---------', '', 'Scope', '', 'All towns are meant.')
    expect(outlineOf(text)).toEqual(['article Article 1 (Scope) “All towns are meant.”'])
  })

  it('[S8] are no running heads, though they come back', () => {
    const towns = ['Lakeside', 'Northport', 'Southbridge', 'Eastham']
    const sections = towns.map((town) => `Examples\n--------\n\nThe Parties meet in ${town}.\n`)
    expect(outlineOf(sections.join('\n'))).toEqual(
      towns.flatMap((town) => ['heading (Examples)', `  plain “The Parties meet in ${town}.”`]),
    )
  })

  it('[S8] are none where the line below is a page number, or the rule divides and is no underline', () => {
    const pages = ['The Parties end the war.', 'The Line is marked.', 'Prisoners go home.']
    const footed = (foot: string[]) => {
      const text = pages.map((page) => lines(page, ...foot, '')).join('\n')
      return segmentText(text, { language: 'en' }).clauses.map(
        ({ isFurniture = false }) => isFurniture,
      )
    }
    const alternating = pages.flatMap(() => [false, true])
    expect(footed(['DRAFT PEACE TREATY', '- 1 -'])).toEqual(alternating)
    expect(footed(['-----', 'Draft of the Commission'])).toEqual(alternating)
  })

  it('[S6] number a list where they stand right below each other', () => {
    const text = lines(
      'Agreed are:',
      '',
      '# the line is marked.',
      '# the line is watched.',
      '',
      'End.',
    )
    expect(outlineOf(text).filter((line) => line.includes('heading'))).toEqual([])
  })
})

it('[S7] lets a paragraph go on to the next empty line where titles have marks and lines were cut', () => {
  const paragraphs = [
    [
      'The Line is marked by posts, which the Commission puts up and keeps in',
      'good order.',
      'Posts are painted each year.',
    ],
    [
      'The Commission is a body of the',
      '[Conference](conference.md), which may give it other duties by a',
      'decision of its members.',
    ],
    [
      'It reports to all of the Parties on what it has seen along the line',
      'once a year.',
      'Reports are public.',
    ],
  ]
  const titles = ['Line', 'Commission', 'Reports']
  const outline = (mark: string) =>
    outlineOf(
      lines(
        ...titles.flatMap((title, at) => [`${mark} ${title}`, '', ...(paragraphs[at] ?? []), '']),
        '[conference.md]: https://example.org/conference',
      ),
    )
  expect(outline('##').slice(0, -1)).toEqual(
    titles.flatMap((title, at) => [`heading (${title})`, `  plain “${paragraphs[at]?.join(' ')}”`]),
  )
  expect(outline('##')).toHaveLength(7)
  // A single # opens comments in code, too, and tells nothing.
  expect(
    outline('#').filter((line) => line.endsWith('“Posts are painted each year.”')),
  ).toHaveLength(1)
})

/** Lines cut to a width. */
const CUT = [
  'The Parties agree, for as long as the ceasefire lasts and is not broken by any of',
  'them or by those who fight on their side, on what follows here below, and on',
  'nothing else that was ever said in the talks or written down by those who were',
  'present there:',
]

it('[S3] begins a point at each bullet, though the one before had no end', () => {
  const text = lines(
    ...CUT,
    '',
    '* the withdrawal of all heavy weapons from the line and from the towns along it',
    '* the exchange of all prisoners that either of the Parties holds on its side of',
    '  the line',
    '* a commission',
  )
  expect(outlineOf(text).slice(1)).toEqual([
    '  point “the withdrawal of all heavy weapons from the line and from the towns along it”',
    '  point “the exchange of all prisoners that either of the Parties holds on its side of the line”',
    '  point “a commission”',
  ])
})

it('[S3] begins none at a dash in the midst of a sentence, where lines were cut', () => {
  const text = lines(
    ...CUT,
    '',
    '– the withdrawal of all heavy weapons from the line and from the towns along it',
    '– Lakeside and Northport – within the thirty days that follow the signature here.',
  )
  expect(outlineOf(text).slice(1)).toEqual([
    '  point “the withdrawal of all heavy weapons from the line and from the towns along it – Lakeside and Northport – within the thirty days that follow the signature here.”',
  ])
})

describe('a line that ends in a web address', () => {
  it('[S6] is no title, but may stand above one', () => {
    const text = lines(
      'Licence of the Commission',
      '',
      'Source: https://commission.example/licence',
      '',
      'What You May Do',
      '',
      'You may copy this text for your own use.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (Licence of the Commission)',
      '  plain “Source: https://commission.example/licence”',
      'heading (What You May Do)',
      '  plain “You may copy this text for your own use.”',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('a section that speaks on its own line', () => {
  it('[S2] follows a numbered heading instead of standing in it', () => {
    const text = lines(
      '1. Definitions',
      '',
      'a. “Line” means the line of contact.',
      '',
      'b. “Zone” means the area around it.',
      '',
      '2. Withdrawal. Heavy weapons leave the zone within two weeks.',
      '',
      'a. Tanks leave first.',
      '',
      'b. Guns follow.',
      '',
      '3. Monitoring. The Mission reports every day.',
    )
    expect(outlineOf(text)).toEqual([
      'heading 1. (Definitions)',
      '  point a. ““Line” means the line of contact.”',
      '  point b. ““Zone” means the area around it.”',
      'point 2. “Withdrawal. Heavy weapons leave the zone within two weeks.”',
      '  subpoint a. “Tanks leave first.”',
      '  subpoint b. “Guns follow.”',
      'point 3. “Monitoring. The Mission reports every day.”',
    ])
  })

  it('[S2] holds its numbered headings, and the next section closes them', () => {
    const text = lines(
      '5. The Parties report on the ceasefire every month, in writing.',
      '6. The Parties meet as the following sections say, and report to the Council.',
      '',
      '6.1 Ordinary meetings',
      '',
      'They take place twice a year.',
      '',
      '6.2 Special meetings',
      '',
      'They take place when one Party asks for them.',
      '',
      '7. The Secretariat keeps the minutes, and sends them to the Parties.',
    )
    expect(outlineOf(text).map((line) => line.split(/ [“(]/u)[0])).toEqual([
      'point 5.',
      'point 6.',
      '  heading 6.1',
      '    plain',
      '  heading 6.2',
      '    plain',
      'point 7.',
    ])
  })
})

describe('a list that begins afresh', () => {
  it('[S2] stands in the section that announces it with a colon', () => {
    const text = lines(
      'Article 5',
      'RIGHTS',
      '',
      '5.1 The Agency may enter every site, without limit, to:',
      '',
      '1. take samples;',
      '',
      '2. read instruments.',
      '',
      '5.2 The Agency gives notice of each visit.',
    )
    expect(outlineOf(text)).toEqual([
      'article Article 5 (RIGHTS)',
      '  paragraph 5.1 “The Agency may enter every site, without limit, to:”',
      '    point 1. “take samples;”',
      '    point 2. “read instruments.”',
      '  paragraph 5.2 “The Agency gives notice of each visit.”',
    ])
  })

  it('[S2] ends where the list around it goes on', () => {
    const text = lines(
      '6. The Mission may take up a case where:',
      '   a. the Parties ask for it.',
      '   b. one of these bodies asks for it:',
      '      1. the Council;',
      '      2. the Court.',
      '7. The Mission publishes its findings.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'point 6.',
      '  subpoint a.',
      '  subpoint b.',
      '    subpoint 1.',
      '    subpoint 2.',
      'point 7.',
    ])
  })
})

describe('numbers before titles', () => {
  it('[S6] name headings right after a colon too, where nearly all of their style do', () => {
    const titles = ['Scope', 'Withdrawal', 'Monitoring', 'Costs']
    const text = [
      'Effective date:',
      ...titles.map((title, at) => `${'ABCD'[at]}. ${title}\n\nIt holds.`),
    ]
    expect(outlineOf(text.join('\n\n')).slice(1)).toEqual(
      titles.flatMap((title, at) => [`heading ${'ABCD'[at]}. (${title})`, '  plain “It holds.”']),
    )
  })

  it('[S4] name headings where some end in a full stop and others do not', () => {
    const titles = ['Scope.', 'Withdrawal.', 'Monitoring.', 'COSTS', 'Disputes']
    const text = titles.map((title, at) => `${at + 1}. ${title}\n\nThe Parties agree on it.`)
    expect(outlineOf(text.join('\n\n')).filter((line) => line.startsWith('heading'))).toHaveLength(
      5,
    )
  })
})

describe('dashes of other kinds', () => {
  it('[S3] are bullets too', () => {
    const text = lines('The Mission may:', '− enter every site;', '− read instruments.')
    expect(outlineOf(text).map((line) => line.trim())).toEqual([
      'chapeau “The Mission may:”',
      'point “enter every site;”',
      'point “read instruments.”',
    ])
  })
})

describe('numbers with only a space behind them', () => {
  it('[S3] number the paragraphs of Swiss acts', () => {
    const text = lines(
      'Art. 8 Sprachen',
      '1 Die Amtssprachen sind Deutsch und Französisch.',
      '2 Jede Person darf ihre Sprache wählen.',
      '2bis Der Kanton sorgt für Übersetzungen.',
      '3 Das Gesetz regelt:',
      'a. das Verfahren;',
      'b. die Kosten.',
    )
    expect(outlineOf(text, 'de')).toEqual([
      'article Art. 8 (Sprachen)',
      '  paragraph 1 “Die Amtssprachen sind Deutsch und Französisch.”',
      '  paragraph 2 “Jede Person darf ihre Sprache wählen.”',
      '  paragraph 2bis “Der Kanton sorgt für Übersetzungen.”',
      '  paragraph 3 “Das Gesetz regelt:”',
      '    point a. “das Verfahren;”',
      '    point b. “die Kosten.”',
    ])
  })

  it('[S3] number the sections of standards, which hold 1.1 and 1.2', () => {
    const text = lines(
      '1 Definitions',
      '1.1 ‘Site’ means a place named in the Annex.',
      '1.2 ‘Visit’ means an entry to a Site.',
      '2 Applicability',
      '2.1 This Protocol governs Visits.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading 1 (Definitions)',
      '  point 1.1',
      '  point 1.2',
      'heading 2 (Applicability)',
      '  point 2.1',
    ])
  })

  it('[S3] are no labels in dates, nor where none follows', () => {
    const text = lines('1 March 2022 Talks begin in Brest.', '', '2 March 2022 A pause is agreed.')
    expect(outlineOf(text).join()).not.toContain('point')
    expect(outlineOf('The Mission has\n\n12 Members and\n\n1 Chair.').join()).not.toContain('point')
  })
})

describe('a constitution wrapped to a page', () => {
  const text = lines(
    '2. Bodies',
    '',
    '   Every decision in the Union is made by one or more of these bodies, and',
    '   the Council says which, as far as nothing else is said below.',
    '',
    '  2.1. General rules',
    '',
    '    1. Nobody is bound to do work for the Union who does not want to do',
    '       it.',
    '    2. Nobody may refuse to act on a decision that was made under these',
    '       rules, even if they could have appealed against it, see §4.1(3),',
    '       §4.2.',
    '',
    '3. Members',
    '',
    '  3.1. Powers',
    '',
    '   A member may',
    '    1. make any decision about their own work;',
    '    2. propose a resolution.',
  )

  it('[S2] holds lists that begin with 1 under 2.1 and 3.1', () => {
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading 2. (Bodies)',
      '  plain',
      '  heading 2.1. (General rules)',
      '    point 1.',
      '    point 2.',
      'heading 3. (Members)',
      '  heading 3.1. (Powers)',
      '    chapeau',
      '      point 1.',
      '      point 2.',
    ])
  })

  it('[S3] cites §4.2 at the beginning of a line', () => {
    expect(outlineOf(text).join('\n')).toContain('even if they could have appealed')
    expect(outlineOf(text).join('\n')).not.toContain('article')
  })
})

describe('how far a line is set in', () => {
  it('[S2] tells whose point a number is, and whose paragraph', () => {
    const text = lines(
      '4.1. Powers',
      '',
      '   Together, the members may:',
      '    1. Appoint the Chair.',
      '    2. Publish statements.',
      '       These hold what the Union stands for.',
      '       They are read out at the next meeting of the Union.',
      '    3. Delay a decision of the Chair.',
      '         1. The delay begins at once.',
      '         2. It ends with the vote.',
      '         3. There is one vote.',
      '    4. Change these rules.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading 4.1. (Powers)',
      '  chapeau',
      '    point 1.',
      '    point 2.',
      '      plain',
      '      plain',
      '    point 3.',
      '      subpoint 1.',
      '      subpoint 2.',
      '      subpoint 3.',
      '    point 4.',
    ])
  })
})

describe('A.1 and A.2', () => {
  it('[S3] number the sections of annex A', () => {
    const text = lines(
      'A. Procedure',
      '',
      'These rules apply to all votes.',
      '',
      'A.1. Proposal',
      '',
      'A member proposes a resolution.',
      '',
      'A.2. Vote',
      '',
      'The Secretary counts the votes.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading A. (Procedure)',
      '  plain',
      '  heading A.1. (Proposal)',
      '    plain',
      '  heading A.2. (Vote)',
      '    plain',
    ])
  })
})

describe('sections of a manual', () => {
  it('[S3] may have a dash behind their number', () => {
    const text = lines(
      '1 – Scope',
      '',
      'This manual is for all members.',
      '',
      '2 – Bodies',
      '',
      'There are three of them.',
      '',
      '2.1 – The Council',
      '',
      'It meets once a month.',
    )
    expect(outlineOf(text)).toEqual([
      'heading 1 (Scope)',
      '  plain “This manual is for all members.”',
      'heading 2 (Bodies)',
      '  plain “There are three of them.”',
      '  heading 2.1 (The Council)',
      '    plain “It meets once a month.”',
    ])
  })

  it('[S2] close those that are deeper, whether they are only a title or not', () => {
    const text = lines(
      '6.1. Links between the bodies are kept by the Secretary, who lists them.',
      '',
      '6.1.1. Description of Links',
      '',
      'A link has a name.',
      '',
      '6.2. fragments',
      '',
      'A fragment is a part of a link.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'point 6.1.',
      '  heading 6.1.1. (Description of Links)',
      '    plain',
      'point 6.2.',
      '  plain',
    ])
  })

  it('[S6] do not stop short of what they say', () => {
    const text = lines(
      'Offices',
      '',
      'The Union has offices, which its members hold for a year.',
      '',
      'The offices of the Union are',
      '',
      'the Chair and the Secretary.',
    )
    expect(outlineOf(text).slice(0, 3)).toEqual([
      'heading (Offices)',
      '  plain “The Union has offices, which its members hold for a year.”',
      '  plain “The offices of the Union are”',
    ])
  })
})

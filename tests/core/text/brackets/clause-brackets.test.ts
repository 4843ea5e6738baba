import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClauseBrackets } from '../../../../src/core/text/brackets/clause-brackets.ts'
import { segmentText } from '../../../../src/core/text/segment-text.ts'

/** The brackets of each clause of a text: how many hold all of it, and what its own hold. */
function read(text: string) {
  const clauses = segmentText(text, { language: 'en' }).clauses.map((clause) => ({
    ...clause,
    text: text.slice(clause.textStart, clause.end).trim(),
  }))
  return [...readClauseBrackets(clauses).values()].map(({ wording, around, held, lone }) =>
    [
      ...(around.depth > 0
        ? [`in ${around.depth}${around.by.map((name) => ` < ${name}`).join('')}`]
        : []),
      ...held.map(({ start, end }) => wording.slice(start, end)),
      ...(lone.unclosed > 0 ? [`unclosed ${lone.unclosed}`] : []),
      ...(lone.unopened > 0 ? [`unopened ${lone.unopened}`] : []),
    ].join(' | '),
  )
}

const article = (number: number, ...paragraphs: string[]) =>
  [`Article ${number}`, ...paragraphs.map((words, at) => `${at + 1}. ${words}`)].join('\n\n')

describe('[B1] brackets over several clauses', () => {
  it('hold the paragraphs between, and those that they open and close in', () =>
    expect(
      read(article(7, '[They meet.', 'They [may] vote.', 'They report.]', 'They go.')),
    ).toEqual(['', '[They meet.', 'in 1 | [may]', 'They report.]', '']))
  it('may stand in one another', () =>
    expect(read(article(7, '[They meet.', '[They vote.', 'They sign.', 'They go.]]'))).toEqual([
      '',
      '[They meet.',
      'in 1 | [They vote.',
      'in 2',
      'They go.]] | They go.]',
    ]))
  it('say in each clause who wants them', () =>
    expect(read(article(7, '[They meet.', 'They vote.', 'They go. — Belmar]'))[2]).toBe(
      'in 1 < Belmar',
    ))
  it('may hold whole articles, from where the first begins to where the last ends', () =>
    expect(
      read(
        '[Article 2. Guarantees\n\nThey consult.\n\nArticle 3. Army\n\nIt shrinks.]\n\nArticle 4. Peace\n\nThey go.',
      ),
    ).toEqual(['[Guarantees\nThey consult.', 'Army\nIt shrinks.]', '']))
})

it('[B1] square brackets and braces may cross, and each ends where it closes', () => {
  const crossed = ['[EU: They meet.', '{US: They vote.', 'They sign.]', 'They go.', 'They rest.}']
  expect(read(article(7, ...crossed, 'They end.'))).toEqual([
    '',
    '[EU: They meet.',
    'in 1 < EU | {US: They vote.',
    'in 1 < US | They sign.]',
    'in 1 < US',
    'They rest.}',
    '',
  ])
})

it('[B1] [B2] names and braces are those that the other draft shows to be', () => {
  const clauseOf = (text: string) => [
    { id: 'c1', parent: null, kind: 'article' as const, heading: null, text },
  ]
  const alone = clauseOf('within [Arvenia: 30] {and more} days')
  const both = clauseOf('within [Arvenia: 30] [Belmar: 60] {EU: and more} days')
  const held = (beside: typeof both) => readClauseBrackets(alone, beside).get('c1')?.held
  expect(held([])?.map(({ by }) => by)).toEqual([[]])
  expect(held(both)?.map(({ by }) => by)).toEqual([['Arvenia'], []])
})

describe('[B4] a bracket without its partner', () => {
  it('holds its clause at most, to the end', () =>
    expect(read(article(7, 'They [meet in May.', 'They vote.', 'They [may] go.'))).toEqual([
      '',
      '[meet in May. | unclosed 1',
      '',
      '[may]',
    ]))
  it('is no partner of one in another article', () =>
    expect(
      read(
        `${article(7, '[They meet.', 'They vote.')}\n\n${article(8, 'They go.]', 'They sign.')}`,
      ),
    ).toEqual(['', '[They meet. | unclosed 1', '', '', 'unopened 1', '']))
  it('is none where both stand amid their clauses', () =>
    expect(read(article(7, 'They [meet in May.', 'They vote] twice.'))).toEqual([
      '',
      '[meet in May. | unclosed 1',
      'unopened 1',
    ]))
  it('takes nothing from a bracket around it', () =>
    expect(read(article(7, '[They meet.', 'They vote] twice, or once.', 'They go.]')).at(-1)).toBe(
      'unopened 1',
    ))
})

it('[B1] [B4] counts every bracket of any clauses in its clause, and none twice', () => {
  const part = fc.constantFrom('[', ']', 'They meet', ' ', '— Russia', '{', '}', 'EU: ')
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  const clauses = fc.array(fc.tuple(text, fc.boolean()), { maxLength: 8 }).map((texts) =>
    texts.map(([held, isArticle], at) => ({
      id: `c${at}`,
      parent: at === 0 || isArticle ? null : 'c0',
      kind: isArticle ? ('article' as const) : ('paragraph' as const),
      heading: null,
      text: held,
    })),
  )
  fc.assert(
    fc.property(clauses, (held) => {
      for (const { wording, textAt, held: brackets } of readClauseBrackets(held).values()) {
        expect(textAt).toBe(0)
        for (const { start, end, textStart, textEnd, namesEnd } of brackets) {
          const order = [0, start, textStart, textEnd, end, namesEnd, wording.length]
          expect(order).toEqual(order.toSorted((one, other) => one - other))
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

it('[B1] reads thousands of brackets over thousands of clauses in time that grows with them', () => {
  const of = (count: number, text: string) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${text}${at}`,
      parent: null,
      kind: 'plain' as const,
      heading: null,
      text,
    }))
  const started = process.cpuUsage()
  const held = readClauseBrackets([...of(20_000, '[They meet.'), ...of(20_000, 'They go.]')])
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4)
  expect(held.get('[They meet.19999')?.around.depth).toBe(19_999)
})

import { expect, it } from 'vitest'
import { readClauseBrackets } from '../../../../src/core/text/brackets/clause-brackets.ts'
import { readOptions } from '../../../../src/core/text/brackets/clause-options.ts'
import { segmentText } from '../../../../src/core/text/segment-text.ts'

/** The clauses of a text that stand in options, each with those of the options that may take its place. */
function optionsOf(text: string) {
  const { clauses } = segmentText(text, { language: 'en' })
  const nameOf = (id: string) => clauses.find((clause) => clause.id === id)?.label ?? 'plain'
  return [...readOptions(clauses)].map(([id, options]) => {
    const series = options.map(({ series: all }) =>
      all.map(({ clauses: [first = ''] }) => nameOf(first)).join(' | '),
    )
    return [nameOf(id), ...series].join(' < ')
  })
}

it('[B6] knows what stands in an option, itself or within one, and what may take its place', () => {
  const text = [
    'Article 3',
    '1. The Parties withdraw:',
    'Option 1:',
    '(a) within thirty days;',
    '[Option 2: [at once.]]',
    '2. The Parties report.',
    'Option 1: yearly,',
    'Option 2: twice a year.',
    '3. They meet:',
    'Alternative (i): in writing,',
    'Alternative (ii): orally.',
    '3 alt. They do not meet.',
  ].join('\n')
  expect(optionsOf(text)).toEqual([
    'Option 1 < Option 1 | Option 2',
    '(a) < Option 1 | Option 2',
    'Option 2 < Option 1 | Option 2',
    'Option 1 < Option 1 | Option 2',
    'Option 2 < Option 1 | Option 2',
    'Alternative (i) < Alternative (i) | Alternative (ii)',
    'Alternative (ii) < Alternative (i) | Alternative (ii)',
    '3 alt. < 3 alt.',
  ])
})

it('[B6] knows the words for options in other languages, and of one place only one series', () => {
  const of = (...labels: string[]) =>
    [
      ...readOptions(labels.map((label, at) => ({ id: `c${at}`, parent: null, label }))).values(),
    ].map(([option]) => option?.series.length)
  expect(of('Variante 1', 'Опция 2', 'Вариант (б)', '备选案文1', 'الخيار 1')).toEqual([1, 1, 1, 1])
  expect(of('Option 1', 'Option 2', 'Option 1', 'Option 2', 'Option 3')).toEqual([2, 2, 3, 3, 3])
  expect(of('Article 5', '1.', '(a)', 'Annex')).toEqual([])
})

it('[B6] knows options that another draft writes in brackets, or in one paragraph', () => {
  const clausesOf = (...texts: string[]) =>
    texts.map((text, at) => {
      const label = /^Option \d(?=: )/u.exec(text)?.[0] ?? null
      return { id: `c${at}`, parent: null, kind: 'point' as const, label, heading: null, text }
    })
  const before = clausesOf('Option 1: They meet.', 'Option 2: They part.')
  const held = (...texts: string[]) =>
    [...readClauseBrackets(clausesOf(...texts), before).values()].map(({ inOption }) => inOption)
  expect(held('[Option 1] They meet.', '(Option 2) They part.')).toEqual([true, true])
  expect(held('They choose. Option 1: They meet. Option 2: They part.')).toEqual([true])
  expect(held('The Parties have an option, and Article 2. They meet.')).toEqual([false])
  const alone = readClauseBrackets(clausesOf('(Option 1) They meet.'))
  expect([...alone.values()].map(({ inOption }) => inOption)).toEqual([false])
})

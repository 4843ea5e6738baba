import { expect, it } from 'vitest'
import { bracketStretches } from '../../../../src/core/compare/brackets/bracket-stretches.ts'
import { readClauseBrackets } from '../../../../src/core/text/brackets/clause-brackets.ts'

it('[B1] shows words that stand in crossed brackets once', () => {
  const text = 'They [EU: may {US: meet] every} year.'
  const clause = { id: 'c1', parent: null, kind: 'article' as const, heading: null, text }
  const stretches = bracketStretches([...readClauseBrackets([clause]).values()])
  expect(stretches.map(({ start, end, by }) => [text.slice(start, end), ...by])).toEqual([
    ['[EU: may {US: meet]', 'EU'],
    [' every}', 'US'],
  ])
})

import { expect, it } from 'vitest'
import { bracketChange } from '../../../src/core/phrases/bracket-change.ts'

const told = (before: string, after: string) =>
  bracketChange([{ heading: null, text: before }], [{ heading: null, text: after }])

it('[B5] says how many brackets were opened, and who wants them where there were none', () => {
  expect(told('A dam is liable.', '[A dam is liable. — Belmar, Corvia]')).toBe(
    '1 bracket opened by Belmar, Corvia',
  )
  expect(told('within [30] days', 'within [30] [60 — Adria] days')).toBe('1 bracket opened')
})

it('[B5] says how many were closed', () =>
  expect(told('within [30] [60] days', 'within 60 days')).toBe('2 brackets closed'))

it('[B5] says nothing where as many stand on both sides, of omissions, and of what is closed here only', () => {
  expect(told('within [30] days', 'within [60] days')).toBeNull()
  expect(told('They consult.', 'They […] consult.')).toBeNull()
  expect(told('They consult.', 'They consult.]')).toBeNull()
})

it('[B5] counts a bracket that opens in the heading, or closes in a later clause', () => {
  const [plain, open] = ['Guarantees', '[Guarantees']
  const clause = (heading: string) => [{ heading, text: 'They consult.' }]
  expect(bracketChange(clause(plain), clause(open))).toBe('1 bracket opened')
})

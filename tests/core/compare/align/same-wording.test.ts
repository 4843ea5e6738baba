import { describe, expect, test } from 'vitest'
import { isSameWording } from '../../../../src/core/compare/align/same-wording.ts'

const clause = (text: string, heading: string | null = null) => ({ heading, text })

describe('two clauses say the same', () => {
  test.each([
    [
      'where they are equal',
      'Ukraine adopts a neutral status.',
      'Ukraine adopts a neutral status.',
    ],
    ['however lines are broken', 'adopts a\n  neutral status. ', 'adopts a neutral status.'],
    ['whatever the quotation marks', 'the “Guarantor States”', 'the "Guarantor States"'],
    ['whatever the dashes', '10–15 years', '10-15 years'],
  ])('%s', (_, before, after) => {
    expect(isSameWording(clause(before), clause(after))).toBe(true)
    expect(isSameWording(clause(after, 'Security'), clause(before, 'Security'))).toBe(true)
  })
})

describe('two clauses say something else', () => {
  test.each([
    ['where a word differs', 'a neutral status', 'a non-aligned status'],
    ['where only a capital differs', 'the Parties', 'the parties'],
    ['where only a comma differs', 'Russia, China', 'Russia China'],
    ['where a space joins words', 'air space', 'airspace'],
  ])('%s', (_, before, after) => {
    expect(isSameWording(clause(before), clause(after))).toBe(false)
  })

  test('where only the heading differs', () => {
    expect(isSameWording(clause('Text.', 'Forces'), clause('Text.', 'Armed forces'))).toBe(false)
  })

  test('where a heading became the text', () => {
    expect(isSameWording(clause('', 'Forces'), clause('Forces'))).toBe(false)
  })
})

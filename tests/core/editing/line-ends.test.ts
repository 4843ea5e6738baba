import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asTyped, offsetInGiven, withLineEndsOf } from '../../../src/core/editing/line-ends.ts'

it('shows every line end as a line feed', () => {
  expect(asTyped('1. Peace.\r\n2. Borders.\r3. Army.\n')).toBe('1. Peace.\n2. Borders.\n3. Army.\n')
})

it('gives what is typed the Windows line ends of the text', () => {
  expect(withLineEndsOf('1.\r\n2.\r\n', '1.\n2.\n3.')).toBe('1.\r\n2.\r\n3.')
})

it('leaves line feeds where the text has them, or has both', () => {
  expect(withLineEndsOf('1.\n2.', '1.\n2.\n')).toBe('1.\n2.\n')
  expect(withLineEndsOf('1.\r\n2.\n', '1.\n2.\n')).toBe('1.\n2.\n')
})

const texts = fc
  .array(fc.constantFrom('a', 'Ї', '🕊', '\r\n', '\n', '\r', ' '))
  .map((all) => all.join(''))

it('finds the place of the cursor in the text as given', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 30 }), (given, cursor) => {
      const typed = asTyped(given)
      const offset = offsetInGiven(given, Math.min(cursor, typed.length))
      expect(asTyped(given.slice(0, offset))).toBe(typed.slice(0, cursor))
    }),
  )
})

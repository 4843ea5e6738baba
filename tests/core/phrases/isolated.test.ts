import { expect, test } from 'vitest'
import { isolated } from '../../../src/core/phrases/isolated.ts'

test('words from right to left stand between isolates, others as they are', () => {
  expect(isolated('المادة 2')).toBe('\u2068المادة 2\u2069')
  expect(isolated('Article 2')).toBe('Article 2')
})

import { expect, it } from 'vitest'
import {
  countUnreadable,
  removeUnreadable,
} from '../../../src/core/editing/unreadable-characters.ts'
import { SourceText } from '../../../src/core/model/identity.ts'

it.each([
  ['plain text with tabs and Windows line ends', '1.\tPeace.\r\n2.\tBorders.', 0],
  ['Ukrainian, Arabic and Chinese text', 'Україна · المادة ٥ · 第一条', 0],
  ['a dove of two units', '🕊', 0],
  ['a zero byte', 'Art\u0000icle', 1],
  ['bytes of a Word file', 'PK\u0003\u0004\u0014\u0000\u0006', 5],
  ['half of a surrogate pair', 'torn \ud83d apart', 1],
])('counts what cannot be shown in %s', (_, text, count) => {
  expect(countUnreadable(text)).toBe(count)
  expect(countUnreadable(removeUnreadable(text))).toBe(0)
  expect(SourceText.safeParse(removeUnreadable(text)).success).toBe(true)
})

it('removes nothing else', () => {
  expect(removeUnreadable('Art\u0000icle 5\r\n\u200fالمادة')).toBe('Article 5\r\n\u200fالمادة')
})

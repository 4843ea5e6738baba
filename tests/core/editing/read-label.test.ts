import { expect, it } from 'vitest'
import { splitClause } from '../../../src/core/editing/edit-clauses.ts'
import { readLabel } from '../../../src/core/editing/read-label.ts'
import { outline, shown } from './outline.ts'

/** Cut a text before `start`, and read the label of what begins there. */
function cut(text: string, start: string) {
  const copy = outline(text)
  return shown(readLabel(splitClause(copy, 'k1', text.indexOf(start)), 'k2'))
}

it.each([
  [
    '1. Ukraine is neutral. 2. It hosts no base.',
    '2.',
    ['1. | Ukraine is neutral.', '2. | It hosts no base.'],
  ],
  ['Neutrality. (b) No foreign base.', '(b)', ['Neutrality.', '(b) | No foreign base.']],
])('finds the label behind a split of %j', (text, start, halves) => {
  expect(cut(text, start)).toEqual(halves)
})

it('leaves what begins with a word without a label', () => {
  expect(cut('Ukraine is neutral. It hosts no base.', 'It hosts')).toEqual([
    'Ukraine is neutral.',
    'It hosts no base.',
  ])
})

it('leaves a clause alone that has a label', () => {
  const copy = outline('1. Ukraine is neutral.')
  expect(readLabel(copy, 'k1')).toBe(copy)
})

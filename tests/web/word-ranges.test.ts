import { expect, it } from 'vitest'
import { wordRanges } from '../../src/web/components/compare/word-ranges.ts'

const said = (html: string, side: 'before' | 'after', [start, end]: readonly [number, number]) => {
  const row = document.createElement('article')
  row.innerHTML = html
  return wordRanges(row, side, { start, end }).map(String)
}

const SIDES = `
  <div data-side="before"><p data-clause="c1">The Parties <del><span class="sr-only">dropped: </span>shall</del> meet.</p>
  <p data-clause="c2">They vote.</p></div>
  <div data-side="after"><p data-clause="c1">The Parties may meet.</p></div>`
const BOTH = `<div data-wording="both">The Parties <del data-only="before">shall</del><span
  aria-hidden="true"> </span><ins data-only="after">may</ins> meet at once.</div>`

it('finds the words of a side in its clauses, past words for the ear', () => {
  expect(said(SIDES, 'before', [12, 17])).toEqual(['shall'])
  expect(said(SIDES, 'after', [12, 15])).toEqual(['may'])
})

it('counts the break between two clauses of a side', () =>
  // “The Parties shall meet.” has 23 characters; two stand between the clauses.
  expect(said(SIDES, 'before', [30, 34])).toEqual(['vote']))

it('finds the words of either side where both stand in one text', () => {
  expect(said(BOTH, 'before', [12, 17])).toEqual(['shall'])
  expect(said(BOTH, 'after', [12, 15])).toEqual(['may'])
  expect(said(BOTH, 'after', [16, 20])).toEqual(['meet'])
  expect(said(BOTH, 'before', [4, 22])).toEqual(['Parties ', 'shall', ' meet'])
})

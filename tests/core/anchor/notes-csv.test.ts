import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeCsv } from '../../../src/core/anchor/notes-csv.ts'

/** Read a table as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  for (const line of csv.slice(1).match(/(?:"(?:[^"]|"")*",?)+\r\n/g) ?? []) {
    const cells = line.match(/"(?:[^"]|"")*"/g) ?? []
    rows.push(cells.map((cell) => cell.slice(1, -1).replaceAll('""', '"')))
  }
  return rows
}

it('[R11] keeps quotation marks, commas and lines inside their cell', () => {
  const row = ['Art. 5', 'says "shall", not\n“will”', 'veto; red line']
  expect(readCsv(writeCsv([row, row]))).toEqual([row, row])
})

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
])('[R11] lets %j be no formula', (text) =>
  expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]),
)

it('[R11] no cell begins like a formula, whatever it holds', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (row) => {
      const [read] = readCsv(writeCsv([row]))
      expect(read).toHaveLength(row.length)
      for (const cell of read ?? []) expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠]/u)
    }),
  ))

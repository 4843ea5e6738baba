/** A table's cells, all of them text. */
export type CsvRow = readonly string[]

/** So that spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
/** What spreadsheets take for the beginning of a formula, also behind spaces and in wide letters. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/**
 * Write a table as CSV (RFC 4180, UTF-8 with a byte order mark). No cell is ever a formula: one that a
 * spreadsheet would take for one begins with an apostrophe, which it shows as text. Line ends inside
 * cells stay.
 */
export function writeCsv(rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => row.map(cell).join(','))
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

import type { Collation } from '../../src/core/model/collation.ts'
import type { Term } from '../../src/core/model/term.ts'
import { readNote } from './notes.ts'
import type { ComparisonEntry, RecordFile } from './record-file.ts'
import { sourceIds } from './source-id.ts'
import { readMembership } from './term-values.ts'
import { convertTerms } from './terms.ts'

type RowEntry = ComparisonEntry['rows'][number]

/** The record's `comparisons`: one question, answered by many accounts. */
export function convertCollations(record: RecordFile): Collation[] {
  const reportOf = new Map(
    record.proposals
      .flatMap((proposal) => proposal.drafts)
      .map((entry) => [entry.id, entry.report_of]),
  )
  return record.comparisons.map(({ id, title, question, note, rows }) => ({
    id,
    title,
    question,
    note: readNote(note),
    rows: rows.map((row) => convertRow(row, { list: id, reportOf })),
  }))
}

type List = { list: string; reportOf: ReadonlyMap<string, string | undefined> }

function convertRow(row: RowEntry, { list, reportOf }: List): Collation['rows'][number] {
  const reported = row.draft === undefined ? undefined : reportOf.get(row.draft)
  return {
    account: row.report,
    date: row.date ?? null,
    count: row.count ?? null,
    terms: row.states ? [guarantorList(row)] : convertValue(row, list),
    // A row that names a report entry speaks of that report, and of the draft it reports.
    draft: reported ?? row.draft ?? null,
    witness: reported === undefined ? null : (row.draft ?? null),
    note: readNote(row.note),
    sources: sourceIds(row.sources),
  }
}

/** A list is what an account reports; `also` holds the states that only one side wants. */
function guarantorList({ states = [], also = [] }: RowEntry): Term {
  const members = [
    ...states.map((party) => readMembership(party, 'reported')),
    ...also.map(({ party, status }) => readMembership(party, status)),
  ]
  return { key: 'guarantors', value: { kind: 'parties', members } }
}

/** The list on Crimea gives its value without a key; the force figures name each of theirs. */
function convertValue({ value = {}, report }: RowEntry, list: string): Term[] {
  return convertTerms(list === 'crimea-horizon' ? { crimea_years: value } : value, report)
}

import { Link } from '@tanstack/react-router'
import type { Collation } from '../../../core/model/collation.ts'
import type { Party } from '../../../core/model/process.ts'
import type { Source } from '../../../core/model/source.ts'
import type { Membership } from '../../../core/model/term.ts'
import { DateText } from '../date-text.tsx'
import { partyName, partyNames } from '../../../core/phrases/party-name.ts'
import { SourceDisclosure } from '../source-list.tsx'

type Row = Collation['rows'][number]

/** The parties that an account names, or `null` where it answers with something else. */
export function membersOf(row: Row): readonly Membership[] | null {
  const [only, ...others] = row.terms
  return only?.value.kind === 'parties' && others.length === 0 ? only.value.members : null
}

/** Every party that any account names, the most often named first. */
function namedParties({ rows }: Collation): string[] {
  const timesNamed = new Map<string, number>()
  for (const { id } of rows.flatMap((row) => membersOf(row) ?? []))
    timesNamed.set(id, (timesNamed.get(id) ?? 0) + 1)
  return [...timesNamed].sort(([, x], [, y]) => y - x).map(([id]) => id)
}

type PartyMatrixProps = {
  collation: Collation
  parties: readonly Party[]
  sources: readonly Source[]
}

/** Accounts against parties. A dash says only that this account does not name the party. */
export function PartyMatrix({ collation, parties, sources }: PartyMatrixProps) {
  const named = namedParties(collation)
  return (
    <table className="text-small">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="pe-4 pb-2 text-start align-bottom font-medium">
            Account
          </th>
          {named.map((id) => (
            <th key={id} scope="col" className="px-1 pb-2 align-bottom font-medium">
              <span className="inline-block rotate-180 [writing-mode:vertical-rl]">
                {partyName(parties, id)}
              </span>
            </th>
          ))}
          <th scope="col" className="ps-3 pb-2 text-end align-bottom font-medium">
            In all
          </th>
        </tr>
      </thead>
      <tbody>
        {collation.rows.map((row) => (
          <tr key={row.account} className="border-hair hover:bg-hair/50 border-t">
            <th
              scope="row"
              className="bg-paper sticky start-0 min-w-36 py-1.5 pe-4 text-start align-top font-normal sm:min-w-60"
            >
              <Account row={row} />
              {row.date && (
                <span className="text-soft">
                  , <DateText date={row.date} />
                </span>
              )}
              {row.note && <span className="text-soft block">{row.note}</span>}
              <SourceDisclosure sources={sources} ids={row.sources} />
            </th>
            {named.map((id) => (
              <MatrixCell
                key={id}
                membership={membersOf(row)?.find((member) => member.id === id)}
                parties={parties}
              />
            ))}
            <td className="py-1.5 ps-3 text-end align-top tabular-nums">{row.count ?? '?'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Account({ row: { account, draft, witness } }: { row: Row }) {
  if (draft === null) return account
  return (
    <Link
      to="/drafts/$draft"
      params={{ draft }}
      search={witness === null ? {} : { witness }}
      className="link"
    >
      {account}
    </Link>
  )
}

type MatrixCellProps = { membership: Membership | undefined; parties: readonly Party[] }

function MatrixCell({ membership, parties }: MatrixCellProps) {
  const cell = 'px-1 py-1.5 text-center align-top'
  if (!membership)
    return (
      <td className={`${cell} text-soft`}>
        <span aria-hidden="true">—</span>
        <span className="sr-only">not named</span>
      </td>
    )
  const by = membership.by.length > 0 ? ` by ${partyNames(parties, membership.by)}` : ''
  const isProposal = membership.status === 'bracketed' || membership.status === 'proposed'
  const words = isProposal && by !== '' ? `${membership.status}${by}` : 'named'
  return (
    <td className={cell} title={words === 'named' ? undefined : words}>
      <span
        aria-hidden="true"
        className={isProposal ? 'mark-bracket text-amended' : 'font-semibold'}
      >
        {membership.status === 'bracketed' ? '[✓]' : '✓'}
      </span>
      <span className="sr-only">{words}</span>
    </td>
  )
}

import { Link } from '@tanstack/react-router'
import type { KnownFrom, Row } from '../../../core/compare/row.ts'
import { Hatch } from '../hatch.tsx'
import { SourceDisclosure } from '../source-list.tsx'
import { absenceWords } from '../../../core/phrases/absence-words.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { saidTerms } from '../../../core/phrases/mentions.ts'
import { useAllRows } from './all-rows.ts'
import { useFrame } from './comparison-context.ts'

/** The side that holds no clause says why: hatched where nobody knows, plain where a source supports it. */
export function AbsenceCell({ row }: { row: Row }) {
  const { sources } = useFrame()
  const { mentionsOf } = useAllRows()
  if (row.absence === null) return null
  const isSaid = saidTerms(row, mentionsOf).length > 0
  const words = absenceWords(row.absence, { isSaid, leftBy: row.leftBy })
  const body = (
    <>
      <p>{words.sentence}</p>
      <SaidTerms row={row} />
      {row.knownFrom && <KnownBefore from={row.knownFrom} row={row.id} />}
      {words.remark && (
        <p className="mt-1" dir="auto">
          {words.remark}
        </p>
      )}
      {words.sources.length > 0 && (
        <div className="mt-1.5">
          <SourceDisclosure sources={sources} ids={words.sources} />
        </div>
      )}
    </>
  )
  if (!words.isSupported) return <Hatch>{body}</Hatch>
  return (
    <div className="text-soft text-ui border-strong-rule border-s-2 px-4 py-2 font-sans">
      <div className="max-w-prose">{body}</div>
    </div>
  )
}

/** What the side says in other clauses, term by term, and the way there. */
function SaidTerms({ row }: { row: Row }) {
  const { goTo, mentionsOf } = useAllRows()
  return saidTerms(row, mentionsOf).map(({ key, label, mentions }) => (
    <p key={key} className="mt-1">
      {label}: said in{' '}
      {mentions.map(({ clause, name, row: holder }, index) => (
        <span key={clause}>
          {index > 0 && ', '}
          <button type="button" className="link" onClick={() => goTo(holder)}>
            <bdi>{name}</bdi>
          </button>
        </span>
      ))}
    </p>
  ))
}

/** Where a clause was known before it came: beside this draft, at the same clause. */
function KnownBefore({ from, row }: { from: KnownFrom; row: string }) {
  const { after } = useFrame()
  if (from.kind === 'another-source')
    return (
      <p className="mt-1">
        <Link to="/drafts/$draft" params={{ draft: from.draft }} className="link">
          Another source of this draft
        </Link>{' '}
        has it.
      </p>
    )
  return (
    <p className="mt-1">
      Known since {formatDate(from.date)}:{' '}
      <Link
        to="/compare"
        search={{ before: from.draft, after: after.draft.id, clause: row }}
        className="link"
      >
        <bdi>{from.title}</bdi>
      </Link>
    </p>
  )
}

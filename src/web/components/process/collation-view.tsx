import type { Collation } from '../../../core/model/collation.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { valueWords } from '../../../core/phrases/term-words.ts'
import { DateText } from '../date-text.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { SourceDisclosure } from '../source-list.tsx'
import { membersOf, PartyMatrix } from './party-matrix.tsx'

type CollationViewProps = {
  collation: Collation
  overview: ProcessOverview
  sources: readonly Source[]
}

/** One question answered by many accounts: sets of parties as a matrix, anything else as a table. */
export function CollationView({ collation, overview, sources }: CollationViewProps) {
  const isOfParties = collation.rows.every((row) => membersOf(row) !== null)
  return (
    <section id={collation.id} className="mb-10">
      <h3 className="font-serif text-lg font-semibold">{collation.title}</h3>
      <p className="text-soft max-w-prose">
        {collation.question} {collation.note}
      </p>
      <ScrollRegion label={collation.title} className="mt-3">
        {isOfParties ? (
          <PartyMatrix collation={collation} parties={overview.parties} sources={sources} />
        ) : (
          <AnswerTable collation={collation} overview={overview} sources={sources} />
        )}
      </ScrollRegion>
      {isOfParties && (
        <p className="text-soft text-small mt-2" aria-hidden="true">
          ✓ named · — not named by this account ·{' '}
          <span className="mark-bracket text-amended">✓</span> proposed by one side ·{' '}
          <span className="mark-bracket text-amended">[✓]</span> in brackets
        </p>
      )}
    </section>
  )
}

const CELL = 'border-hair border-b py-1.5 pe-5 text-start align-top'

function AnswerTable({ collation, overview, sources }: CollationViewProps) {
  return (
    <table className="text-small w-full min-w-xl">
      <thead className="text-soft">
        <tr>
          <th scope="col" className={`${CELL} font-medium`}>
            Account
          </th>
          <th scope="col" className={`${CELL} font-medium`}>
            Answer
          </th>
          <th scope="col" className={`${CELL} font-medium`}>
            Rests on
          </th>
        </tr>
      </thead>
      <tbody>
        {collation.rows.map((row) => (
          <tr key={row.account}>
            <th scope="row" className={`${CELL} font-normal`}>
              {row.account}
              {row.date && (
                <span className="text-soft">
                  , <DateText date={row.date} />
                </span>
              )}
              {row.note && <span className="text-soft block">{row.note}</span>}
            </th>
            <td className={CELL}>
              <Answers row={row} overview={overview} />
            </td>
            <td className={CELL}>
              <SourceDisclosure sources={sources} ids={row.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type AnswersProps = { row: Collation['rows'][number]; overview: ProcessOverview }

function Answers({ row, overview }: AnswersProps) {
  return row.terms.map(({ key, value }) => {
    const definition = overview.termDefinitions.find((each) => each.key === key) ?? null
    return (
      <span key={key} className="block">
        {row.terms.length > 1 && <span className="text-soft">{definition?.label ?? key}: </span>}
        {valueWords(value, definition, overview.parties)}
      </span>
    )
  })
}

import { Link, useLocation } from '@tanstack/react-router'
import type { Round } from '../../../core/model/process.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { formatDateRange } from '../../../core/phrases/format-date.ts'
import { partyName, partyNames } from '../../../core/phrases/party-name.ts'
import { SourceDisclosure } from '../source-list.tsx'

type RoundListProps = { overview: ProcessOverview; sources: readonly Source[] }

/** The numbered talks: when, where, who, in what form, and what was tabled there. */
export function RoundList({ overview, sources }: RoundListProps) {
  const hash = useLocation({ select: ({ hash: id }) => id })
  return (
    <ol className="divide-hair divide-y">
      {overview.rounds.map((round) => (
        <li
          key={round.id}
          id={round.id}
          className={`grid gap-x-6 gap-y-1 py-4 md:grid-cols-[7.5rem_1fr] ${round.id === hash ? 'bg-marked' : ''}`}
        >
          <p className="text-soft pt-0.5">{formatDateRange(round.dateStart, round.dateEnd)}</p>
          <div className="max-w-[46rem]">
            <h3 className="font-serif text-base font-semibold">
              {round.sequence}. {round.title}
            </h3>
            <p className="text-soft">
              {[round.place, round.format].filter(Boolean).join(' · ')}
              {round.mediators.length > 0 &&
                ` · mediated by ${partyNames(overview.parties, round.mediators)}`}
            </p>
            <p className="treaty-text mt-1" dir="auto">
              {round.summary}
            </p>
            <Delegations round={round} overview={overview} />
            {round.note && <p className="text-soft text-small mt-1">{round.note}</p>}
            <SourceDisclosure sources={sources} ids={round.sources} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Delegations({ round, overview }: { round: Round; overview: ProcessOverview }) {
  const tabled = overview.drafts.filter(
    ({ id, witnesses }) =>
      round.tabled.includes(id) || witnesses.some((witness) => round.tabled.includes(witness.id)),
  )
  return (
    <>
      <p className="text-small mt-1">
        {round.delegations.map(({ party, people }, index) => (
          <span key={party}>
            {index > 0 && ' · '}
            <b className="font-medium">{partyName(overview.parties, party)}</b>
            {people.length > 0 && ` (${people.map((id) => personName(overview, id)).join(', ')})`}
          </span>
        ))}
      </p>
      {tabled.length > 0 && (
        <p className="text-small mt-1 flex flex-wrap gap-x-4">
          {tabled.map((draft) => (
            <Link key={draft.id} to="/drafts/$draft" params={{ draft: draft.id }} className="link">
              Tabled: {draft.shortTitle}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}

function personName({ people }: ProcessOverview, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id
}

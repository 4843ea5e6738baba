import { Link } from '@tanstack/react-router'
import type { DraftPage, DraftView, ProcessOverview } from '../../../core/model/read-models.ts'
import { type DraftPair, draftsOf, firstPair } from '../../draft-facts.ts'
import { capitalised, KIND_WORDS } from '../../../core/phrases/record-words.ts'
import { LinkButton } from '../button.tsx'
import { DateText } from '../date-text.tsx'
import { PageTitle } from '../page-title.tsx'
import { partyNames } from '../../../core/phrases/party-name.ts'
import { FirstPairButton } from './first-pair-button.tsx'

type DraftHeadProps = { page: DraftPage; overview: ProcessOverview }

/** What a draft is, who tabled it, what it builds on, and the way to its neighbours. */
export function DraftHead({ page: { process, instrument, draft }, overview }: DraftHeadProps) {
  const { drafts, parties, rounds } = overview
  const round = rounds.find(({ id }) => id === draft.round)
  const facts = [
    capitalised(KIND_WORDS[draft.kind]),
    draft.tabledBy.length > 0 && `tabled by ${partyNames(parties, draft.tabledBy)}`,
    round && (round.place.includes(round.title) ? round.place : `${round.title}, ${round.place}`),
    draft.extent && `said to be ${draft.extent}`,
  ].filter(Boolean)
  return (
    <>
      <p className="text-soft mb-2">
        <Link to="/processes/$process" params={{ process: process.id }} className="link">
          {process.shortTitle}
        </Link>
        {' / '}
        <Link
          to="/processes/$process"
          params={{ process: process.id }}
          hash={instrument.id}
          className="link"
        >
          {instrument.shortTitle}
        </Link>
      </p>
      <PageTitle title={draft.title}>
        <p>
          <span className="text-ink">
            <DateText date={draft.date} precision={draft.datePrecision} />
          </span>
          {' · '}
          {facts.join(' · ')}
        </p>
        {[draft.basedOnNote, draft.standingNote, draft.markingKey].map(
          (note) =>
            note && (
              <p key={note} className="mt-1.5" dir="auto">
                {note}
              </p>
            ),
        )}
      </PageTitle>
      <WaysOn draft={draft} process={process.id} pair={firstPair(draft, drafts)} />
    </>
  )
}

type WaysOnProps = { draft: DraftView; process: string; pair: DraftPair | undefined }

function WaysOn({ draft, process, pair }: WaysOnProps) {
  return (
    <div className="no-print mb-6 flex flex-wrap gap-2">
      {pair && (
        <FirstPairButton
          pair={pair}
          draft={draft}
          search={{ before: pair.before.id, after: pair.after.id }}
        />
      )}
      <LinkButton to="/compare" search={{ after: draft.id }}>
        Compare with another
      </LinkButton>
      <LinkButton to="/new" search={{ process, instrument: draft.instrument, draft: draft.id }}>
        Add a source
      </LinkButton>
    </div>
  )
}

/** The drafts before and after this one in its instrument, by date. */
export function Neighbours({ draft, drafts }: { draft: DraftView; drafts: readonly DraftView[] }) {
  const inOrder = draftsOf(draft.instrument, drafts)
  const place = inOrder.findIndex(({ id }) => id === draft.id)
  const previous = inOrder[place - 1]
  const next = inOrder[place + 1]
  return (
    <nav
      aria-label="Drafts of this instrument"
      className="no-print mt-10 flex justify-between gap-4"
    >
      {previous ? (
        <Link to="/drafts/$draft" params={{ draft: previous.id }} className="link">
          ← {previous.shortTitle}
        </Link>
      ) : (
        <span className="text-soft">The first draft recorded</span>
      )}
      {next ? (
        <Link to="/drafts/$draft" params={{ draft: next.id }} className="link text-end">
          {next.shortTitle} →
        </Link>
      ) : (
        <span className="text-soft text-end">The last draft recorded</span>
      )}
    </nav>
  )
}

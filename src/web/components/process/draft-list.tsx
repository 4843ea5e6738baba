import { Link } from '@tanstack/react-router'
import type { Instrument } from '../../../core/model/draft.ts'
import type { DraftView, ProcessOverview, WitnessView } from '../../../core/model/read-models.ts'
import { undatedTitle } from '../../../core/phrases/undated-title.ts'
import { draftBefore, draftsOf, latestRevision } from '../../draft-facts.ts'
import { formatDateRange, formatShortDate } from '../../../core/phrases/format-date.ts'
import { capitalised, count, KIND_WORDS, spoken } from '../../../core/phrases/record-words.ts'
import { givenWords } from '../../../core/phrases/whose-words.ts'
import { DateText } from '../date-text.tsx'
import { partyNames } from '../../../core/phrases/party-name.ts'

/** All drafts by instrument, each with its sources and the ways on: read, compare with the one before. */
export function DraftList({ overview }: { overview: ProcessOverview }) {
  return overview.instruments.map((instrument) => {
    const drafts = draftsOf(instrument.id, overview.drafts)
    return (
      <section key={instrument.id} id={instrument.id} className="mb-10 break-inside-avoid-page">
        <h3 className="font-serif text-lg font-semibold">
          <bdi>{instrument.title}</bdi>
        </h3>
        <p className="text-soft max-w-prose">
          <span className="text-ink">{spanOf(instrument, drafts)}.</span> {instrument.summary}{' '}
          {instrument.outcome}
        </p>
        <ul className="divide-hair mt-2 divide-y">
          {drafts.map((draft) => (
            <DraftItem key={draft.id} draft={draft} overview={overview} />
          ))}
        </ul>
      </section>
    )
  })
}

/** An instrument whose end nobody states is dated from its first to its last draft. */
function spanOf({ dateStart, dateEnd }: Instrument, drafts: readonly DraftView[]): string {
  if (dateEnd !== null) return formatDateRange(dateStart, dateEnd)
  const dates = [dateStart, ...drafts.map(({ date }) => date)].toSorted()
  return formatDateRange(dates[0] ?? dateStart, dates.at(-1) ?? null)
}

type DraftItemProps = { draft: DraftView; overview: ProcessOverview }

function DraftItem({ draft, overview }: DraftItemProps) {
  const before = draftBefore(draft, overview.drafts)
  return (
    <li id={draft.id} className="grid gap-x-6 gap-y-1.5 py-4 md:grid-cols-[7.5rem_1fr]">
      <p className="text-soft pt-0.5">
        <DateText date={draft.date} precision={draft.datePrecision} />
      </p>
      <div>
        <h4 className="font-serif text-base font-semibold">
          <Link to="/drafts/$draft" params={{ draft: draft.id }} className="hover:text-accent">
            <bdi>{draft.title}</bdi>
          </Link>
        </h4>
        <p className="text-soft">
          {draft.origin === 'user' && 'Entered here, not part of the record. '}
          {capitalised(KIND_WORDS[draft.kind])}
          {draft.tabledBy.length > 0 &&
            `, tabled by ${partyNames(overview.parties, draft.tabledBy)}`}
          {draft.extent && `. Said to be ${draft.extent}`}
        </p>
        {draft.basedOnNote && <p className="text-soft text-small">{draft.basedOnNote}</p>}
        <WitnessList witnesses={draft.witnesses} />
        <p className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-1">
          <Link to="/drafts/$draft" params={{ draft: draft.id }} className="link">
            Read
          </Link>
          {before && (
            <Link to="/compare" search={{ before: before.id, after: draft.id }} className="link">
              Compare with {undatedTitle(before.shortTitle)}, {formatShortDate(before.date)}
            </Link>
          )}
          {draft.witnesses.length > 1 && <WitnessComparisons draft={draft} />}
        </p>
      </div>
    </li>
  )
}

function WitnessComparisons({ draft }: { draft: DraftView }) {
  return draft.witnesses.slice(1).map((witness) => (
    <Link
      key={witness.id}
      to="/compare"
      search={{ before: draft.id, after: draft.id, afterWitness: witness.id }}
      className="link"
    >
      Against {witness.shortTitle}
    </Link>
  ))
}

function WitnessList({ witnesses }: { witnesses: readonly WitnessView[] }) {
  return (
    <ul aria-label="Sources" className="text-small mt-2 space-y-1">
      {witnesses.map((witness) => (
        <WitnessItem key={witness.id} witness={witness} />
      ))}
    </ul>
  )
}

function WitnessItem({ witness }: { witness: WitnessView }) {
  const latest = latestRevision(witness)
  return (
    <li className="flex flex-wrap gap-x-4 sm:grid sm:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)]">
      <span>
        <Link
          to="/drafts/$draft"
          params={{ draft: witness.draft }}
          search={{ witness: witness.id }}
          className="link"
        >
          <bdi>{witness.shortTitle}</bdi>
        </Link>
      </span>
      <span className="text-soft">
        {spoken(witness.provenance)}: {givenWords(witness)}
      </span>
      <span className="text-soft">
        {witness.publishedAt === null ? (
          'public since: not known'
        ) : (
          <>
            public since <DateText date={witness.publishedAt} />
          </>
        )}
      </span>
      <span className="text-soft">
        {latest ? count(latest.clauseCount, 'clause') : 'no text yet'}
        {witness.revisions.length > 1 && `, revision ${witness.revisions.length}`}
      </span>
    </li>
  )
}

import { Link, useLocation } from '@tanstack/react-router'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import type { Event, Statement } from '../../../core/model/statement.ts'
import { spoken } from '../../../core/phrases/record-words.ts'
import { Badge } from '../badge.tsx'
import { DateText, MomentText } from '../date-text.tsx'
import { PageAnchor } from '../page-anchor.tsx'
import { titleWithSpeaker } from '../../../core/phrases/speaker-name.ts'
import { partyName } from '../../../core/phrases/party-name.ts'
import { SourceDisclosure } from '../source-list.tsx'

type Occurrence = Statement | Event

const RELATIONS: Record<Occurrence['relatesTo'][number]['relation'], string> = {
  'responds-to': 'Responds to',
  qualifies: 'Qualifies',
  contradicts: 'Contradicts',
  confirms: 'Confirms',
  revises: 'Revises',
}

type OccurrenceListProps = { overview: ProcessOverview; sources: readonly Source[] }

/** What was said and what was reported to happen, in time order, each with who says so. */
export function OccurrenceList({ overview, sources }: OccurrenceListProps) {
  const hash = useLocation({ select: ({ hash: id }) => id })
  const all = [...overview.statements, ...overview.events].toSorted(
    (x, y) => x.date.localeCompare(y.date) || (x.time ?? '').localeCompare(y.time ?? ''),
  )
  return (
    <ol className="divide-hair divide-y">
      {all.map((occurrence) => (
        <li
          key={occurrence.id}
          id={occurrence.id}
          className={`grid gap-x-6 gap-y-1 py-4 md:grid-cols-[7.5rem_1fr] ${occurrence.id === hash ? 'bg-marked' : ''}`}
        >
          <p className="text-soft pt-0.5">
            <DateText date={occurrence.date} precision={occurrence.datePrecision} />
          </p>
          <OccurrenceBody occurrence={occurrence} overview={overview} sources={sources} />
        </li>
      ))}
    </ol>
  )
}

type OccurrenceBodyProps = OccurrenceListProps & { occurrence: Occurrence }

function OccurrenceBody({ occurrence, overview, sources }: OccurrenceBodyProps) {
  return (
    <div className="max-w-[46rem]">
      <h3 className="font-serif text-base font-semibold">
        <bdi>{occurrence.title}</bdi>
      </h3>
      <p className="text-soft">
        <Speaker occurrence={occurrence} overview={overview} />{' '}
        <Badge>{occurrence.kind === 'action' ? 'reported act' : spoken(occurrence.stance)}</Badge>
      </p>
      <p className="treaty-text mt-1" dir="auto">
        {occurrence.summary}
      </p>
      {occurrence.quote && (
        <p className="treaty-text" dir="auto">
          In the words of the source: <q>{occurrence.quote}</q>
        </p>
      )}
      <Circumstances occurrence={occurrence} overview={overview} />
      <SourceDisclosure sources={sources} ids={occurrence.sources} />
    </div>
  )
}

type OccurrenceProps = { occurrence: Occurrence; overview: ProcessOverview }

function Speaker({ occurrence, overview }: OccurrenceProps) {
  const person = overview.people.find(({ id }) => id === occurrence.person)
  // Whom an act is attributed to is said by its attribution, in the record's words, and nowhere else:
  // beside the one who reports it, it would read as theirs.
  const side = occurrence.kind === 'action' ? occurrence.reportedBy : occurrence.party
  const said = [
    person && <b className="text-ink font-medium">{person.name}</b>,
    occurrence.role,
    side &&
      `${occurrence.kind === 'action' ? 'reported by ' : ''}${partyName(overview.parties, side)}`,
    occurrence.place,
  ].filter(Boolean)
  return (
    <>
      {said.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
      {occurrence.time && (
        <>
          {' · '}
          <MomentText moment={occurrence.time} basis={occurrence.timeBasis} />
        </>
      )}
    </>
  )
}

function Circumstances({ occurrence, overview }: OccurrenceProps) {
  const notes = [
    occurrence.kind === 'action' && occurrence.attribution !== null
      ? `Attribution: ${occurrence.attribution}`
      : null,
    occurrence.liveUpdatesNote,
    occurrence.note,
  ].filter((note) => note !== null)
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="text-soft text-small mt-1">
          {note}
        </p>
      ))}
      {(occurrence.about.length > 0 || occurrence.relatesTo.length > 0) && (
        <p className="text-small mt-1 flex flex-wrap gap-x-4">
          {occurrence.about.map((id) => (
            <AboutLink key={id} id={id} overview={overview} />
          ))}
          {occurrence.relatesTo.map(({ to, relation }) => (
            <PageAnchor key={to} to={to}>
              {RELATIONS[relation]}: {titleOf(to, overview)}
            </PageAnchor>
          ))}
        </p>
      )}
    </>
  )
}

function titleOf(id: string, overview: ProcessOverview): string {
  const said = [...overview.statements, ...overview.events].find((other) => other.id === id)
  return said ? titleWithSpeaker(said, overview) : id
}

/** `about` names a draft or one of its witnesses. */
function AboutLink({ id, overview }: { id: string; overview: ProcessOverview }) {
  const draft = overview.drafts.find(
    (each) => each.id === id || each.witnesses.some((witness) => witness.id === id),
  )
  if (!draft) return null
  const witness = draft.witnesses.find((each) => each.id === id)
  return (
    <Link
      to="/drafts/$draft"
      params={{ draft: draft.id }}
      search={witness ? { witness: witness.id } : {}}
      className="link"
    >
      About: {witness?.shortTitle ?? draft.shortTitle}
    </Link>
  )
}

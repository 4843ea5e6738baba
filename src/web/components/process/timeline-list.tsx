import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { speakerName } from '../../../core/phrases/speaker-name.ts'
import { isKnownOnlyThroughReports } from '../../draft-facts.ts'
import { DateText } from '../date-text.tsx'
import { PageAnchor } from '../page-anchor.tsx'
import { holdings } from './lay-out-drafts.ts'
import type { PeriodEntries } from './timeline-layout.ts'

type Item = {
  id: string
  date: string
  sign: 'round' | 'text' | 'report' | 'notice'
  body: ReactNode
}

const SIGNS: Record<Item['sign'], string> = {
  round: 'size-2.5 rounded-full bg-accent',
  text: 'size-3 rounded-full bg-ink',
  report: 'size-3 rounded-full border-2 border-ink bg-paper',
  notice: 'size-2 bg-strong-rule',
}

function itemsOf(
  { rounds, drafts, statements, events }: PeriodEntries,
  overview: ProcessOverview,
): Item[] {
  const items: Item[] = [
    ...rounds.map(({ id, dateStart, place }) => ({
      id,
      date: dateStart,
      sign: 'round' as const,
      body: (
        <PageAnchor to={id} className="py-1">
          Talks: {place}
        </PageAnchor>
      ),
    })),
    ...drafts.map((draft) => ({
      id: draft.id,
      date: draft.date,
      sign: isKnownOnlyThroughReports(draft) ? ('report' as const) : ('text' as const),
      body: (
        <Link to="/drafts/$draft" params={{ draft: draft.id }} className="hover:text-accent py-1">
          <span className="block font-serif text-base leading-snug font-semibold">
            {draft.shortTitle}
          </span>
          <span className="text-soft text-small">{holdings(draft)}</span>
        </Link>
      ),
    })),
    ...[...statements, ...events].map((said) => ({
      id: said.id,
      date: said.date,
      sign: 'notice' as const,
      body: (
        <PageAnchor to={said.id} className="text-soft hover:text-ink py-1">
          <b className="font-medium">{speakerName(said, overview)}:</b> {said.title}
        </PageAnchor>
      ),
    })),
  ]
  return items.sort((x, y) => x.date.localeCompare(y.date))
}

type TimelineListProps = { entries: PeriodEntries; overview: ProcessOverview }

/** The timeline as a list in time order, day by day, for narrow screens. */
export function TimelineList({ entries, overview }: TimelineListProps) {
  const items = itemsOf(entries, overview)
  const dates = [...new Set(items.map(({ date }) => date))]
  return (
    <ol className="border-rule ms-1.5 border-s-2">
      {dates.map((date) => (
        <li key={date} className="ps-5 pb-3.5">
          <span className="text-soft text-small block">
            <DateText date={date} />
          </span>
          <ul className="space-y-1.5">
            {items
              .filter((item) => item.date === date)
              .map(({ id, sign, body }) => (
                <li key={id} className="relative">
                  <span
                    aria-hidden="true"
                    className={`absolute -start-5 top-1.5 -translate-x-[calc(50%+1px)] rtl:translate-x-[calc(50%+1px)] ${SIGNS[sign]}`}
                  />
                  {body}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { lineageQuery } from '../../queries/lineage-query.ts'
import { Broken } from '../broken.tsx'
import { DateText } from '../date-text.tsx'
import { Skeleton } from '../skeleton.tsx'
import type { ReadingContext } from './clause-view.tsx'

type ClauseDraftsProps = { lineage: string; context: ReadingContext }

/** Where else this clause stands: fetched when it is asked for. */
export function ClauseDrafts({ lineage, context }: ClauseDraftsProps) {
  const [isOpen, setOpen] = useState(false)
  const others =
    context.overview.lineages
      .find(({ id }) => id === lineage)
      ?.drafts.filter((id) => id !== context.draft).length ?? 0
  if (others === 0) return null
  return (
    <details
      className="text-small text-soft open:w-full"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="hover:text-ink w-fit">
        In {others === 1 ? '1 other draft' : `${others} other drafts`}
      </summary>
      {isOpen && <Steps lineage={lineage} context={context} />}
    </details>
  )
}

function Steps({ lineage, context: { overview, hash } }: ClauseDraftsProps) {
  const { data, error, refetch } = useQuery(lineageQuery(overview.process.id, lineage))
  if (error) return <Broken error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} label="Loading the other drafts" />
  return (
    <ol className="border-rule text-ink mt-2 space-y-3 border-s-2 ps-4">
      {data.steps
        .filter((step) => step.hash !== hash)
        .map((step) => {
          const draft = overview.drafts.find(({ id }) => id === step.draft)
          const witness = draft?.witnesses.find(({ id }) => id === step.witness)
          return (
            <li key={`${step.hash} ${step.clause.id}`}>
              <DateText date={step.date} precision={draft?.datePrecision ?? 'day'} />
              {' · '}
              <Link
                to="/drafts/$draft"
                params={{ draft: step.draft }}
                search={{ witness: step.witness, clause: step.clause.id }}
                className="link"
              >
                {draft?.shortTitle ?? step.draft}
              </Link>
              {witness && draft && draft.witnesses.length > 1 && ` (${witness.shortTitle})`}
              <p lang={witness?.language} dir="auto" className="treaty-text max-w-[68ch]">
                {step.clause.text}
              </p>
            </li>
          )
        })}
    </ol>
  )
}

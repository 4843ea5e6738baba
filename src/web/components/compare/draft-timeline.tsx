import { Link } from '@tanstack/react-router'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { DraftView } from '../../../core/model/read-models.ts'
import { DateText } from '../date-text.tsx'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { useFrame } from './comparison-context.ts'
import { searchWithout } from '../../../core/link/search-without.ts'

/** The drafts of the instruments under comparison, by date. One of them takes the place of the nearer side. */
export function DraftTimeline({ search }: { search: CompareSearch }) {
  const { before, after, overviews } = useFrame()
  const instruments = new Set([before.instrument.id, after.instrument.id])
  const drafts = overviews
    .flatMap((overview) => overview.drafts)
    .filter(({ instrument }) => instruments.has(instrument))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return (
    <nav aria-label="Drafts">
      <ol className="border-rule ms-1 border-s-2">
        {drafts.map((draft) => (
          <li key={draft.id} className="relative pb-3 ps-4">
            <TimelineItem draft={draft} search={search} />
          </li>
        ))}
      </ol>
      <Link
        to="/processes/$process"
        params={{ process: after.process.id }}
        className="link text-small"
      >
        The whole process
      </Link>
    </nav>
  )
}

function TimelineItem({ draft, search }: { draft: DraftView; search: CompareSearch }) {
  const { before, after } = useFrame()
  const role = roleOf(draft, before, after)
  return (
    <>
      <span
        aria-hidden="true"
        className={`absolute -start-[6px] top-1.5 size-2.5 rounded-full border-2 ${
          role === null ? 'border-strong-rule bg-paper' : 'border-accent bg-accent'
        }`}
      />
      <span className="text-soft text-small block">
        <DateText date={draft.date} precision={draft.datePrecision} />
        {role && <b className="text-accent font-medium"> · {role}</b>}
      </span>
      {role === null ? (
        <TimelineLink draft={draft} search={search} />
      ) : (
        <span className="font-medium">{draft.shortTitle}</span>
      )}
      {draft.witnesses.length > 1 && (
        <span className="text-soft text-small block">{draft.witnesses.length} sources</span>
      )}
    </>
  )
}

function TimelineLink({ draft, search }: { draft: DraftView; search: CompareSearch }) {
  const { before } = useFrame()
  const side = draft.date >= before.draft.date ? 'after' : 'before'
  const rest = searchWithout(search, 'alignment', 'clause', 'quote', 'change', 'topic')
  const next: CompareSearch =
    side === 'after'
      ? { ...rest, after: draft.id, afterWitness: undefined }
      : { ...rest, before: draft.id, beforeWitness: undefined }
  return (
    <Link to="/compare" search={next} resetScroll={false} className="py-1 hover:underline">
      {draft.shortTitle}
      <span className="sr-only"> (show as the draft {side})</span>
    </Link>
  )
}

function roleOf({ id }: DraftView, before: ComparedSide, after: ComparedSide): string | null {
  if (id === before.draft.id && id === after.draft.id) return 'both sides'
  if (id === before.draft.id) return 'before'
  return id === after.draft.id ? 'after' : null
}

import type { Source } from '../../core/model/source.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { ACCESS_WORDS } from '../../core/phrases/record-words.ts'
import { DateText } from './date-text.tsx'

/** One publication: publisher, title, date, how it is known, and where it can be found. */
function SourceItem({ source }: { source: Source }) {
  return (
    <span>
      {source.publisher && <span className="font-medium">{source.publisher}: </span>}
      {source.url === null ? (
        <bdi>{source.title}</bdi>
      ) : (
        <a className="link" href={source.url} rel="noreferrer noopener" dir="auto">
          {source.title}
        </a>
      )}
      <span className="text-soft">
        {source.date && (
          <>
            {' · '}
            <DateText date={source.date} />
          </>
        )}
        {source.kind && ` · ${source.kind}`} · {ACCESS_WORDS[source.access]}
      </span>
      {source.archivedUrl && (
        <>
          {' · '}
          <a className="link" href={source.archivedUrl} rel="noreferrer noopener">
            archived copy
          </a>
        </>
      )}
      {source.note && <span className="text-soft block">{source.note}</span>}
    </span>
  )
}

type SourceListProps = {
  /** All sources of the process; those not named in `ids` are left out. */
  sources: readonly Source[]
  ids: readonly string[]
}

/** The publications that something rests on. An id without a source is shown as it stands. */
function SourceList({ sources, ids }: SourceListProps) {
  return (
    <ul className="text-small space-y-1.5">
      {ids.map((id) => {
        const source = sources.find((candidate) => candidate.id === id)
        return <li key={id}>{source ? <SourceItem source={source} /> : id}</li>
      })}
    </ul>
  )
}

/** Who published what something rests on, and when, in one line: paper cannot be opened. */
function printedSources(sources: readonly Source[], ids: readonly string[]): string {
  const named = ids.map((id) => {
    const source = sources.find((candidate) => candidate.id === id)
    if (!source) return id
    return [source.publisher ?? source.title, source.date && formatDate(source.date)]
      .filter(Boolean)
      .join(', ')
  })
  return [...new Set(named)].join('; ')
}

/** The publications behind a click, with their number in front: what is shown is always sourced. */
export function SourceDisclosure({ sources, ids }: SourceListProps) {
  if (ids.length === 0) return null
  const number = ids.length === 1 ? '1 source' : `${ids.length} sources`
  return (
    <>
      <details className="no-print text-small text-soft open:w-full">
        <summary className="hover:text-ink w-fit">{number}</summary>
        <div className="text-ink border-rule mt-2 border-s-2 ps-3">
          <SourceList sources={sources} ids={ids} />
        </div>
      </details>
      <p data-printed-sources className="text-small text-soft hidden w-full print:block" dir="auto">
        {number}: {printedSources(sources, ids)}.
      </p>
    </>
  )
}

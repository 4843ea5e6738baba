import { useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProcessSummary } from '../../core/model/read-models.ts'
import { LinkButton } from '../components/button.tsx'
import { Empty } from '../components/empty.tsx'
import { readingsFor } from '../components/home/readings.ts'
import { formatDateRange } from '../../core/phrases/format-date.ts'
import { OpenBundle } from '../components/transfer/open-bundle.tsx'
import { overviewQuery } from '../queries/overview-query.ts'
import { processesQuery } from '../queries/processes-query.ts'
import { count } from '../../core/phrases/record-words.ts'
import { Page } from './page.tsx'

/** What Travaux answers, the processes it holds, and where to begin. */
export function HomePage() {
  const { data: processes } = useSuspenseQuery(processesQuery)
  return (
    <Page>
      <title>Travaux</title>
      <h1 className="mt-4 max-w-[30ch] font-serif text-[1.75rem] leading-tight font-semibold sm:text-[2.25rem]">
        What changed between these drafts, according to whom, and how sure are we?
      </h1>
      <p className="text-soft mt-4 max-w-[60ch] font-serif text-lg leading-relaxed">
        Travaux keeps the drafts of a negotiation while it is still going on, every source of each
        apart, and compares them clause by clause. What a source does not cover is never shown as
        deleted.
      </p>
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton tone="primary" to="/compare">
          Compare two drafts
        </LinkButton>
        <LinkButton to="/new">Add your own draft</LinkButton>
      </div>
      <div className="mt-14 gap-14 lg:grid lg:grid-cols-2">
        <section aria-labelledby="processes">
          <h2 id="processes" className="eyebrow mb-2">
            Processes
          </h2>
          <ProcessList processes={processes} />
          <OpenBundle />
        </section>
        <section aria-labelledby="readings" className="mt-12 lg:mt-0">
          <h2 id="readings" className="eyebrow mb-2">
            Start reading
          </h2>
          <ReadingList processes={processes} />
        </section>
      </div>
    </Page>
  )
}

function ProcessList({ processes }: { processes: readonly ProcessSummary[] }) {
  if (processes.length === 0)
    return (
      <Empty message="No process is recorded here yet.">
        <LinkButton to="/new">Add the first draft</LinkButton>
      </Empty>
    )
  return (
    <ul className="divide-rule border-rule divide-y border-y">
      {processes.map((process) => (
        <li key={process.id} className="py-4">
          <Link
            to="/processes/$process"
            params={{ process: process.id }}
            className="hover:text-accent font-serif text-xl leading-snug font-semibold"
          >
            <bdi>{process.title}</bdi>
          </Link>
          <p className="text-soft mt-1">{holdingsOf(process)}</p>
          <p className="text-soft mt-1" dir="auto">
            {process.summary}
          </p>
        </li>
      ))}
    </ul>
  )
}

function holdingsOf({ dateStart, dateEnd, counts }: ProcessSummary): string {
  const held = [
    count(counts.drafts, 'draft'),
    count(counts.witnesses, 'source text'),
    count(counts.clauses, 'clause'),
    count(counts.statements + counts.events, 'statement or event', 'statements and events'),
    count(counts.sources, 'publication'),
  ]
  const span = dateStart === null ? [] : [formatDateRange(dateStart, dateEnd)]
  return [...span, ...held].join(' · ')
}

function ReadingList({ processes }: { processes: readonly ProcessSummary[] }) {
  const overviews = useQueries({
    queries: processes
      .filter(({ origin }) => origin === 'record')
      .map(({ id }) => overviewQuery(id)),
  })
  const readings = overviews.flatMap(({ data }) => (data ? readingsFor(data) : []))
  return (
    <ul className="divide-rule border-rule divide-y border-y">
      {readings.map(({ title, question, search }) => (
        <li key={title} className="py-3.5">
          <Link
            to="/compare"
            search={search}
            className="hover:text-accent font-serif text-base leading-snug font-semibold"
          >
            {title}
          </Link>
          <p className="text-soft">{question}</p>
        </li>
      ))}
      <li className="py-3.5">
        <Link
          to="/new"
          className="hover:text-accent font-serif text-base leading-snug font-semibold"
        >
          Your own draft
        </Link>
        <p className="text-soft">
          Paste a text, put its clauses in order, say where it comes from, compare it with any
          other.
        </p>
      </li>
    </ul>
  )
}

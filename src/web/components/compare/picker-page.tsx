import { useQuery, useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { parseDraftReference } from '../../../core/link/compare-search.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { processesQuery } from '../../queries/processes-query.ts'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { PageTitle } from '../page-title.tsx'
import { Skeleton } from '../skeleton.tsx'
import { tabledWords } from './draft-options.ts'
import { DraftPicker } from './draft-picker.tsx'
import { LinkProblems } from './link-problems.tsx'
import { type Suggestion, suggestComparisons } from './suggest-comparisons.ts'
import type { ChangeSearch } from './use-compare-search.ts'

type PickerPageProps = {
  search: CompareSearch
  problems: readonly string[]
  changeSearch: ChangeSearch
}

/** Where a link names no two drafts yet: choose them, or take a pair that is worth reading. */
export function PickerPage({ search, problems, changeSearch }: PickerPageProps) {
  const processes = useQuery(processesQuery)
  const overviews = useQueries({
    queries: (processes.data ?? []).map(({ id }) => overviewQuery(id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
  const isWaiting = processes.isPending || overviews.length < (processes.data?.length ?? 0)
  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-7 sm:px-8">
      <PageTitle title="Compare two drafts">
        <p>
          Choose a draft before and a draft after. Choose the same draft twice to see where its
          sources differ.
        </p>
      </PageTitle>
      <LinkProblems problems={problems} />
      {processes.error && (
        <Broken error={processes.error} onRetry={() => void processes.refetch()} />
      )}
      {isWaiting && !processes.error && <Skeleton lines={4} label="Loading the drafts" />}
      {!isWaiting && overviews.every(({ drafts }) => drafts.length === 0) && (
        <Empty message="There are no drafts yet.">
          <LinkButton to="/new">Add a draft</LinkButton>
        </Empty>
      )}
      {overviews.length > 0 && (
        <>
          <Pickers search={search} overviews={overviews} changeSearch={changeSearch} />
          <Suggestions overviews={overviews} />
        </>
      )}
    </div>
  )
}

type PickersProps = Pick<PickerPageProps, 'search' | 'changeSearch'> & {
  overviews: readonly ProcessOverview[]
}

function Pickers({ search, overviews, changeSearch }: PickersProps) {
  return (
    <div className="border-rule bg-sheet grid gap-6 rounded-xl border p-5 sm:grid-cols-2">
      {(['before', 'after'] as const).map((name) => {
        const known = knownDraft(overviews, search[name])
        return (
          <div key={name} className="min-w-0">
            <DraftPicker
              name={name}
              overviews={overviews}
              value={known?.draft.id ?? null}
              changeSearch={changeSearch}
            />
            {known && (
              <p className="text-small text-soft mt-1">
                <bdi>{known.overview.process.shortTitle}</bdi> ·{' '}
                {tabledWords(known.draft, known.overview)}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}

function knownDraft(overviews: readonly ProcessOverview[], text: string | undefined) {
  const reference = parseDraftReference(text ?? '')
  for (const overview of overviews) {
    const draft = overview.drafts.find(({ id }) => id === reference?.draft)
    if (draft) return { draft, overview }
  }
  return undefined
}

/** Pairs worth reading, under the name of their process where there are several. */
function Suggestions({ overviews }: { overviews: readonly ProcessOverview[] }) {
  const groups = overviews
    .map((overview) => ({
      process: overview.process,
      suggestions: suggestComparisons([overview]),
    }))
    .filter(({ suggestions }) => suggestions.length > 0)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="suggestions" className="mt-10">
      <h2 id="suggestions" className="font-serif text-xl font-semibold">
        Or begin with one of these
      </h2>
      {groups.map(({ process, suggestions }) => (
        <div key={process.id} className="mt-3 mb-6">
          {groups.length > 1 && (
            <h3 className="eyebrow">
              <bdi>{process.shortTitle}</bdi>
            </h3>
          )}
          <SuggestionList suggestions={suggestions} />
        </div>
      ))}
    </section>
  )
}

function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <ul>
      {suggestions.map(({ title, detail, search }) => (
        <li key={`${search.before} ${search.after}`} className="border-hair border-b py-3">
          <Link to="/compare" search={search} className="link font-serif text-lg">
            {title}
          </Link>
          <p className="text-soft">{detail}</p>
        </li>
      ))}
    </ul>
  )
}

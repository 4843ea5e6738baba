import { useQueries } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { sourcesQuery } from '../../queries/sources-query.ts'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { combineAll, combineLists } from './combine-queries.ts'
import type { ComparedSide } from './compared-side.ts'
import { CompareClientContext, sharedCompareClient } from './comparison-client.ts'
import { type ComparisonFrame, ComparisonFrameContext } from './comparison-context.ts'
import { ComparisonLayout } from './comparison-layout.tsx'
import { contextOf } from './comparison-query.ts'
import type { ChangeSearch } from './use-compare-search.ts'
import { useCompared } from './use-compared.ts'
import { WaitingRows } from './waiting-rows.tsx'

type ComparisonProps = {
  search: CompareSearch
  before: ComparedSide
  after: ComparedSide
  problems: readonly string[]
  changeSearch: ChangeSearch
}

/** Two chosen revisions and the record that they belong to. Sources come later: nothing waits for them. */
export function Comparison(props: ComparisonProps) {
  const processes = [...new Set([props.before.process.id, props.after.process.id])]
  const record = useQueries({
    queries: processes.map((process) => overviewQuery(process)),
    combine: combineAll,
  })
  const sources = useQueries({
    queries: processes.map((process) => sourcesQuery(process)),
    combine: combineLists,
  })
  if (record.data) return <FramedComparison {...props} overviews={record.data} sources={sources} />
  return (
    <div className="px-4 py-7 sm:px-8">
      {record.error ? (
        <Broken error={record.error} onRetry={record.retry}>
          <LinkButton to="/">All processes</LinkButton>
        </Broken>
      ) : (
        <WaitingRows />
      )}
    </div>
  )
}

type FramedProps = ComparisonProps & {
  overviews: readonly ProcessOverview[]
  sources: readonly Source[]
}

function FramedComparison({ overviews, sources, before, after, ...props }: FramedProps) {
  const client = use(CompareClientContext) ?? sharedCompareClient()
  const context = useMemo(() => contextOf(overviews, before, after), [overviews, before, after])
  const compared = useCompared(before, after, context)
  const sameLanguage = compared.comparison?.sameLanguage ?? true
  const frame = useMemo<ComparisonFrame>(
    () => ({
      client,
      before,
      after,
      sameDraft: context.sameDraft,
      sameLanguage,
      overviews,
      parties: overviews.flatMap(({ parties }) => parties),
      topics: overviews.flatMap(({ topics }) => topics),
      sources,
    }),
    [client, before, after, context, sameLanguage, overviews, sources],
  )
  return (
    <ComparisonFrameContext value={frame}>
      <ComparisonLayout compared={compared} {...props} />
    </ComparisonFrameContext>
  )
}

import { useQueries } from '@tanstack/react-query'
import { use, useMemo, type ComponentType, type ReactNode } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { sourcesQuery } from '../../queries/sources-query.ts'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { useCorrections } from '../corrections/corrections-context.ts'
import { CorrectionsProvider } from '../corrections/corrections-provider.tsx'
import { CitedSides } from '../cite/cited-sides.tsx'
import { ComparedNotes } from '../notes/compared-notes.tsx'
import { combineAll, combineLists } from './combine-queries.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { contextOf } from '../../../core/compare/context-of.ts'
import { commonLanguage } from '../../../core/text/base-language.ts'
import { CompareClientContext, sharedCompareClient } from './comparison-client.ts'
import { type ComparisonFrame, ComparisonFrameContext } from './comparison-context.ts'
import { ComparisonLayout } from './comparison-layout.tsx'
import { SurveyContext } from './survey-context.ts'
import type { ChangeSearch } from './use-compare-search.ts'
import { type Compared, useCompared } from './use-compared.ts'
import { useSurveyed } from './use-surveyed.ts'
import { WaitingPage } from './waiting-rows.tsx'

type ComparisonProps = {
  search: CompareSearch
  before: ComparedSide
  after: ComparedSide
  problems: readonly string[]
  changeSearch: ChangeSearch
  /** What a page says of the comparison before it begins. */
  above?: ComponentType<{ compared: Compared }>
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
  if (record.data)
    return (
      <Corrected {...props}>
        <FramedComparison {...props} overviews={record.data} sources={sources} />
      </Corrected>
    )
  if (!record.error) return <WaitingPage />
  return (
    <div className="px-4 py-7 sm:px-8">
      <Broken error={record.error} onRetry={record.retry}>
        <LinkButton to="/">All processes</LinkButton>
      </Broken>
    </div>
  )
}

/** What people decided belongs to two texts: with other texts it begins anew. */
function Corrected(props: ComparisonProps & { children: ReactNode }) {
  const { search, before, after, changeSearch, children } = props
  const pair = { before: before.revision.hash, after: after.revision.hash }
  return (
    <CorrectionsProvider
      key={`${pair.before} ${pair.after}`}
      pair={pair}
      pinned={search.alignment}
      onPin={(alignment) => changeSearch((current) => ({ ...current, alignment }), REPLACE)}
    >
      {children}
    </CorrectionsProvider>
  )
}

const REPLACE = { replace: true }

type FramedProps = ComparisonProps & {
  overviews: readonly ProcessOverview[]
  sources: readonly Source[]
}

function FramedComparison({
  overviews,
  sources,
  before,
  after,
  above: Above,
  ...props
}: FramedProps) {
  const client = use(CompareClientContext) ?? sharedCompareClient()
  const { decisions } = useCorrections()
  const record = useMemo(() => contextOf(overviews, before, after), [overviews, before, after])
  const context = useMemo(() => (decisions ? { ...record, decisions } : null), [record, decisions])
  const compared = useCompared(before, after, context)
  const surveyed = useSurveyed(compared, { before, after, sameDraft: record.sameDraft })
  const language = commonLanguage(before.revision.language, after.revision.language)
  const frame = useMemo<ComparisonFrame>(
    () => ({
      client,
      before,
      after,
      sameDraft: record.sameDraft,
      language,
      overviews,
      parties: overviews.flatMap(({ parties }) => parties),
      topics: overviews.flatMap(({ topics }) => topics),
      sources,
    }),
    [client, before, after, record, language, overviews, sources],
  )
  return (
    <ComparisonFrameContext value={frame}>
      <SurveyContext value={surveyed}>
        <CitedSides>
          <ComparedNotes compared={compared}>
            {Above && <Above compared={compared} />}
            <ComparisonLayout compared={compared} {...props} />
          </ComparedNotes>
        </CitedSides>
      </SurveyContext>
    </ComparisonFrameContext>
  )
}

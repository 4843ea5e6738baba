import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from '../../../core/failure.ts'
import { ComparisonId } from '../../../core/model/comparison.ts'
import { savedComparisonQuery } from '../../queries/saved-comparison-query.ts'
import { Page } from '../../routes/page.tsx'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { WaitingPage } from '../compare/waiting-rows.tsx'
import { PageTitle } from '../page-title.tsx'
import { SavedVersion } from './saved-version.tsx'
import { Tombstone } from './tombstone.tsx'

type SavedPageProps = {
  id: string
  /** As it stands in the address. */
  number: string
}

/** A saved comparison: as it was saved, with what came after it; or the stone that stands where it was. */
export function SavedPage({ id, number }: SavedPageProps) {
  const isId = ComparisonId.safeParse(id).success
  const { data, error, refetch } = useQuery({ ...savedComparisonQuery(id), enabled: isId })
  const isMissing = !isId || (error instanceof Failure && error.code === 'not-found')
  if (isMissing) return <NotFound>There is no saved comparison at this address.</NotFound>
  if (error && !data)
    return (
      <Page>
        <PageTitle title="This comparison can’t be shown" />
        <Broken error={error} onRetry={() => void refetch()}>
          <LinkButton to="/">All processes</LinkButton>
        </Broken>
      </Page>
    )
  if (!data) return <WaitingPage />
  if (data.state === 'deleted') return <Tombstone comparison={data} number={number} />
  const version = data.versions.find((held) => String(held.number) === number)
  if (!version)
    return (
      <NotFound>
        This comparison has no version “{number.slice(0, 20)}”.{' '}
        {data.versions.length === 1
          ? 'It was saved once.'
          : `Its latest is version ${data.versions.length}.`}
      </NotFound>
    )
  return <SavedVersion key={version.hash} comparison={data} version={version} />
}

function NotFound({ children }: { children: ReactNode }) {
  return (
    <Page>
      <PageTitle title="Not found">
        <p>{children}</p>
        <p>A letter of the address may be missing; what was saved keeps its address for ever.</p>
      </PageTitle>
      <LinkButton to="/" tone="primary">
        All processes
      </LinkButton>
    </Page>
  )
}

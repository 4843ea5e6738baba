import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { processLink } from '../../core/link/process-search.ts'
import type { ProcessOverview } from '../../core/model/read-models.ts'
import type { Source } from '../../core/model/source.ts'
import { LinkButton } from '../components/button.tsx'
import { Empty } from '../components/empty.tsx'
import { LinkProblems } from '../components/compare/link-problems.tsx'
import { PageAnchor } from '../components/page-anchor.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { CollationView } from '../components/process/collation-view.tsx'
import { DraftList } from '../components/process/draft-list.tsx'
import { leadOf } from '../components/process/lead.ts'
import { OccurrenceList } from '../components/process/occurrence-list.tsx'
import { PeopleList } from '../components/process/people-list.tsx'
import { PeriodSwitch } from '../components/process/period-switch.tsx'
import { fullestPeriod, periodsOf } from '../components/process/periods.ts'
import { RoundList } from '../components/process/round-list.tsx'
import { Timeline } from '../components/process/timeline.tsx'
import { ListedComparisons } from '../components/saved/listed-comparisons.tsx'
import { DownloadBundle } from '../components/transfer/download-bundle.tsx'
import { WeakSpots } from '../components/weak-spots.tsx'
import { Section } from '../components/section.tsx'
import { overviewQuery } from '../queries/overview-query.ts'
import { sourcesQuery } from '../queries/sources-query.ts'
import { Page } from './page.tsx'
import { useLink } from '../use-link.ts'

const route = getRouteApi('/processes/$process')

/** A process: its rounds, drafts, sources, statements and events, and where accounts of them differ. */
export function ProcessPage() {
  const { process } = route.useParams()
  const { data: overview } = useSuspenseQuery(overviewQuery(process))
  const periods = useMemo(() => periodsOf(overview), [overview])
  const { search, problems } = useLink(processLink)
  const asked = search.period
  const shown = periods.find(({ id }) => id === asked) ?? fullestPeriod(overview, periods)
  return (
    <Page>
      <LinkProblems problems={[...problems, ...unknownPeriod(asked, shown?.id)]} />
      <PageTitle title={overview.process.title}>
        <p dir="auto">{overview.process.summary}</p>
        <p className="mt-2">{leadOf(overview)}</p>
      </PageTitle>
      <div className="no-print mb-6 flex flex-wrap gap-2">
        <LinkButton tone="primary" to="/compare">
          Compare two drafts
        </LinkButton>
        <LinkButton to="/new" search={{ process }}>
          Add a draft
        </LinkButton>
        <DownloadBundle process={process} />
      </div>
      {shown ? (
        <>
          <PeriodSwitch overview={overview} periods={periods} shown={shown} />
          <Timeline overview={overview} period={shown} />
          <ProcessSections overview={overview} />
        </>
      ) : (
        <Empty message="This process holds no drafts yet.">
          <LinkButton to="/new" search={{ process }} tone="primary">
            Add the first draft
          </LinkButton>
        </Empty>
      )}
    </Page>
  )
}

function unknownPeriod(asked: string | undefined, shown: string | undefined): string[] {
  if (asked === undefined || asked === shown) return []
  return [
    `The link names the period “${asked}”, which this process does not have. Shown instead is the period with the most drafts.`,
  ]
}

/** The parts of the page that hold something; one's own process has drafts and little else. */
function partsOf({ rounds, statements, events, collations, parties, people }: ProcessOverview) {
  const parts = [
    { id: 'drafts', name: 'Drafts', isHeld: true },
    { id: 'rounds', name: 'Rounds', isHeld: rounds.length > 0 },
    { id: 'said', name: 'Said and reported', isHeld: statements.length + events.length > 0 },
    { id: 'accounts', name: 'Where accounts differ', isHeld: collations.length > 0 },
    { id: 'people', name: 'Parties and people', isHeld: parties.length + people.length > 0 },
    { id: 'weak-spots', name: 'Weak spots', isHeld: true },
  ]
  return parts.filter(({ isHeld }) => isHeld)
}

function ProcessSections({ overview }: { overview: ProcessOverview }) {
  const { data: sources = [] } = useQuery(sourcesQuery(overview.process.id))
  const parts = partsOf(overview)
  const isHeld = (part: string) => parts.some(({ id }) => id === part)
  return (
    <>
      <nav aria-label="On this page" className="no-print mt-8">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {parts.map(({ id, name }) => (
            <li key={id}>
              <PageAnchor to={id}>{name}</PageAnchor>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="drafts" title="Drafts and their sources">
        <DraftList overview={overview} />
      </Section>
      <ListedComparisons process={overview.process.id} />
      {isHeld('rounds') && (
        <Section id="rounds" title="Rounds of talks">
          <RoundList overview={overview} sources={sources} />
        </Section>
      )}
      {isHeld('said') && (
        <Section
          id="said"
          title="Said, and reported to happen"
          lead="What somebody said is theirs; what happened is given as those reported it who are named."
        >
          <OccurrenceList overview={overview} sources={sources} />
        </Section>
      )}
      {isHeld('accounts') && <AccountsSection overview={overview} sources={sources} />}
      {isHeld('people') && (
        <Section id="people" title="Parties and people">
          <PeopleList overview={overview} />
        </Section>
      )}
      <Section id="weak-spots" title="Weak spots">
        <WeakSpots process={overview.process} />
      </Section>
    </>
  )
}

type AccountsSectionProps = { overview: ProcessOverview; sources: readonly Source[] }

function AccountsSection({ overview, sources }: AccountsSectionProps) {
  return (
    <Section id="accounts" title="Where accounts differ">
      {overview.collations.map((collation) => (
        <CollationView
          key={collation.id}
          collation={collation}
          overview={overview}
          sources={sources}
        />
      ))}
    </Section>
  )
}

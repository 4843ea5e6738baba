import { useQueries } from '@tanstack/react-query'
import { citedFacts, type Cited } from '../../../core/cite/cited.ts'
import { fullHash } from '../../../core/cite/cite-words.ts'
import type { ComparisonFacts, SavedComparison, SavedSide } from '../../../core/model/comparison.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { Page } from '../../routes/page.tsx'
import { LinkButton } from '../button.tsx'
import { CiteButton } from '../cite/cite-button.tsx'
import { DateText } from '../date-text.tsx'
import { Moment } from '../notes/note-entry.tsx'
import { PageTitle } from '../page-title.tsx'
import { savedAddress } from './saved-address.ts'

type DeletedComparison = Extract<SavedComparison, { state: 'deleted' }>

type TombstoneProps = { comparison: DeletedComparison; number: string }

/** What is left of a deleted comparison: the facts by which it was cited. */
export function Tombstone({ comparison: { id, deletedAt, versions }, number }: TombstoneProps) {
  const facts = versions.find((version) => String(version.number) === number) ?? versions.at(-1)
  return (
    <Page isNarrow>
      <PageTitle title="This saved comparison was deleted">
        <p>
          Whoever saved it deleted it on <Moment at={deletedAt} />. Its caption, notes and stored
          page are gone; what it compared is still here.
        </p>
      </PageTitle>
      {versions.length > 1 && (
        <p className="text-soft mb-3">
          It had {versions.length} versions. These are the facts of version {facts?.number}.
        </p>
      )}
      {facts && <Facts id={id} facts={facts} />}
    </Page>
  )
}

function Facts({ id, facts }: { id: string; facts: ComparisonFacts }) {
  const { before, after, alignment, engine, hash, createdAt, author, number } = facts
  const cited = useCitedFacts(id, facts)
  return (
    <>
      <dl className="border-rule bg-sheet grid gap-x-5 gap-y-2 rounded-xl border p-5 sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-soft">Before</dt>
        <dd>
          <Side side={before} />
        </dd>
        <dt className="text-soft">After</dt>
        <dd>
          <Side side={after} />
        </dd>
        <dt className="text-soft">Compared</dt>
        <dd>
          by {engine},{' '}
          {alignment === 0
            ? 'without people’s decisions'
            : `with version ${alignment} of people’s decisions`}
        </dd>
        <dt className="text-soft">Saved</dt>
        <dd>
          by <bdi>{author}</bdi>, <Moment at={createdAt} />, version {number}
        </dd>
        <dt className="text-soft">Hash</dt>
        <dd className="break-all">
          <code className="text-small">{fullHash(hash)}</code>
        </dd>
      </dl>
      <div className="no-print mt-4 flex flex-wrap gap-2">
        <LinkButton
          to="/compare"
          search={{
            before: `${before.draft}@${before.revision}`,
            after: `${after.draft}@${after.revision}`,
            alignment: String(alignment),
            beforeWitness: before.witness,
            afterWitness: after.witness,
          }}
        >
          Compare these two texts
        </LinkButton>
        <CiteButton cited={cited} what="this comparison" />
      </div>
    </>
  )
}

function Side({ side }: { side: SavedSide }) {
  return (
    <>
      <bdi>{side.draftTitle}</bdi>
      <span className="text-soft block">
        <DateText date={side.draftDate} precision={side.datePrecision ?? 'day'} /> ·{' '}
        <bdi>{side.witnessTitle}</bdi>, revision {side.revision}
      </span>
    </>
  )
}

/** The titles of processes are not among the facts; where they can be read, they are named. */
function useCitedFacts(comparison: string, facts: ComparisonFacts): Cited {
  const { before, after, number, author, createdAt, hash, alignment, engine } = facts
  const processes = [...new Set([before.process, after.process])]
  const overviews = useQueries({ queries: processes.map((process) => overviewQuery(process)) })
  const titleOf = (id: string) =>
    overviews.find(({ data }) => data?.process.id === id)?.data?.process.title ?? null
  return {
    kind: 'comparison',
    before: citedFacts(before, titleOf(before.process)),
    after: citedFacts(after, titleOf(after.process)),
    alignment,
    engine,
    saved: { id: comparison, number, author, createdAt, hash },
    url: savedAddress(comparison, number),
  }
}

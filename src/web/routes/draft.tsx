import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { draftLink, type DraftSearch } from '../../core/link/draft-search.ts'
import { holdsQuote, QUOTE_WITHOUT_CLAUSE, quoteProblem } from '../../core/link/quote-problem.ts'
import type { Clause } from '../../core/model/clause.ts'
import type { RevisionSummary } from '../../core/model/draft.ts'
import type { ProcessOverview, WitnessView } from '../../core/model/read-models.ts'
import { isParaphrase } from '../../core/phrases/whose-words.ts'
import { LinkProblems } from '../components/compare/link-problems.tsx'
import { Broken } from '../components/broken.tsx'
import { LinkButton } from '../components/button.tsx'
import { CitedDraft, CiteDraftButton } from '../components/cite/cited-draft.tsx'
import { CopyTextLink } from '../components/draft/copy-text-link.tsx'
import { chooseText } from '../components/draft/choose-text.ts'
import { ClauseContents } from '../components/draft/clause-contents.tsx'
import { ClauseList } from '../components/draft/clause-list.tsx'
import { coverageWords } from '../components/draft/coverage-words.ts'
import { DraftHead, Neighbours } from '../components/draft/draft-head.tsx'
import { NotCovered, StatedAsRemoved } from '../components/draft/gaps.tsx'
import { PrintedLegend } from '../components/draft/printed-legend.tsx'
import { SourcePanel } from '../components/draft/source-panel.tsx'
import { Empty } from '../components/empty.tsx'
import { DraftNotes } from '../components/notes/draft-notes.tsx'
import { NotesMargin } from '../components/notes/notes-margin.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { SourceDisclosure } from '../components/source-list.tsx'
import { pageWidth } from '../components/paragraphs.ts'
import { useQuotedWords } from '../components/use-quoted-words.ts'
import { draftQuery } from '../queries/draft-query.ts'
import { overviewQuery } from '../queries/overview-query.ts'
import { revisionQuery } from '../queries/revision-query.ts'
import { sourcesQuery } from '../queries/sources-query.ts'
import { Page } from './page.tsx'
import { useLink } from '../use-link.ts'

const route = getRouteApi('/drafts/$draft')

/** Reading one draft through one of its sources. */
export function DraftPage() {
  const { draft: id } = route.useParams()
  const { search, problems: unread } = useLink(draftLink)
  const { data: page } = useSuspenseQuery(draftQuery(id))
  const { data: overview } = useSuspenseQuery(overviewQuery(page.process.id))
  const { witness, revision, problems } = chooseText(page.draft, search)
  return (
    <Page>
      <DraftProblems problems={[...unread, ...problems]} hash={revision?.hash} search={search} />
      <DraftHead page={page} overview={overview} />
      {witness && revision ? (
        <CitedDraft side={{ ...page, witness, revision }} parties={overview.parties}>
          <DraftNotes hash={revision.hash}>
            <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,46rem)_17rem] lg:justify-between">
              <div>
                <WitnessHead witness={witness} revision={revision} />
                <WitnessText
                  witness={witness}
                  revision={revision}
                  overview={overview}
                  chosen={search.clause}
                  quote={search.quote}
                />
                <Neighbours draft={page.draft} drafts={overview.drafts} />
              </div>
              <div className="mt-10 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
                <section aria-labelledby="notes-beside" className="mb-6">
                  <h2 id="notes-beside" className="eyebrow mb-2">
                    Notes
                  </h2>
                  <NotesMargin />
                </section>
                <SourcePanel draft={page.draft} witness={witness} revision={revision} />
                <ClauseContents hash={revision.hash} chosen={search.clause} />
              </div>
            </div>
          </DraftNotes>
        </CitedDraft>
      ) : (
        <Empty message="No text of this draft is recorded yet.">
          <LinkButton to="/new" search={{ process: page.process.id, draft: id }} tone="primary">
            Add a source
          </LinkButton>
        </Empty>
      )}
    </Page>
  )
}

type DraftProblemsProps = {
  problems: readonly string[]
  hash: string | undefined
  search: DraftSearch
}

/** What of the link could not be followed, on top of the page; what it points at once the text is there. */
function DraftProblems({ problems, hash, search }: DraftProblemsProps) {
  const { data: content } = useQuery({
    ...revisionQuery(hash ?? ''),
    enabled: hash !== undefined,
  })
  return (
    <LinkProblems problems={[...problems, ...(content ? missedBy(search, content.clauses) : [])]} />
  )
}

type WitnessProps = { witness: WitnessView; revision: RevisionSummary }

function WitnessHead({ witness, revision }: WitnessProps) {
  const { coverage, hash } = revision
  const labels = witness.labelScheme === null ? null : `Labels: ${witness.labelScheme}.`
  return (
    <div className="border-rule bg-sheet rounded-xl border px-5 py-4">
      <h2 className="font-serif text-lg font-semibold">
        <bdi>{witness.title}</bdi>
      </h2>
      <div className="no-print my-2 flex flex-wrap items-start gap-2">
        <CiteDraftButton hash={hash} />
        <CopyTextLink hash={hash} />
      </div>
      <p className="mt-1 max-w-prose">{coverageWords(witness, revision).join(' ')}</p>
      {[coverage.note, witness.provenanceNote, labels].map(
        (note) =>
          note && (
            <p key={note} className="text-soft mt-1.5 max-w-prose" dir="auto">
              {note}
            </p>
          ),
      )}
    </div>
  )
}

type WitnessTextProps = WitnessProps & {
  overview: ProcessOverview
  chosen: string | undefined
  quote: string | undefined
}

function WitnessText({ witness, revision, overview, chosen, quote }: WitnessTextProps) {
  const { data: content, error, refetch } = useQuery(revisionQuery(revision.hash))
  const pointed = clauseFor(chosen, content?.clauses ?? [])
  useQuotedWords(pointed && `clause-${pointed.id}`, quote)
  const { data: sources = [] } = useQuery(sourcesQuery(overview.process.id))
  if (error) return <Broken error={error} onRetry={() => void refetch()} />
  if (!content)
    return (
      <div className="mt-6">
        <Skeleton lines={12} label="Loading the text" />
      </div>
    )
  const { lineages } = overview
  const { language, clauses } = content
  const context = {
    draft: witness.draft,
    hash: content.hash,
    language,
    overview,
    sources,
    isAsPrinted: isAsPrinted({ witness, revision }),
    pageWidth: pageWidth(clauses.map(({ text }) => text)),
  }
  return (
    <>
      <div className="mt-2">
        <SourceDisclosure sources={sources} ids={witness.sources} />
      </div>
      <PrintedLegend />
      {clauses.length === 0 && <Empty message="This revision holds no clauses." />}
      <ClauseList clauses={clauses} chosen={pointed?.id} context={context} />
      <StatedAsRemoved notes={revision.coverage.absent} lineages={lineages} sources={sources} />
      <NotCovered notes={revision.coverage.notSeen} lineages={lineages} sources={sources} />
    </>
  )
}

/** Whether a revision holds the source's own words, not ours or those of somebody who retells it. */
function isAsPrinted(text: WitnessProps): boolean {
  const { mode } = text.witness
  return !isParaphrase(text) && (mode === 'verbatim' || mode === 'translated')
}

/** The clause that a link names: by its own id, or by that of the lineage that it continues. */
function clauseFor(named: string | undefined, clauses: readonly Clause[]): Clause | undefined {
  if (named === undefined) return undefined
  return clauses.find(({ id }) => id === named) ?? clauses.find(({ lineage }) => lineage === named)
}

/** What the link points at and this revision does not have, in sentences. */
function missedBy({ clause, quote }: DraftSearch, clauses: readonly Clause[]): string[] {
  if (clause === undefined) return quote === undefined ? [] : [QUOTE_WITHOUT_CLAUSE]
  const held = clauseFor(clause, clauses)
  if (!held) return [`No clause “${clause}” stands in this revision; the page begins at the top.`]
  return quote === undefined || holdsQuote([held], quote) ? [] : [quoteProblem(quote)]
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LineageStep } from '../../../core/model/read-models.ts'
import { undatedTitle } from '../../../core/phrases/undated-title.ts'
import { lineageQuery } from '../../queries/lineage-query.ts'
import { Broken } from '../broken.tsx'
import { DateText } from '../date-text.tsx'
import { Skeleton } from '../skeleton.tsx'
import { ClauseMeta } from './clause-cell.tsx'
import { useFrame } from './comparison-context.ts'
import { SilentDrafts } from './silent-drafts.tsx'

/** The third depth: every wording of this clause in every draft and source, by date, and the drafts without it. */
export function ClauseHistory({ lineage }: { lineage: string }) {
  const { after } = useFrame()
  const { data, error, refetch } = useQuery(lineageQuery(after.process.id, lineage))
  return (
    <section
      aria-label={`History of ${data?.lineage.heading ?? 'this clause'}`}
      className="border-rule bg-sheet mt-4 rounded-xl border p-4"
    >
      <h4 className="eyebrow mb-3">This clause in every draft</h4>
      {error && <Broken error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} label="Loading the history of this clause" />}
      {data && (
        <>
          <Steps steps={data.steps} />
          <SilentDrafts lineage={lineage} steps={data.steps} />
        </>
      )}
    </section>
  )
}

function Steps({ steps }: { steps: readonly LineageStep[] }) {
  return (
    <ol className="border-rule space-y-4 border-s-2 ps-4">
      {steps.map((step, index) => (
        <Step
          key={`${step.hash} ${step.clause.id}`}
          step={step}
          isRepeated={steps[index - 1]?.clause.text === step.clause.text}
        />
      ))}
    </ol>
  )
}

type StepProps = { step: LineageStep; isRepeated: boolean }

function Step({ step, isRepeated }: StepProps) {
  const frame = useFrame()
  const drafts = frame.overviews.flatMap(({ drafts: held }) => held)
  const draft = drafts.find(({ id }) => id === step.draft)
  const witness = draft?.witnesses.find(({ id }) => id === step.witness)
  const language = witness?.revisions.find(({ number }) => number === step.revision)?.language
  const isHere = [frame.before, frame.after].some(({ revision }) => revision.hash === step.hash)
  return (
    <li>
      <p className="text-small text-soft">
        <DateText date={step.date} precision={draft?.datePrecision ?? 'day'} /> ·{' '}
        <Link
          to="/drafts/$draft"
          params={{ draft: step.draft }}
          search={{ witness: step.witness, clause: step.clause.id }}
          className="link"
        >
          {draft ? undatedTitle(draft.shortTitle) : step.draft}
          {witness && `: ${witness.shortTitle}`}
        </Link>
        {isHere && <b className="text-ink font-medium"> · compared here</b>}
      </p>
      <ClauseMeta clause={step.clause} />
      {isRepeated ? (
        <p className="text-soft text-small">the same words as above</p>
      ) : (
        <p lang={language} dir="auto" className="max-w-[68ch] font-serif whitespace-pre-line">
          {step.clause.text}
        </p>
      )}
    </li>
  )
}

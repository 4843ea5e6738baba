import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DraftView, LineageStep } from '../../../core/model/read-models.ts'
import { undatedTitle } from '../../../core/phrases/undated-title.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { Broken } from '../broken.tsx'
import { DateText } from '../date-text.tsx'
import { Hatch } from '../hatch.tsx'
import { Skeleton } from '../skeleton.tsx'
import { combineAll } from './combine-queries.ts'
import { useFrame } from './comparison-context.ts'
import { type DraftSilence, draftSilence, wholeTexts } from '../../../core/phrases/draft-silence.ts'

type SilentDraftsProps = { lineage: string; steps: readonly LineageStep[] }

/** The drafts of the process that no step names, and why: so that none is missing without a word. */
export function SilentDrafts({ lineage, steps }: SilentDraftsProps) {
  const { after, overviews } = useFrame()
  const speaking = new Set(steps.map(({ draft }) => draft))
  const drafts = (overviews.find(({ process }) => process.id === after.process.id)?.drafts ?? [])
    .filter(({ id }) => !speaking.has(id))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const texts = useQueries({ queries: wholeTexts(drafts).map(revisionQuery), combine: combineAll })
  if (drafts.length === 0) return null
  if (texts.error) return <Broken error={texts.error} onRetry={texts.retry} />
  if (!texts.data) return <Skeleton lines={2} label="Loading the drafts that are silent" />
  const contents = new Map(texts.data.map((content) => [content.hash, content]))
  const silent = drafts.map((draft) => ({ draft, ...draftSilence(lineage, draft, contents) }))
  return (
    <dl className="text-small text-soft mt-4 max-w-[80ch] space-y-2">
      {KINDS.map(({ said, name, meaning }) => (
        <Group
          key={said}
          {...{ name, meaning }}
          drafts={silent.filter((one) => one.said === said)}
        />
      ))}
    </dl>
  )
}

const KINDS: readonly { said: DraftSilence['said']; name: ReactNode; meaning: string }[] = [
  { said: 'stated', name: 'stated as absent', meaning: '' },
  { said: 'full-text', name: 'does not speak of it', meaning: 'the source gives every clause' },
  {
    said: 'unfollowed',
    name: <Hatch inline>not followed</Hatch>,
    meaning:
      'the whole text is there, but nobody has said which of its clauses is this one, if any',
  },
  {
    said: 'not-covered',
    name: <Hatch inline>not covered</Hatch>,
    meaning:
      'the source is not the whole text, so its silence does not say that the clause is gone',
  },
]

type Silent = { draft: DraftView; remark: string | null }
type GroupProps = { name: ReactNode; meaning: string; drafts: readonly Silent[] }

function Group({ name, meaning, drafts }: GroupProps) {
  if (drafts.length === 0) return null
  return (
    <div>
      <dt>
        <span className="text-ink font-medium">{name}</span>
        {meaning !== '' && `: ${meaning}`}
      </dt>
      <dd>
        <ul>
          {drafts.map((silent, index) => (
            <li key={silent.draft.id} className={silent.remark === null ? 'inline' : undefined}>
              <SilentDraft {...silent} />
              {index < drafts.length - 1 && silent.remark === null && '; '}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function SilentDraft({ draft, remark }: Silent) {
  const { before, after } = useFrame()
  const isHere = [before, after].some((side) => side.draft.id === draft.id)
  return (
    <>
      <DateText date={draft.date} precision={draft.datePrecision} /> ·{' '}
      <Link to="/drafts/$draft" params={{ draft: draft.id }} className="link">
        <bdi>{undatedTitle(draft.shortTitle)}</bdi>
      </Link>
      {isHere && <b className="text-ink font-medium"> · compared here</b>}
      {remark !== null && (
        <>
          {': '}
          <bdi>{remark}</bdi>
        </>
      )}
    </>
  )
}

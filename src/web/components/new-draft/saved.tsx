import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { writeDraftReference } from '../../../core/link/compare-search.ts'
import type { DraftView } from '../../../core/model/read-models.ts'
import type { Receipt } from '../../../core/model/submission.ts'
import { firstPair, latestRevision, leadWitness } from '../../draft-facts.ts'
import { draftQuery } from '../../queries/draft-query.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { Button, LinkButton } from '../button.tsx'
import { FirstPairButton } from '../draft/first-pair-button.tsx'
import { CarriedNotesLink } from '../notes/carried-notes-link.tsx'

export type SavedText = {
  receipt: Receipt
  isCorrection: boolean
  isNewDraft: boolean
  /** An earlier try had been stored, and what it holds differs from what stands on the desk. */
  isOutdated: boolean
}

type SavedProps = { saved: SavedText; onAgain: () => void; onCorrect: () => void }

/** What was saved, under which id, and where to go from here. */
export function Saved({ saved, onAgain, onCorrect }: SavedProps) {
  const { receipt, isOutdated } = saved
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // As the server has it: what stands on the desk may have been changed since an earlier try was stored.
  const title = useQuery(draftQuery(receipt.draft)).data?.draft.title
  const reference = writeDraftReference({ draft: receipt.draft, revision: receipt.revision })
  return (
    <section aria-live="polite" className="border-rule bg-sheet max-w-prose rounded-xl border p-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold outline-none">
        {title === undefined ? (
          'Saved'
        ) : (
          <>
            Saved: <bdi>{title}</bdi>
          </>
        )}
      </h2>
      <p className="text-soft mt-1 mb-5">
        Revision {receipt.revision} of this source. It never changes: links to it will show this
        text. <code className="text-small break-all">{reference}</code>
      </p>
      {isOutdated && (
        <div role="alert" className="mb-5">
          <p className="mb-2 font-medium">
            This text had been saved by an earlier try, without your latest changes. They are still
            on your desk.
          </p>
          <Button tone="primary" onPress={onCorrect}>
            Save the changes as a correction
          </Button>
        </div>
      )}
      <WaysOn saved={saved} />
      <p className="mt-5">
        <button type="button" className="link" onClick={onAgain}>
          Add another text
        </button>
      </p>
    </section>
  )
}

function WaysOn({ saved }: { saved: SavedText }) {
  const { receipt, isCorrection, isNewDraft } = saved
  const { draft, revision, witness } = receipt
  const stored = useQuery(draftQuery(draft)).data?.draft
  const after = writeDraftReference({ draft, revision })
  const corrected = {
    before: writeDraftReference({ draft, revision: revision - 1 }),
    beforeWitness: witness,
    after,
    afterWitness: witness,
  }
  return (
    <div className="flex flex-wrap gap-2">
      {isNewDraft && <FirstPair receipt={receipt} />}
      {isCorrection && revision > 1 && (
        <>
          <LinkButton tone="primary" to="/compare" search={corrected}>
            See what the correction changed
          </LinkButton>
          <CarriedNotesLink draft={draft} search={corrected} />
        </>
      )}
      {!isNewDraft && !isCorrection && (
        <LinkButton
          tone="primary"
          to="/compare"
          search={{ before: stored ? asItIsNow(stored) : draft, after, afterWitness: witness }}
        >
          Compare with this draft’s main source
        </LinkButton>
      )}
      <LinkButton to="/compare" search={isNewDraft ? { after } : { after, afterWitness: witness }}>
        Compare with another draft
      </LinkButton>
      <Link
        to="/drafts/$draft"
        params={{ draft }}
        search={{ witness, revision: String(revision) }}
        className="link self-center"
      >
        Read it
      </Link>
    </div>
  )
}

/** The comparison that the new draft makes possible, with the draft before it or after it. */
function FirstPair({ receipt }: { receipt: Receipt }) {
  const drafts = useQuery(overviewQuery(receipt.process)).data?.drafts ?? []
  const draft = drafts.find(({ id }) => id === receipt.draft)
  const pair = draft && firstPair(draft, drafts)
  if (!pair) return null
  const search = { before: pinned(pair.before, receipt), after: pinned(pair.after, receipt) }
  return (
    <>
      <FirstPairButton pair={pair} draft={draft} search={search} />
      <CarriedNotesLink draft={pair.before.id} search={search} />
    </>
  )
}

/** The text that was saved, or the other draft's as it is now. */
const pinned = (draft: DraftView, receipt: Receipt): string =>
  draft.id === receipt.draft ? writeDraftReference(receipt) : asItIsNow(draft)

/** A draft's main source, so that the link shows this text even when it is corrected. */
function asItIsNow(draft: DraftView): string {
  const lead = leadWitness(draft)
  const revision = (lead && latestRevision(lead)?.number) ?? null
  return writeDraftReference({ draft: draft.id, revision })
}

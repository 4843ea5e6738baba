import { Link } from '@tanstack/react-router'
import type { DraftView, WitnessView } from '../../../core/model/read-models.ts'
import type { RevisionSummary } from '../../../core/model/draft.ts'
import { givenWords } from '../../../core/phrases/whose-words.ts'
import { DateText } from '../date-text.tsx'

type SourcePanelProps = {
  draft: DraftView
  witness: WitnessView
  revision: RevisionSummary
}

/** The sources of a draft, which one is read, and our own revisions of it. */
export function SourcePanel({ draft, witness, revision }: SourcePanelProps) {
  return (
    <aside aria-label="Sources and revisions" className="space-y-7">
      <section>
        <h2 className="eyebrow mb-2">Sources of this draft</h2>
        <ul className="space-y-2.5">
          {draft.witnesses.map((each) => (
            <WitnessItem key={each.id} witness={each} {...{ draft, revision }} read={witness} />
          ))}
        </ul>
      </section>
      <section>
        <h2 className="eyebrow mb-2">Our record of this source</h2>
        <ul className="space-y-2">
          {witness.revisions.toReversed().map((each) => (
            <RevisionItem
              key={each.number}
              revision={each}
              isRead={each.number === revision.number}
            />
          ))}
        </ul>
      </section>
    </aside>
  )
}

type WitnessItemProps = Omit<SourcePanelProps, 'witness'> & {
  witness: WitnessView
  /** The source that is read, in this revision. */
  read: WitnessView
}

function WitnessItem({ draft, witness, read, revision }: WitnessItemProps) {
  const isRead = witness.id === read.id
  const leadId = draft.witnesses[0]?.id
  const unlessLead = (id: string) => (id === leadId ? undefined : id)
  return (
    <li className={`border-s-2 ps-3 ${isRead ? 'border-accent' : 'border-rule'}`}>
      <Link
        to="/drafts/$draft"
        params={{ draft: draft.id }}
        search={witness.id === leadId ? {} : { witness: witness.id }}
        aria-current={isRead ? 'true' : undefined}
        className={isRead ? 'font-medium' : 'link'}
      >
        <bdi>{witness.shortTitle}</bdi>
      </Link>
      <span className="text-soft text-small block">
        {givenWords(witness, isRead ? revision : undefined)}
        {witness.publishedAt !== null && (
          <>
            , public since <DateText date={witness.publishedAt} />
          </>
        )}
      </span>
      {!isRead && (
        <Link
          to="/compare"
          search={{
            before: draft.id,
            after: draft.id,
            beforeWitness: unlessLead(read.id),
            afterWitness: unlessLead(witness.id),
          }}
          className="link no-print text-small"
        >
          Compare these two sources
        </Link>
      )}
    </li>
  )
}

type RevisionItemProps = { revision: RevisionSummary; isRead: boolean }

const SHOWN_DIGITS = 12

function RevisionItem({ revision, isRead }: RevisionItemProps) {
  return (
    <li className={`border-s-2 ps-3 ${isRead ? 'border-accent' : 'border-rule'}`}>
      <Link
        to="."
        search={(search) => ({ ...search, revision: String(revision.number) })}
        aria-current={isRead ? 'true' : undefined}
        className={isRead ? 'font-medium' : 'link'}
      >
        Revision {revision.number}
      </Link>
      <span className="text-soft text-small block">
        <DateText date={revision.createdAt.slice(0, 10)} />, {revision.author}
        {revision.note && (
          <>
            : <bdi>{revision.note}</bdi>
          </>
        )}
      </span>
      <code className="text-soft block text-[0.6875rem]" title={revision.hash}>
        {revision.hash.slice(0, SHOWN_DIGITS)}…
      </code>
    </li>
  )
}

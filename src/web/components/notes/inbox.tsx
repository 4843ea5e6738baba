import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { Broken, sentenceOf } from '../broken.tsx'
import { Button, LinkButton } from '../button.tsx'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { pinSearch } from '../../../core/compare/compared-side.ts'
import { readAuthor } from '../corrections/pending-store.ts'
import { Empty } from '../empty.tsx'
import { Section } from '../section.tsx'
import { Skeleton } from '../skeleton.tsx'
import { countStates } from './carry-words.ts'
import { InboxItemView } from './inbox-item.tsx'
import { TextField } from './note-fields.tsx'
import { RepinDialog } from './repin-dialog.tsx'
import { targetsOf, useInbox, type Choice, type InboxItem } from './use-inbox.ts'

type InboxProps = { before: ComparedSide; after: ComparedSide }

/** The notes of one text, carried to another: review, confirm, pin anew, or leave. */
export function Inbox({ before, after }: InboxProps) {
  const { items, contents, isReady, error, save } = useInbox(before, after)
  const [author, setAuthor] = useState(readAuthor())
  const [repinned, setRepinned] = useState<InboxItem | null>(null)
  const decide = (choices: readonly Choice[]) => {
    if (author.trim() !== '') save.mutate({ author, choices })
    setRepinned(null)
  }
  if (error) return <Broken error={error} />
  if (!isReady || !contents) return <Skeleton lines={8} label="Carrying the notes" />
  const compared = pinSearch({}, before, after)
  if (items.length === 0)
    return (
      <Empty message="No note stands in the older text, so there is none to carry.">
        <LinkButton to="/compare" search={compared}>
          Compare the two texts
        </LinkButton>
      </Empty>
    )
  const open = items.filter(({ decision }) => decision === null)
  const summary = [
    countStates(open.map(({ carried }) => carried)),
    open.length < items.length ? `${items.length - open.length} decided` : '',
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <p aria-live="polite" className="text-base">
        {summary}.
      </p>
      <p className="text-small mt-1">
        <Link to="/compare" search={compared} className="link">
          Compare the two texts
        </Link>
      </p>
      <AuthorField author={author} onChange={setAuthor} />
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <InboxSections
        items={items}
        after={contents.after}
        isSaving={save.isPending || author.trim() === ''}
        onDecide={decide}
        onRepin={setRepinned}
      />
      {repinned && (
        <RepinDialog
          item={repinned}
          after={contents.after}
          onChoose={(choice) => decide([choice])}
          onClose={() => setRepinned(null)}
        />
      )}
    </>
  )
}

type AuthorFieldProps = { author: string; onChange: (author: string) => void }

function AuthorField({ author, onChange }: AuthorFieldProps) {
  return (
    <div className="no-print mt-3 max-w-xs">
      <TextField label="Your name" value={author} onChange={onChange} />
      {author.trim() === '' && (
        <p className="text-small text-soft mt-1">Decisions bear the name of who made them.</p>
      )}
    </div>
  )
}

type SectionsProps = {
  items: readonly InboxItem[]
  after: HashedContent
  isSaving: boolean
  onDecide: (choices: readonly Choice[]) => void
  onRepin: (item: InboxItem) => void
}

function InboxSections({ items, after, isSaving, onDecide, onRepin }: SectionsProps) {
  const open = items.filter(({ decision }) => decision === null)
  const plain = open.filter(({ carried }) => !carried.needsReview)
  const groups = [
    { id: 'review', title: 'To review', held: open.filter(({ carried }) => carried.needsReview) },
    { id: 'unchanged', title: 'Unchanged', held: plain },
    { id: 'decided', title: 'Decided', held: items.filter(({ decision }) => decision !== null) },
  ]
  const confirmAll = () =>
    onDecide(
      plain.map((item) => ({
        item,
        decision: 'confirmed',
        targets: targetsOf(item.carried, after),
      })),
    )
  return groups
    .filter(({ held }) => held.length > 0)
    .map(({ id, title, held }) => (
      <Section key={id} id={id} title={`${title} (${held.length})`}>
        {id === 'unchanged' && (
          <Button isDisabled={isSaving} onPress={confirmAll}>
            Confirm all {held.length}
          </Button>
        )}
        <ol>
          {held.map((item) => (
            <InboxItemView
              key={item.thread.note.id}
              item={item}
              after={after}
              isSaving={isSaving}
              onChoose={(choice) => onDecide([choice])}
              onRepin={() => onRepin(item)}
            />
          ))}
        </ol>
      </Section>
    ))
}

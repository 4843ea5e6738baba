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
import { inboxItemId, InboxItemView } from './inbox-item.tsx'
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
    const next = placeAfter(choices, items)
    const moveOn = () => document.getElementById(next)?.focus()
    if (author.trim() !== '') save.mutate({ author, choices }, { onSuccess: moveOn })
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
      <p id={SUMMARY} tabIndex={-1} aria-live="polite" className="text-base">
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

const SUMMARY = 'inbox-summary'

/** Where the reader goes on after a decision: at the next note without one; at the top once there is none. */
function placeAfter(choices: readonly Choice[], items: readonly InboxItem[]): string {
  const { review, plain } = openItems(items)
  const open = [...review, ...plain].map(inboxItemId)
  const chosen = choices.map(({ item }) => inboxItemId(item))
  const [first] = chosen
  if (first !== undefined && !open.includes(first)) return first
  const last = open.findLastIndex((id) => chosen.includes(id))
  const rest = [...open.slice(last), ...open.slice(0, last)]
  return rest.find((id) => !chosen.includes(id)) ?? SUMMARY
}

/** What waits for a person: what needs one, and what is as it was. */
function openItems(items: readonly InboxItem[]) {
  const open = items.filter(({ decision }) => decision === null)
  return {
    review: open.filter(({ carried }) => carried.needsReview),
    plain: open.filter(({ carried }) => !carried.needsReview),
  }
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
  const { review, plain } = openItems(items)
  const groups = [
    { id: 'review', title: 'To review', held: review },
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

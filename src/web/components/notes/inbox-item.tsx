import type { HashedContent } from '../../../core/model/read-models.ts'
import { Button } from '../button.tsx'
import { carriedSentence } from './carry-words.ts'
import { CarriedLine } from './carried-line.tsx'
import { CarriedPlaces, DecidedLine } from './decided-line.tsx'
import { NoteTags } from './note-entry.tsx'
import { NotedClause } from './noted-clause.tsx'
import { quoteOf } from './standing-notes.ts'
import { targetsOf, type Choice, type InboxItem } from './use-inbox.ts'

type InboxItemProps = {
  item: InboxItem
  after: HashedContent
  isSaving: boolean
  onChoose: (choice: Choice) => void
  onRepin: () => void
}

/** Id of the element of a note: where the focus goes when its turn has come. */
export const inboxItemId = ({ thread }: Pick<InboxItem, 'thread'>) => `note-${thread.note.id}`

/** One carried note: its words then and now, and the three answers that a person may give. */
export function InboxItemView({ item, after, isSaving, onChoose, onRepin }: InboxItemProps) {
  const { thread, carried, decision } = item
  const targets = targetsOf(carried, after)
  const quote = quoteOf(thread.note)
  return (
    <li
      id={inboxItemId(item)}
      tabIndex={-1}
      className="border-hair break-inside-avoid-page border-b py-4"
    >
      <NotedClause note={thread.note} />
      {quote !== '' && (
        <blockquote className="treaty-text border-accent max-w-[68ch] border-s-3 ps-3" dir="auto">
          {quote}
        </blockquote>
      )}
      <p className="mt-1 max-w-[68ch] whitespace-pre-line" dir="auto">
        {thread.note.body}{' '}
        <span className="text-small text-soft">
          – <bdi>{thread.note.author}</bdi>
        </span>
      </p>
      <NoteTags tags={thread.note.tags} />
      <div className="mt-2 space-y-2">
        {decision?.decision !== 're-pinned' && <CarriedLine carried={carried} />}
        {decision ? (
          <DecidedLine
            note={thread.note}
            decision={decision}
            text={after}
            isBesideFound={decision.decision !== 're-pinned'}
          />
        ) : (
          <CarriedPlaces targets={targets} clauses={after.clauses} />
        )}
      </div>
      <div className="no-print mt-2 flex flex-wrap gap-2">
        <Button
          isDisabled={isSaving}
          onPress={() => onChoose({ item, decision: 'confirmed', targets })}
        >
          {targets.length === 0 ? 'Confirm' : 'Confirm: it stands here'}
          <span className="sr-only"> {carriedSentence(carried)}</span>
        </Button>
        <Button isDisabled={isSaving} onPress={onRepin}>
          Pin to other words …
        </Button>
        <Button
          tone="quiet"
          isDisabled={isSaving}
          onPress={() => onChoose({ item, decision: 'left', targets: [] })}
        >
          Leave with the older text
        </Button>
      </div>
    </li>
  )
}

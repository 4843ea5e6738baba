import type { AlignmentSummary } from '../../../core/model/alignment.ts'
import { formatDate, formatTime } from '../../../core/phrases/format-date.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Button } from '../button.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { useCorrections } from './corrections-context.ts'

type VersionsDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every version of people's decisions about these two texts: look at it, or go back to it. */
export function VersionsDialog({ isOpen, onOpenChange }: VersionsDialogProps) {
  if (!isOpen) return null
  return (
    <ModalDialog title="People’s decisions" onClose={() => onOpenChange(false)}>
      <VersionList onDone={() => onOpenChange(false)} />
    </ModalDialog>
  )
}

function VersionList({ onDone }: { onDone: () => void }) {
  const { list, latest, number, show, goBackTo } = useCorrections()
  const isNone = number === 0
  return (
    <ol reversed className="divide-hair divide-y">
      {list.map((version) => (
        <VersionItem
          key={version.number}
          version={version}
          isShown={version.number === number}
          isLatest={version.number === latest}
          onShow={() => {
            show(version.number)
            onDone()
          }}
          onGoBack={() => {
            goBackTo(version.number)
            onDone()
          }}
        />
      ))}
      <li className="flex flex-wrap items-center gap-2 py-3">
        <p className="me-auto">Without people’s decisions</p>
        {isNone ? (
          <span className="text-soft text-small">shown now</span>
        ) : (
          <Button
            onPress={() => {
              show(0)
              onDone()
            }}
          >
            Show
          </Button>
        )}
      </li>
    </ol>
  )
}

type VersionItemProps = {
  version: AlignmentSummary
  isShown: boolean
  isLatest: boolean
  onShow: () => void
  onGoBack: () => void
}

function VersionItem({ version, isShown, isLatest, onShow, onGoBack }: VersionItemProps) {
  const { number, author, createdAt, note, decisionCount } = version
  return (
    <li className="flex flex-wrap items-center gap-2 py-3">
      <div className="me-auto min-w-0">
        <p>
          <b className="font-semibold">Version {number}</b>{' '}
          <span className="text-soft">
            {isLatest && 'the latest · '}
            {count(decisionCount, 'decision')}
          </span>
        </p>
        <p className="text-soft text-small">
          <bdi>{author}</bdi>,{' '}
          <time dateTime={createdAt}>
            {formatDate(createdAt.slice(0, 10))}, {formatTime(createdAt)}
          </time>
        </p>
        {note && (
          <p className="text-small" dir="auto">
            {note}
          </p>
        )}
      </div>
      {isShown ? (
        <span className="text-soft text-small">shown now</span>
      ) : (
        <Button onPress={onShow}>
          Show<span className="sr-only"> version {number}</span>
        </Button>
      )}
      {!isLatest && <Button onPress={onGoBack}>Go back to version {number}</Button>}
    </li>
  )
}

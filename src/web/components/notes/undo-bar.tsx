import type { Annotation } from '../../../core/model/annotation.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { useNoteEdit } from './use-note-edit.ts'

type UndoBarProps = { deleted: Annotation; onDone: () => void }

/** A note was deleted: the way back, for as long as the reader wants it. */
export function UndoBar({ deleted, onDone }: UndoBarProps) {
  const edit = useNoteEdit()
  const restore = () =>
    edit.mutate(
      { note: deleted.id, basedOn: deleted.edit, change: { act: 'restored' } },
      { onSuccess: onDone },
    )
  return (
    <div
      aria-live="polite"
      className="no-print border-rule bg-sheet fixed inset-x-3 bottom-3 z-50 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-xl border px-4 py-2 shadow-lg"
    >
      <span>{edit.error ? sentenceOf(edit.error) : 'The note was deleted.'}</span>
      <Button onPress={restore} isDisabled={edit.isPending}>
        Undo
      </Button>
      <Button tone="quiet" onPress={onDone}>
        Close
      </Button>
    </div>
  )
}

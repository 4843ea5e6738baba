import { useState } from 'react'
import type { QuotedWords } from '../../../core/model/annotation.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { Button } from '../button.tsx'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import { ModalDialog } from '../modal-dialog.tsx'
import { targetsOf, type Choice, type InboxItem } from './use-inbox.ts'
import { WordsChooser } from './words-chooser.tsx'

type RepinDialogProps = {
  item: InboxItem
  after: HashedContent
  onChoose: (choice: Choice) => void
  onClose: () => void
}

/** Pin a carried note to other words of the newer text. */
export function RepinDialog({ item, after, onChoose, onClose }: RepinDialogProps) {
  const proposed = item.decision?.targets[0] ?? targetsOf(item.carried, after)[0]
  const [id, setId] = useState(proposed?.clause ?? after.clauses[0]?.id ?? '')
  const [words, setWords] = useState<QuotedWords | null>(proposed?.words ?? null)
  const clause = after.clauses.find((held) => held.id === id)
  const text = { revision: after.hash, name: '', language: after.language, clauses: after.clauses }
  return (
    <ModalDialog title="Pin to other words" onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          const targets = [{ revision: after.hash, clause: id, words }]
          onChoose({ item, decision: 're-pinned', targets })
        }}
      >
        <label className="block">
          <span className="text-small text-soft mb-1 block font-medium">Clause</span>
          <select
            value={id}
            onChange={(event) => {
              setId(event.target.value)
              setWords(null)
            }}
            className="border-rule bg-paper w-full rounded-md border px-2.5 py-1.5"
          >
            {after.clauses.map((held) => (
              <option key={held.id} value={held.id}>
                {clauseName(held, clausesById(after.clauses))}
              </option>
            ))}
          </select>
        </label>
        {clause && (
          <WordsChooser
            key={id}
            place={{ kind: 'clause', text, clause }}
            words={words}
            onChoose={setWords}
          />
        )}
        <Button type="submit" tone="primary">
          Pin the note here
        </Button>
      </form>
    </ModalDialog>
  )
}

import { useState } from 'react'
import { fullHash, shortHash, versionWords } from '../../../core/cite/cite-words.ts'
import type { Cited } from '../../../core/cite/cited.ts'
import { DateText } from '../date-text.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import type { CiteChoice } from './cite-choice.ts'
import { CiteForms } from './cite-forms.tsx'
import { CopyButton } from './copy-button.tsx'
import { today } from './today.ts'

type CiteDialogProps = { title: string; choices: readonly CiteChoice[]; onClose: () => void }

/** What is cited in four forms, and quoted where it is wording; with its address, hash and the day of access. */
export function CiteDialog({ title, choices, onClose }: CiteDialogProps) {
  const [chosen, setChosen] = useState(0)
  const [accessed] = useState(today)
  const choice = choices[chosen]
  if (!choice) return null
  return (
    <ModalDialog title={title} onClose={onClose}>
      {choices.length > 1 && (
        <div className="mb-3">
          <RadioChoice
            legend="Which text"
            names={choices.map(({ name }) => name)}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
      )}
      <CiteForms choice={choice} accessed={accessed} />
      <Facts cited={choice.cited} accessed={accessed} />
    </ModalDialog>
  )
}

function Facts({ cited, accessed }: { cited: Cited; accessed: string }) {
  return (
    <section aria-label="What is cited" className="border-hair mt-5 space-y-3 border-t pt-4">
      <dl className="text-small grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-soft">Pinned address</dt>
        <dd className="break-all select-all">{cited.url}</dd>
        <dt className="text-soft">Content hash</dt>
        <dd>
          {versionWords(cited).hashes.map((hash) => (
            <code key={hash} title={fullHash(hash)} className="me-3 inline-block">
              {shortHash(hash)}
            </code>
          ))}
        </dd>
        <dt className="text-soft">Day of access</dt>
        <dd>
          <DateText date={accessed} />
        </dd>
      </dl>
      <CopyButton label="Copy the address" content={{ text: cited.url }} isShown />
    </section>
  )
}

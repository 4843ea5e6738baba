import { memo, useMemo, useRef, useState } from 'react'
import { asTyped, withLineEndsOf } from '../../../core/editing/line-ends.ts'
import { countUnreadable, removeUnreadable } from '../../../core/editing/unreadable-characters.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { directionOf } from './direction-of.ts'
import { fieldId } from './fields.ts'
import { SelectField, useFieldAttributes, FieldNotes } from './form-fields.tsx'
import { sizeOf } from './problems.ts'
import { readTextFile } from './read-text-file.ts'
import { Step } from './step.tsx'
import { guessWords, languageOptions } from './words.ts'

type TextStepProps = { text: string; onType: (text: string) => void; guessed: string; held: string }

/** The text as it came: pasted, typed, or from a file. */
export const TextStep = memo(function TextStep({ text, onType, guessed, held }: TextStepProps) {
  const [isAllShown, setAllShown] = useState(false)
  const isFolded = text.length > MOST_IN_FIELD && !isAllShown
  return (
    <Step number={1} title="Text">
      {isFolded ? (
        <FoldedText text={text} onShow={() => setAllShown(true)} onEmpty={() => onType('')} />
      ) : (
        <TextArea text={text} onType={onType} />
      )}
      <FieldNotes name="text" hint={text === '' ? 'Nothing pasted yet.' : `${sizeOf(text)}.`} />
      <Unreadable text={text} onType={onType} />
      <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="w-64">
          <SelectField
            name="language"
            empty={text === '' ? 'Guessed from the text' : guessWords(guessed)}
            options={languageOptions(held)}
          />
        </div>
        <OpenFile onOpen={onType} />
      </div>
    </Step>
  )
})

/** Browsers need seconds to lay out more than this in a text field, at every change. */
const MOST_IN_FIELD = 400_000
const FIELD =
  'treaty-text border-strong-rule bg-sheet block w-full rounded-[7px] border px-4 py-3 [unicode-bidi:plaintext]'

function TextArea({ text, onType }: Pick<TextStepProps, 'text' | 'onType'>) {
  const typed = useMemo(() => asTyped(text), [text])
  const attributes = useFieldAttributes('text', true)
  return (
    <>
      <label htmlFor={fieldId('text')} className="sr-only">
        Text of the draft
      </label>
      <textarea
        {...attributes}
        dir={directionOf(text)}
        rows={12}
        spellCheck={false}
        className={`${FIELD} max-h-[70vh] min-h-40`}
        placeholder="Paste the text of a draft, or of a report about it."
        value={typed}
        onChange={({ target }) => onType(withLineEndsOf(text, target.value))}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || pasted.length <= MOST_IN_FIELD) return
          event.preventDefault()
          onType(pasted)
        }}
      />
    </>
  )
}

const SHOWN_OF_FOLDED = 1_500

type FoldedTextProps = { text: string; onShow: () => void; onEmpty: () => void }

/** A text too long for a field: its beginning, and the field for those who want it all the same. */
function FoldedText({ text, onShow, onEmpty }: FoldedTextProps) {
  return (
    <div>
      <p
        id={fieldId('text')}
        tabIndex={-1}
        dir={directionOf(text)}
        className={`${FIELD} max-h-60 overflow-hidden mask-b-from-40% whitespace-pre-wrap`}
      >
        {text.slice(0, SHOWN_OF_FOLDED)} …
      </p>
      <div className="my-2 flex flex-wrap items-center gap-2">
        <p className="text-soft flex-1">
          The text is long, so only its beginning is shown. Its clauses stand below.
        </p>
        <Button onPress={onShow}>Show and edit all of it</Button>
        <Button onPress={onEmpty}>Replace it</Button>
      </div>
    </div>
  )
}

/** Characters that cannot be shown are counted and shown as such, never taken out in silence. */
function Unreadable({ text, onType }: Pick<TextStepProps, 'text' | 'onType'>) {
  const count = useMemo(() => countUnreadable(text), [text])
  if (count === 0) return null
  return (
    <div className="mt-2">
      <Button onPress={() => onType(removeUnreadable(text))}>
        Remove {count.toLocaleString('en')} unreadable {count === 1 ? 'character' : 'characters'}
      </Button>
    </div>
  )
}

function OpenFile({ onOpen }: { onOpen: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const open = async (file: File) => {
    try {
      const { text, unreadableBytes } = await readTextFile(file)
      onOpen(text)
      setSaid(
        unreadableBytes === 0
          ? null
          : `${unreadableBytes.toLocaleString('en')} places in “${file.name}” could not be read as text and show as �.`,
      )
    } catch (error) {
      setSaid(sentenceOf(error))
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.text,text/plain,text/markdown"
        aria-label="Open a text file"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void open(file)
          target.value = ''
        }}
      />
      <Button onPress={() => input.current?.click()}>Open a text file …</Button>
      {said && (
        <p role="alert" className="text-dropped text-small max-w-prose font-medium">
          {said}
        </p>
      )}
    </div>
  )
}

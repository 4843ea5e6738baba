import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { locateWords, passagesOf } from '../../../core/anchor/locate-words.ts'
import { chooseWords } from '../../../core/anchor/quote-words.ts'
import type { QuotedWords } from '../../../core/model/annotation.ts'
import { textDirection } from '../../../core/text/text-direction.ts'
import type { NotePlace } from './notes-context.ts'

type WordsChooserProps = {
  place: Extract<NotePlace, { kind: 'clause' }>
  words: QuotedWords | null
  onChoose: (words: QuotedWords | null) => void
}

/**
 * Choose the words that a note is about, without a mouse: mark them in the clause's text with Shift and
 * the arrow keys, or type them. Nothing marked means the whole clause.
 */
export function WordsChooser({ place: { text, clause }, words, onChoose }: WordsChooserProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const choose = (start: number, end: number) => {
    if (start === end) return
    const at = (offset: number) => ({ clause: clause.id, offset })
    const chosen = chooseWords([clause], at(start), at(end))
    setProblem(chosen.kind === 'refused' ? chosen.reason : null)
    if (chosen.kind === 'words') onChoose(chosen.words)
  }
  const find = (sought: string) => {
    setTyped(sought)
    const found = passagesOf(clause.text, sought.trim())
    const [only] = found
    if (sought.trim() === '') return setProblem(null)
    if (only && found.length === 1) return choose(only.start, only.end)
    setProblem(found.length === 0 ? NOT_THERE : SEVERAL)
  }
  if (clause.text === '') return null
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="text-small text-soft block font-medium">
        The clause: mark the words you mean (with the mouse, or Shift and arrow keys)
      </label>
      <textarea
        id={id}
        // Not `readOnly`: then browsers give no caret to mark words with. Nothing that is typed gets in.
        aria-readonly="true"
        inputMode="none"
        spellCheck={false}
        onChange={() => undefined}
        onKeyDown={refuseTyping}
        onCut={refuse}
        onPaste={refuse}
        onDrop={refuse}
        lang={text.language}
        dir={textDirection(text.language)}
        rows={Math.min(7, Math.ceil(clause.text.length / 70) + 1)}
        value={clause.text}
        onSelect={({ currentTarget }) =>
          choose(currentTarget.selectionStart, currentTarget.selectionEnd)
        }
        className="treaty-text border-rule bg-paper w-full rounded-md border px-2.5 py-1.5"
      />
      <TypedWords typed={typed} problem={problem} onType={find} />
      <p aria-live="polite" className="text-small text-soft">
        {problem ?? <Chosen text={clause.text} words={words} onClear={() => onChoose(null)} />}
      </p>
      {problem === SEVERAL && (
        <Passages text={clause.text} words={typed.trim()} onChoose={choose} />
      )}
    </div>
  )
}

type TypedWordsProps = {
  typed: string
  problem: string | null
  onType: (typed: string) => void
}

/** Words typed rather than marked. While they are not chosen the form waits: they must not be lost in silence. */
function TypedWords({ typed, problem, onType }: TypedWordsProps) {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(
    () => ref.current?.setCustomValidity(typed.trim() === '' ? '' : (problem ?? '')),
    [typed, problem],
  )
  return (
    <input
      ref={ref}
      aria-label="Or type the words you mean"
      placeholder="Or type the words you mean"
      value={typed}
      dir="auto"
      onChange={(event) => onType(event.target.value)}
      className="border-rule bg-paper placeholder:text-soft w-full rounded-md border px-2.5 py-1.5"
    />
  )
}

type PassagesProps = {
  text: string
  words: string
  onChoose: (start: number, end: number) => void
}

/** So many equal passages are offered; of more, typing some words around them is the shorter way. */
const OFFERED_PASSAGES = 6
/** As much of the text on either side tells one passage from another. */
const AROUND = 24

/** Words that stand several times: which of them are meant. */
function Passages({ text, words, onChoose }: PassagesProps) {
  const found = passagesOf(text, words)
  if (words.length < 2 || found.length > OFFERED_PASSAGES) return null
  return (
    <ul aria-label="Which of them" className="flex flex-wrap gap-1.5">
      {found.map(({ start, end }) => (
        <li key={start}>
          <button
            type="button"
            onClick={() => onChoose(start, end)}
            className="border-rule bg-sheet text-small hover:border-strong-rule rounded-full border px-2.5 py-0.5"
          >
            {start > AROUND && '…'}
            {text.slice(Math.max(0, start - AROUND), start)}
            <b>{text.slice(start, end)}</b>
            {text.slice(end, end + AROUND)}
            {end + AROUND < text.length && '…'}
          </button>
        </li>
      ))}
    </ul>
  )
}

const refuse = (event: SyntheticEvent) => event.preventDefault()

/** Keys that move, mark, copy or leave stay; those that would write do nothing. */
function refuseTyping(event: KeyboardEvent) {
  const writes = event.key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(event.key)
  const isCommand = event.ctrlKey || event.metaKey || event.altKey
  if (writes && !(isCommand && !/^[xvz]$/i.test(event.key))) event.preventDefault()
}

const NOT_THERE = 'These words do not stand in the clause.'
const SEVERAL =
  'These words stand several times in the clause: choose one place, or type more of what is around them.'

type ChosenProps = { text: string; words: QuotedWords | null; onClear: () => void }

function Chosen({ text, words, onClear }: ChosenProps) {
  if (!words || locateWords(text, words).kind !== 'exact') return 'About the whole clause.'
  return (
    <>
      About the words “<bdi className="text-ink">{words.quote.exact}</bdi>”.{' '}
      <button type="button" className="link" onClick={onClear}>
        The whole clause instead
      </button>
    </>
  )
}

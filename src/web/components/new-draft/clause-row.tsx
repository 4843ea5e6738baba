import {
  CornerDownRight,
  IndentDecrease,
  IndentIncrease,
  Merge,
  RotateCcw,
  Scissors,
  X,
} from 'lucide-react'
import {
  memo,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { Button as AriaButton, Toolbar } from 'react-aria-components'
import { asTyped } from '../../../core/editing/line-ends.ts'
import type { WorkingClause } from '../../../core/editing/working-copy.ts'
import { directionOf } from './direction-of.ts'
import type { ClauseAct, Cursor } from './clause-acts.ts'
import { CLAUSE_KIND_OPTIONS } from './words.ts'

type ClauseRowProps = {
  clause: WorkingClause
  number: number
  wording: string
  language: string
  mayJoin: boolean
  mayIndent: boolean
  /** Where the cursor is wanted, once. */
  cursor: Cursor | null
  onAct: (act: ClauseAct) => void
  onCursorPlaced: () => void
}

/** One clause of the outline: kind, label, heading, wording, and what can be done to it. */
export const ClauseRow = memo(function ClauseRow(props: ClauseRowProps) {
  const { clause, number, wording, onAct } = props
  const field = useRef<HTMLTextAreaElement>(null)
  // A heading has no wording. But where there was one, its field stays while it is being emptied.
  const [hadWording] = useState(wording !== '')
  const isNameless = clause.heading === null && clause.label === null
  if (clause.dropped) return <LeftOut {...props} />
  return (
    <div className="group/row flex gap-2 py-2.5">
      <Levels depth={clause.depth} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <NameFields clause={clause} number={number} onAct={onAct} />
          <RowTools {...props} field={field} />
        </div>
        {(wording !== '' || hadWording || isNameless) && <Wording {...props} field={field} />}
      </div>
    </div>
  )
})

const MOST_LEVELS_SHOWN = 6

/** How deep the clause stands: one rule for each level. */
function Levels({ depth }: { depth: number }) {
  if (depth === 0) return null
  return (
    <div aria-hidden="true" className="flex shrink-0 self-stretch">
      {Array.from({ length: Math.min(depth, MOST_LEVELS_SHOWN) }, (_, level) => (
        <span key={level} className="border-rule w-3 border-s sm:w-5" />
      ))}
    </div>
  )
}

// "No label" and "No heading" are shown where they can be acted on: under the pointer, with the focus,
// and always where there is no pointer.
const QUIET_BOX =
  '[@media(hover:hover)]:placeholder:opacity-0 group-hover/row:placeholder:opacity-100 group-focus-within/row:placeholder:opacity-100 hover:border-rule focus:border-strong-rule focus:bg-sheet rounded-[5px] border border-transparent bg-transparent px-1.5 py-0.5'

function NameFields({
  clause,
  number,
  onAct,
}: Pick<ClauseRowProps, 'clause' | 'number' | 'onAct'>) {
  const { key } = clause
  return (
    <>
      <input
        aria-label={`Label of clause ${number}`}
        placeholder="No label"
        dir="auto"
        size={Math.max(8, (clause.label ?? '').length)}
        className={`${QUIET_BOX} max-w-full font-medium`}
        value={clause.label ?? ''}
        onChange={({ target }) => onAct({ kind: 'label', key, text: target.value })}
      />
      <textarea
        aria-label={`Heading of clause ${number}`}
        placeholder="No heading"
        dir="auto"
        rows={1}
        className={`${QUIET_BOX} placeholder:text-ui field-sizing-content min-w-32 flex-1 resize-none font-serif text-base font-semibold placeholder:font-sans placeholder:font-normal`}
        value={clause.heading ?? ''}
        // A heading is one line, however wide; only the field has several.
        onChange={({ target }) =>
          onAct({ kind: 'heading', key, text: target.value.replaceAll('\n', ' ') })
        }
      />
      <select
        aria-label={`Kind of clause ${number}`}
        className={`${QUIET_BOX} text-soft text-small max-w-32`}
        value={clause.kind}
        onChange={({ target }) => {
          const option = CLAUSE_KIND_OPTIONS.find(({ value }) => value === target.value)
          if (option) onAct({ kind: 'sort', key, sort: option.value })
        }}
      >
        {CLAUSE_KIND_OPTIONS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}

type WithField = ClauseRowProps & { field: RefObject<HTMLTextAreaElement | null> }

function RowTools({ clause, number, wording, mayJoin, mayIndent, onAct, field }: WithField) {
  const { key, depth } = clause
  const split = () => onAct({ kind: 'split', key, at: field.current?.selectionStart ?? 0 })
  return (
    <Toolbar aria-label={`Clause ${number}`} className="text-soft flex">
      <Tool
        name={`Split clause ${number} at the cursor`}
        isDisabled={wording.trim().length < 2}
        onPress={split}
      >
        <Scissors size={15} />
      </Tool>
      <Tool
        name={`Join clause ${number} with the next`}
        isDisabled={!mayJoin}
        onPress={() => onAct({ kind: 'join', key })}
      >
        <Merge size={15} className="rotate-180" />
      </Tool>
      <Tool
        name={`Move clause ${number} one level up`}
        isDisabled={depth === 0}
        onPress={() => onAct({ kind: 'outdent', key })}
      >
        <IndentDecrease size={15} className="rtl:-scale-x-100" />
      </Tool>
      <Tool
        name={`Move clause ${number} one level deeper`}
        isDisabled={!mayIndent}
        onPress={() => onAct({ kind: 'indent', key })}
      >
        <IndentIncrease size={15} className="rtl:-scale-x-100" />
      </Tool>
      <Tool name={`Leave out clause ${number}`} onPress={() => onAct({ kind: 'drop', key })}>
        <X size={15} />
      </Tool>
    </Toolbar>
  )
}

type ToolProps = { name: string; isDisabled?: boolean; onPress: () => void; children: ReactNode }

function Tool({ name, isDisabled = false, onPress, children }: ToolProps) {
  return (
    <AriaButton
      aria-label={name}
      isDisabled={isDisabled}
      onPress={onPress}
      render={(attributes) => <button {...attributes} title={name} />}
      className="hover:text-ink hover:bg-hair rounded-[5px] p-1.5 disabled:opacity-30"
    >
      {children}
    </AriaButton>
  )
}

/** The wording as the text has it. Typing here changes the text. */
function Wording(props: WithField) {
  const { clause, number, wording, language, cursor, onAct, onCursorPlaced, field } = props
  const { key } = clause
  useEffect(() => {
    if (!cursor || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(cursor.at, cursor.at)
    onCursorPlaced()
  }, [cursor, field, onCursorPlaced])
  return (
    <textarea
      ref={field}
      aria-label={`Wording of clause ${number}`}
      dir={directionOf(wording)}
      lang={language}
      rows={1}
      spellCheck={false}
      className={`${QUIET_BOX} treaty-text field-sizing-content block max-h-96 w-full resize-none [unicode-bidi:plaintext]`}
      value={asTyped(wording)}
      onChange={({ target }) => onAct({ kind: 'wording', key, text: target.value })}
      onKeyDown={(event) => {
        const act = actOfKey(event, key)
        if (!act) return
        event.preventDefault()
        onAct(act)
      }}
    />
  )
}

function actOfKey(event: KeyboardEvent<HTMLTextAreaElement>, key: string): ClauseAct | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return { kind: 'split', key, at: selectionStart }
  }
  if (selectionStart !== selectionEnd || event.repeat) return null
  if (event.key === 'Backspace' && selectionStart === 0) return { kind: 'join-before', key }
  return event.key === 'Delete' && selectionStart === value.length ? { kind: 'join', key } : null
}

/** What is left out stays in sight: struck through, said in words, with a way back. */
function LeftOut({ clause, number, wording, language, onAct }: ClauseRowProps) {
  const text = [clause.label, clause.heading, wording].filter(Boolean).join(' ')
  return (
    <div className="flex items-baseline gap-2 py-1.5">
      <Levels depth={clause.depth} />
      <CornerDownRight size={13} aria-hidden="true" className="text-soft shrink-0" />
      <p className="min-w-0 flex-1 truncate" lang={language} dir="auto">
        <span className="text-soft">Left out: </span>
        <del className="text-soft">{text}</del>
      </p>
      <AriaButton
        aria-label={`Take clause ${number} back in`}
        onPress={() => onAct({ kind: 'restore', key: clause.key })}
        className="link text-small inline-flex shrink-0 items-center gap-1"
      >
        <RotateCcw size={13} aria-hidden="true" /> Take back in
      </AriaButton>
    </div>
  )
}

import {
  CornerDownRight,
  Heading,
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

/** One clause of the outline: its label, its heading and wording, and what can be done to it. */
export const ClauseRow = memo(function ClauseRow(props: ClauseRowProps) {
  const { clause, number, wording, onAct } = props
  const field = useRef<HTMLTextAreaElement>(null)
  // A heading has no wording. But where there was one, its field stays while it is being emptied.
  const [hadWording] = useState(wording !== '')
  const [isNaming, setNaming] = useState(false)
  if (clause.dropped) return <LeftOut {...props} />
  const hasHeading = clause.heading !== null || isNaming
  const hasWording = wording !== '' || hadWording || (!hasHeading && clause.label === null)
  return (
    <div className="group/row flex gap-2 py-2">
      <Levels depth={clause.depth} />
      <div className="min-w-0 flex-1 gap-x-2 sm:grid sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]">
        <LineField
          name={`Label of clause ${number}`}
          placeholder="No label"
          className="text-ui font-medium sm:pt-1"
          value={clause.label}
          onChange={(text) => onAct({ kind: 'label', key: clause.key, text })}
        />
        <div>
          {hasHeading && (
            <LineField
              name={`Heading of clause ${number}`}
              placeholder="No heading"
              className="font-serif text-base font-semibold"
              value={clause.heading}
              onChange={(text) => onAct({ kind: 'heading', key: clause.key, text })}
            />
          )}
          {hasWording && <Wording {...props} field={field} />}
        </div>
        <div className="flex flex-wrap items-start sm:flex-nowrap">
          <KindField {...props} />
          <RowTools {...props} field={field} onName={hasHeading ? null : () => setNaming(true)} />
        </div>
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

type LineFieldProps = {
  name: string
  placeholder: string
  className: string
  value: string | null
  onChange: (text: string) => void
}

/** One line, however wide: the field grows with it. */
function LineField({ name, placeholder, className, value, onChange }: LineFieldProps) {
  return (
    <textarea
      aria-label={name}
      placeholder={placeholder}
      dir="auto"
      rows={1}
      className={`${QUIET_BOX} field-sizing-content block w-full resize-none ${className}`}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value.replaceAll('\n', ' '))}
    />
  )
}

function KindField({ clause, number, onAct }: ClauseRowProps) {
  return (
    <select
      aria-label={`Kind of clause ${number}`}
      className={`${QUIET_BOX} text-soft text-small mt-0.5 w-28`}
      value={clause.kind}
      onChange={({ target }) => {
        const option = CLAUSE_KIND_OPTIONS.find(({ value }) => value === target.value)
        if (option) onAct({ kind: 'sort', key: clause.key, sort: option.value })
      }}
    >
      {CLAUSE_KIND_OPTIONS.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

type WithField = ClauseRowProps & { field: RefObject<HTMLTextAreaElement | null> }

type RowToolsProps = WithField & {
  /** Show a field for a heading; `null` where there is one. */
  onName: (() => void) | null
}

function RowTools(props: RowToolsProps) {
  const { clause, number, wording, mayJoin, mayIndent, onAct, onName, field } = props
  const { key, depth } = clause
  const split = () => onAct({ kind: 'split', key, at: field.current?.selectionStart ?? 0 })
  return (
    <Toolbar aria-label={`Clause ${number}`} className="text-soft flex">
      <Tool
        name={`Give clause ${number} a heading`}
        isDisabled={onName === null}
        onPress={() => onName?.()}
      >
        <Heading size={15} />
      </Tool>
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

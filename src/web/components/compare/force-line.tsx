import { useState, type SyntheticEvent } from 'react'
import type { ForceChange } from '../../../core/compare/find-force-changes.ts'
import { FORCE_RULES } from '../../../core/compare/force/rules.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { forceWords, OUR_WORDING } from '../../../core/phrases/force-words.ts'
import { isParaphrase } from '../../../core/phrases/whose-words.ts'
import { useFrame } from './comparison-context.ts'
import { clearWords, goToWords, lightWords } from './light-words.ts'
import { useForceChanges } from './survey-context.ts'
import { WordMark } from './word-mark.tsx'

/** More than these are named on request. */
const NAMED_AT_MOST = 5

/** The changes of force in a row, each by its rule; pointing at one lights up its words. */
export function ForceLine({ filled }: { filled: FilledRow }) {
  const changes = useForceChanges(filled)
  const { before, after } = useFrame()
  const [isWhole, setWhole] = useState(false)
  if (changes.length === 0) return null
  const isOurs = isParaphrase(before) || isParaphrase(after)
  const groups = groupAlike(changes)
  const isShort = groups.length <= NAMED_AT_MOST + 1 // "1 more" would take the room of the one
  const shown = isWhole || isShort ? groups : groups.slice(0, NAMED_AT_MOST)
  const hidden = groups.length - shown.length
  return (
    <div className="text-small mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="text-soft" aria-hidden="true">
        Force{isOurs && `, ${OUR_WORDING}`}
      </span>
      <ul
        aria-label={`Changes of force${isOurs ? ` ${OUR_WORDING}` : ''}, read from the words`}
        className="contents"
      >
        {shown.map((alike) => (
          <li key={keyOf(alike[0])}>
            <ForceButton alike={alike} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link no-print" onClick={() => setWhole(true)}>
          {hidden} more
        </button>
      )}
    </div>
  )
}

/** Changes of the same words by the same rule, which stand in several places. */
type Alike = readonly [ForceChange, ...ForceChange[]]

const keyOf = ({ rule, before, after }: ForceChange) =>
  `${rule} ${before?.text.toLowerCase() ?? ''} ${after?.text.toLowerCase() ?? ''}`

function groupAlike(changes: readonly ForceChange[]): Alike[] {
  const groups = new Map<string, [ForceChange, ...ForceChange[]]>()
  for (const change of changes) {
    const group = groups.get(keyOf(change))
    if (group) group.push(change)
    else groups.set(keyOf(change), [change])
  }
  return [...groups.values()]
}

function ForceButton({ alike }: { alike: Alike }) {
  const [change] = alike
  const { before, after, rule } = change
  const light = ({ currentTarget }: SyntheticEvent) => lightWords(currentTarget, alike)
  return (
    <button
      type="button"
      onPointerEnter={light}
      onPointerLeave={({ currentTarget }) =>
        currentTarget !== document.activeElement && clearWords()
      }
      onFocus={light}
      onBlur={clearWords}
      onClick={({ currentTarget }) => goToWords(currentTarget, alike)}
      className="hover:bg-hair -mx-1 rounded px-1 text-start"
    >
      {before && <WordMark kind="dropped">{before.text}</WordMark>}
      {before && after && <span aria-hidden="true"> → </span>}
      {after && <WordMark kind="added">{after.text}</WordMark>}
      {alike.length > 1 && <span className="text-soft"> × {alike.length}</span>}{' '}
      <span className="text-soft">
        {forceWords(change)} <span className="sr-only">, read from the words by rule </span>
        <span title={`Rule ${rule}. ${FORCE_RULES[rule]}`} className="whitespace-nowrap">
          <span aria-hidden="true">· </span>
          {rule}
        </span>
      </span>
    </button>
  )
}

import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { pinSearch } from '../../../core/compare/compared-side.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Button } from '../button.tsx'
import { useFrame } from '../compare/comparison-context.ts'
import { useCorrections } from './corrections-context.ts'
import { decisionWords, takenOver } from './decision-words.ts'
import { readAuthor } from './pending-store.ts'
import { type EarlierDecisions, useEarlierDecisions } from './use-earlier-decisions.ts'

/** Decisions about earlier revisions of the two texts: offered, never applied without a word. */
export function EarlierLines() {
  const { carried, error, retry } = useEarlierDecisions()
  if (error)
    return (
      <p role="alert" className="text-amended pt-3">
        Whether people decided about earlier revisions of these texts could not be read.{' '}
        <button type="button" className="link" onClick={retry}>
          Try again
        </button>
      </p>
    )
  return carried
    .filter((held) => held.fittingSaved > 0 || held.unfitting.length > 0)
    .map((held) => (
      <EarlierLine key={`${held.before.number} ${held.after.number}`} earlier={held} />
    ))
}

function EarlierLine({ earlier }: { earlier: EarlierDecisions }) {
  const { before, after, version, fitting, unfitting, texts } = earlier
  const frame = useFrame()
  const { canDecide, takeOver } = useCorrections()
  const lineRef = useRef<HTMLParagraphElement>(null)
  const there = pinSearch(
    { alignment: String(version.number) },
    { ...frame.before, revision: before },
    { ...frame.after, revision: after },
  )
  const use = () => {
    const signed = { author: readAuthor() || 'you', decidedAt: new Date().toISOString() }
    takeOver(fitting.map((decision) => takenOver(decision, signed)))
    lineRef.current?.focus() // the button goes
  }
  return (
    <div className="text-soft flex flex-wrap items-center gap-x-3 gap-y-1 pt-3">
      <p ref={lineRef} tabIndex={-1} className="outline-none">
        {earlierWords(earlier)}
      </p>
      {fitting.length > 0 && canDecide && (
        <Button className="no-print" onPress={use}>
          {fitting.length === 1 ? 'Use it' : 'Use them'}
        </Button>
      )}
      <Link to="/compare" search={there} className="link no-print">
        See {earlier.decisions.length === 1 ? 'it' : 'them'} there
      </Link>
      {unfitting.length > 0 && (
        <details className="w-full">
          <summary className="cursor-pointer">
            {unfitting.length === 1 ? 'The one that does not fit' : 'Those that do not fit'}
          </summary>
          <ul className="list-disc ps-5 pt-1">
            {unfitting.map((decision, at) => (
              <li key={at} dir="auto">
                {decisionWords(decision, texts)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const NAMES = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "5 decisions were made on the earlier text (revision 1 → 1) by Ada Rahmani: 4 fit this one unchanged, 1 does not." */
function earlierWords(earlier: EarlierDecisions): string {
  const { before, after, decisions, fitting, unfitting } = earlier
  const by = NAMES.format(new Set(decisions.map(({ author }) => author)))
  const here = decisions.length - fitting.length - unfitting.length
  const parts = [
    ...(here > 0 ? [`${here} ${here === 1 ? 'is' : 'are'} decided or offered already`] : []),
    ...(fitting.length > 0
      ? [`${fitting.length} ${fitting.length === 1 ? 'fits' : 'fit'} this one unchanged`]
      : []),
    ...(unfitting.length > 0
      ? [`${unfitting.length} ${unfitting.length === 1 ? 'does' : 'do'} not fit`]
      : []),
  ]
  const were = decisions.length === 1 ? 'was' : 'were'
  return `${count(decisions.length, 'decision')} ${were} made on the earlier text (revision ${before.number}\u00a0→\u00a0${after.number}) by ${by}: ${parts.join(', ')}.`
}

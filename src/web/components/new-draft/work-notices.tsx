import { useState } from 'react'
import { Button } from '../button.tsx'
import { useServices } from './services.ts'
import type { Work } from './work-store.ts'

type RestoredProps = { onStartOver: () => void }

/** Said where the desk was found as it had been left. */
export function Restored({ onStartOver }: RestoredProps) {
  return (
    <Box>
      <p className="flex-1">Restored what you were working on.</p>
      <Button onPress={onStartOver}>Start over</Button>
    </Box>
  )
}

/** Said after starting over, with the way back. */
export function StartedOver({ onUndo }: { onUndo: () => void }) {
  return (
    <Box>
      <p className="flex-1">The desk is empty.</p>
      <Button onPress={onUndo}>Bring back what was there</Button>
    </Box>
  )
}

type OtherWorkProps = {
  works: readonly Work[]
  discarded: Work | null
  /** Answers `false` where another tab has it in hand. */
  onOpen: (work: Work) => Promise<boolean>
  onDiscard: (work: Work) => void
  onBringBack: (work: Work) => void
}

/** Other texts that are kept on this machine and not saved yet. */
export function OtherWork({ works, discarded, onOpen, onDiscard, onBringBack }: OtherWorkProps) {
  if (works.length === 0 && !discarded) return null
  return (
    <Box>
      <div className="flex-1">
        {works.length > 0 && <p>Also kept on this machine, not saved yet:</p>}
        <ul className="mt-1 space-y-1">
          {works.map((work) => (
            <OneWork key={work.key} work={work} onOpen={onOpen} onDiscard={onDiscard} />
          ))}
        </ul>
        {discarded && (
          <output className="mt-1 block">
            <bdi>{nameOf(discarded)}</bdi> is discarded.{' '}
            <button type="button" className="link" onClick={() => onBringBack(discarded)}>
              Bring it back
            </button>
          </output>
        )}
      </div>
    </Box>
  )
}

type OneWorkProps = Pick<OtherWorkProps, 'onOpen' | 'onDiscard'> & { work: Work }

function OneWork({ work, onOpen, onDiscard }: OneWorkProps) {
  const { now } = useServices()
  const [isElsewhere, setElsewhere] = useState(false)
  const [age] = useState(() => agoOf(now() - work.changedAt))
  const open = async () => setElsewhere(!(await onOpen(work)))
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <button type="button" className="link text-start" onClick={() => void open()}>
        <bdi>{nameOf(work)}</bdi>
      </button>
      <span className="text-soft text-small">{age}</span>
      <button
        type="button"
        className="text-soft text-small hover:text-ink underline"
        aria-label={`Discard ${nameOf(work)}`}
        onClick={() => onDiscard(work)}
      >
        Discard
      </button>
      {isElsewhere && (
        <span role="alert" className="text-small">
          It is open in another tab. Go on there, or close that tab first.
        </span>
      )}
    </li>
  )
}

/** A box with something to know and something to do. */
function Box({ children }: { children: React.ReactNode }) {
  return (
    <div className="border-rule bg-sheet mb-4 flex flex-wrap items-center gap-3 rounded-xl border px-4 py-2.5">
      {children}
    </div>
  )
}

const NAME_LENGTH = 60

function nameOf({ fields, text }: Work): string {
  const name = fields.title || text.trim() || fields.sourceTitle || 'A text without words'
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

function agoOf(milliseconds: number): string {
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  if (milliseconds < MINUTE_MS) return 'just now'
  if (milliseconds < HOUR_MS) return format.format(-Math.floor(milliseconds / MINUTE_MS), 'minute')
  if (milliseconds < DAY_MS) return format.format(-Math.floor(milliseconds / HOUR_MS), 'hour')
  return format.format(-Math.floor(milliseconds / DAY_MS), 'day')
}

import { History as HistoryIcon } from 'lucide-react'
import { useState } from 'react'
import type { UnusedDecision } from '../../../core/compare/decisions/settle-decisions.ts'
import type { AlignmentSummary } from '../../../core/model/alignment.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Button } from '../button.tsx'
import { useCorrections } from './corrections-context.ts'
import { EarlierLines } from './earlier-line.tsx'
import { VersionsDialog } from './versions-dialog.tsx'

type VersionsLineProps = { unused: readonly UnusedDecision[] }

/** What people decided about these two texts, and about earlier revisions of them. */
export function VersionsLine({ unused }: VersionsLineProps) {
  return (
    <>
      <ShownVersion unused={unused} />
      <EarlierLines />
    </>
  )
}

/** Which version of people's decisions is shown, by whom and from when, and the way to the others. */
function ShownVersion({ unused }: VersionsLineProps) {
  const { list, number, latest, error, retry, show } = useCorrections()
  const [isOpen, setOpen] = useState(false)
  if (error)
    return (
      <p role="alert" className="text-amended pt-3">
        People’s decisions about these texts could not be read; what is shown is without them.{' '}
        <button type="button" className="link" onClick={retry}>
          Try again
        </button>
      </p>
    )
  if (list.length === 0) return null
  const shown = list.find((version) => version.number === number)
  return (
    <div className="text-soft flex flex-wrap items-center gap-x-3 gap-y-1 pt-3">
      <p>
        {shown ? shownWords(shown, latest) : 'Without people’s decisions, as the link says.'}
        {unused.length > 0 && ` ${unusedWords(unused)}`}
      </p>
      {number < latest && <Button onPress={() => show(null)}>Show the latest decisions</Button>}
      <Button tone="quiet" className="no-print -ms-2" onPress={() => setOpen(true)}>
        <HistoryIcon size={14} aria-hidden="true" /> Versions
      </Button>
      <VersionsDialog isOpen={isOpen} onOpenChange={setOpen} />
    </div>
  )
}

function shownWords(shown: AlignmentSummary, latest: number): string {
  const { number, author, createdAt, decisionCount } = shown
  const held =
    decisionCount === 0
      ? 'All of people’s decisions were taken back'
      : `With ${count(decisionCount, 'decision')} by people`
  const version = number < latest ? `version ${number} of ${latest}` : `version ${number}`
  return `${held}: ${version}, saved by ${author}, ${formatDate(createdAt.slice(0, 10))}.`
}

function unusedWords(unused: readonly UnusedDecision[]): string {
  const overruled = unused.filter(({ why }) => why === 'overruled').length
  const unknown = unused.length - overruled
  return [
    ...(overruled > 0 ? [`${overruled} of them overruled by a later one.`] : []),
    ...(unknown > 0 ? [`${unknown} of them about clauses that are not there.`] : []),
  ].join(' ')
}

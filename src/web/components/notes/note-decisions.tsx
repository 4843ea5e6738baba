import { useQuery } from '@tanstack/react-query'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { CarryDecision } from '../../../core/model/note-saves.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { sentenceOf } from '../broken.tsx'
import { DecidedLine } from './decided-line.tsx'
import type { KnownRevision } from './noted-revisions.ts'
import { TextLink } from './text-link.tsx'
import type { Thread } from './standing-notes.ts'

type NoteDecisionsProps = {
  thread: Pick<Thread, 'note' | 'decisions'>
  known: ReadonlyMap<string, KnownRevision>
}

/** Where people decided that a note stands in other texts: on which words, by whom and when (R12). */
export function NoteDecisions({ thread: { note, decisions }, known }: NoteDecisionsProps) {
  if (decisions.length === 0) return null
  return (
    <ul aria-label="Decided in other texts" className="border-rule mt-2 space-y-3 border-s-2 ps-3">
      {decisions.map((decision) => (
        <li key={decision.to}>
          <DecidedElsewhere note={note} decision={decision} held={known.get(decision.to)} />
        </li>
      ))}
    </ul>
  )
}

type DecidedElsewhereProps = {
  note: Annotation
  decision: CarryDecision
  held: KnownRevision | undefined
}

function DecidedElsewhere({ note, decision, held }: DecidedElsewhereProps) {
  const { data: text, error } = useQuery(revisionQuery(decision.to))
  return (
    <>
      <p className="text-small text-soft mb-1">
        <TextLink held={held} clause={decision.targets[0]?.clause} />
      </p>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {text && <DecidedLine note={note} decision={decision} text={text} />}
    </>
  )
}

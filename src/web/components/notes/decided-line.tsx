import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import type { Annotation, ClauseTarget } from '../../../core/model/annotation.ts'
import type { Clause } from '../../../core/model/clause.ts'
import type { CarryDecision } from '../../../core/model/note-saves.ts'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import { Badge } from '../badge.tsx'
import { CompareClientContext, sharedCompareClient } from '../compare/comparison-client.ts'
import { wordsQuery } from '../compare/comparison-query.ts'
import { DECISION_WORDS } from './carry-words.ts'
import { Moment } from './note-entry.tsx'
import { SmallDifference } from './small-difference.tsx'
import { quoteOf } from './standing-notes.ts'

/** A text that a note was carried to. */
export type CarriedTo = { language: string; clauses: readonly Clause[] }

type DecidedLineProps = {
  note: Annotation
  decision: CarryDecision
  /** The newer text; places in it are named unless the line stands beside them. */
  text: CarriedTo
  /** Whether the places and the words there stand right above. */
  isInPlace?: boolean
  /** Whether what the engine found, and with it the difference, stands beside this. */
  isBesideFound?: boolean
}

/** What a person decided about a carried note: where it stands, against the words that it was written about. */
export function DecidedLine({
  note,
  decision,
  text,
  isInPlace = false,
  isBesideFound = false,
}: DecidedLineProps) {
  const { targets } = decision
  const [only] = targets
  return (
    <div className="text-small space-y-1">
      <p className="text-soft">
        <Badge tone="accent">✓ {DECISION_WORDS[decision.decision]}</Badge> by{' '}
        <bdi>{decision.author}</bdi>, <Moment at={decision.at} />
      </p>
      {!isInPlace && <CarriedPlaces targets={targets} clauses={text.clauses} />}
      {!isBesideFound && only && targets.length === 1 && (
        <DecidedDifference note={note} target={only} text={text} />
      )}
    </div>
  )
}

type DifferenceProps = { note: Annotation; target: ClauseTarget; text: CarriedTo }

/** The words that a note was written about against those that a person chose; nothing where they are the same. */
function DecidedDifference({ note, target, text }: DifferenceProps) {
  const client = use(CompareClientContext) ?? sharedCompareClient()
  const before = quoteOf(note)
  const after = target.words?.quote.exact ?? ''
  const { data: words } = useQuery({
    ...wordsQuery(client, {
      // Quotes are known by what they say; nothing else is compared under these names.
      clauses: [
        [note.id, before],
        [target.clause, after],
      ],
      revisions: { before: note.id, after: target.revision },
      before,
      after,
      language: text.language,
    }),
    enabled: before !== '' && after !== '' && before !== after,
  })
  return words ? <SmallDifference words={words} /> : null
}

type CarriedPlacesProps = { targets: readonly ClauseTarget[]; clauses: readonly Clause[] }

/** Where a carried note stands or would stand, with the words there. */
export function CarriedPlaces({ targets, clauses }: CarriedPlacesProps) {
  if (targets.length === 0) return null
  return (
    <ul className="text-small text-soft mt-1">
      {targets.map(({ clause: id, words }) => {
        const clause = clauses.find((held) => held.id === id)
        const name = clause ? clauseName(clause, clausesById(clauses)) : id
        return (
          <li key={`${id} ${words?.position.start}`}>
            Now in <bdi className="font-medium">{name}</bdi>
            {words ? (
              <>
                : “<bdi className="text-ink">{words.quote.exact}</bdi>”
              </>
            ) : (
              ': the whole clause'
            )}
          </li>
        )
      })}
    </ul>
  )
}

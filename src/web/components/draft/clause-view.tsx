import { Link } from '@tanstack/react-router'
import type { Clause } from '../../../core/model/clause.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { textDirection } from '../../../core/text/text-direction.ts'
import { positionWords } from '../../../core/phrases/position-words.ts'
import { STANDING_WORDS } from '../../../core/phrases/record-words.ts'

import { Badge } from '../badge.tsx'
import { STANDING_TONES } from '../standing-tones.ts'
import { bracketStretches } from '../../../core/compare/brackets/bracket-stretches.ts'
import type { ClauseBrackets } from '../../../core/text/brackets/clause-brackets.ts'
import { partyNames } from '../../../core/phrases/party-name.ts'
import { ClauseQuoteButton } from '../cite/clause-quote-button.tsx'
import { ClauseNoteButton } from '../notes/note-button.tsx'
import { asParagraphs } from '../paragraphs.ts'
import { SourceDisclosure } from '../source-list.tsx'
import { ClauseDrafts } from './clause-drafts.tsx'
import { ClauseTerms } from './clause-terms.tsx'

/** What clauses of one page share. */
export type ReadingContext = {
  draft: string
  hash: string
  language: string
  overview: ProcessOverview
  sources: readonly Source[]
  /** Whether the clauses stand as their source prints them: then a clause without a number has none. */
  isAsPrinted: boolean
  /** How wide the page was at whose end the text's lines were cut; `null` where they were not. */
  pageWidth: number | null
}

type ClauseViewProps = {
  clause: Clause
  /** What to call it where it stands beside others. */
  name: string
  /** How many clauses this one stands in. */
  depth: number
  /** The brackets that it stands in, of which some may open or close in other clauses. */
  brackets: ClauseBrackets | undefined
  isChosen: boolean
  context: ReadingContext
}

const INDENT_REM = 1.5
const MAX_DEPTH = 4

/** One clause with its wording, where it stands in the talks, and what all that rests on. */
export function ClauseView(props: ClauseViewProps) {
  const { clause, name, depth, brackets, isChosen, context } = props
  const { overview, sources, language } = context
  const { termDefinitions, parties, topics } = overview
  const direction = textDirection(language)
  const labels = clause.topics.map((id) => topics.find((topic) => topic.id === id)?.label ?? id)
  return (
    <article
      id={`clause-${clause.id}`}
      aria-labelledby={`clause-${clause.id}-name`}
      style={{
        [direction === 'rtl' ? 'marginRight' : 'marginLeft']:
          `${Math.min(depth, MAX_DEPTH) * INDENT_REM}rem`,
      }}
      className={`border-hair border-b py-5 ${isChosen ? 'bg-marked rounded-lg px-3' : ''}`}
    >
      <div lang={language} dir={direction}>
        <ClauseHeading clause={clause} name={name} context={context} />
        <p
          data-clause={clause.id}
          data-revision={context.hash}
          className="treaty-text max-w-[68ch] whitespace-pre-line"
        >
          <Bracketed text={asParagraphs(clause.text, context.pageWidth)} brackets={brackets} />
        </p>
      </div>
      <ClauseTerms terms={clause.terms} definitions={termDefinitions} parties={parties} />
      <ClauseStanding clause={clause} overview={overview} />
      {clause.note && (
        <p className="text-soft text-small mt-2 max-w-[68ch]" dir="auto">
          {clause.note}
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <SourceDisclosure sources={sources} ids={clause.sources} />
        <ClauseNoteButton revision={context.hash} clause={clause.id} of={name} />
        <ClauseQuoteButton revision={context.hash} clause={clause} language={language} of={name} />
        {clause.lineage && <ClauseDrafts lineage={clause.lineage} context={context} />}
        {labels.length > 0 && (
          <span className="text-soft text-small">Topic: {labels.join(', ')}</span>
        )}
      </div>
    </article>
  )
}

type ClauseHeadingProps = Pick<ClauseViewProps, 'clause' | 'name' | 'context'>

function ClauseHeading({ clause, name, context: { hash, isAsPrinted } }: ClauseHeadingProps) {
  const label = labelOf(clause)
  return (
    <h3 id={`clause-${clause.id}-name`} className="mb-1">
      <span className="text-soft text-small block font-medium">
        {label ?? (!isAsPrinted && <span className="font-normal">No number seen</span>)}{' '}
        <Link
          to="."
          search={(search) => ({ ...search, clause: clause.id, quote: undefined })}
          resetScroll={false}
          className="no-print hover:text-accent px-2 py-1 no-underline"
          aria-label={`Link to ${name}`}
        >
          #
        </Link>
      </span>
      {clause.heading !== null && (
        <span
          data-title-of={clause.id}
          data-revision={hash}
          className="block font-serif text-base font-semibold"
        >
          {clause.heading}
        </span>
      )}
    </h3>
  )
}

type BracketedProps = { text: string; brackets: ClauseBrackets | undefined }

function Bracketed({ text, brackets }: BracketedProps) {
  const stretches = text === '' || !brackets ? [] : bracketStretches([brackets])
  if (stretches.length === 0) return text
  return (
    <>
      {stretches.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(stretches[index - 1]?.end ?? 0, start)}
          <span className="mark-bracket">{text.slice(start, end)}</span>
        </span>
      ))}
      {text.slice(stretches.at(-1)?.end)}
    </>
  )
}

type ClauseStandingProps = { clause: Clause; overview: ProcessOverview }

/** Where a clause stands in the talks and who wants it; nothing where nobody said. */
function ClauseStanding({ clause, overview: { parties } }: ClauseStandingProps) {
  const { standing, standingBy, proposedBy, opposedBy, positions } = clause
  const known = [
    standingBy && `according to ${standingBy}`,
    proposedBy.length > 0 &&
      `${standing === 'proposed' ? 'by' : 'proposed by'} ${partyNames(parties, proposedBy)}`,
    opposedBy.length > 0 && `opposed by ${partyNames(parties, opposedBy)}`,
    ...positionWords(positions, parties),
  ].flatMap((words) => words || [])
  const isStanding = standing !== 'unknown'
  if (!isStanding && known.length === 0) return null
  return (
    <p className="text-soft text-small mt-2.5 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {isStanding && <Badge tone={STANDING_TONES[standing]}>{STANDING_WORDS[standing]}</Badge>}
      {known.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  )
}

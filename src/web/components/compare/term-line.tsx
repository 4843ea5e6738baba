import type { ReactNode } from 'react'
import type { FigureChange, TermChange } from '../../../core/compare/diff-terms.ts'
import type { Row } from '../../../core/compare/row.ts'
import { type Mention, saidTerms } from '../../../core/phrases/mentions.ts'
import { useAllRows } from './all-rows.ts'
import { useFrame } from './comparison-context.ts'
import { MemberChanges } from './member-changes.tsx'
import { figureChangeWords, valueWords } from '../../../core/phrases/term-words.ts'
import { WordMark } from './word-mark.tsx'

/** The first depth of reading: what happened to the typed values of a clause. */
export function TermLine({ row }: { row: Row }) {
  const { terms, absence } = row
  const { mentionsOf } = useAllRows()
  const said = new Map(saidTerms(row, mentionsOf).map((term) => [term.key, term.mentions]))
  // Where one side holds no clause, "recorded only …" would say nothing new.
  const isTwoSided = absence === null
  if (terms.length === 0) return null
  return (
    <ul aria-label="Terms" className="flex flex-wrap gap-2 text-[0.8125rem] leading-relaxed">
      {terms.map((term) => (
        <li
          key={term.key}
          className="border-rule bg-sheet max-w-full rounded-lg border px-2.5 py-1"
        >
          <span className="text-soft me-2" title={term.definition?.note ?? undefined}>
            {term.definition?.label ?? term.key.replaceAll('-', ' ')}
          </span>
          <TermBody term={term} />
          {isTwoSided && <StatedOnly change={term.change} mentions={said.get(term.key) ?? []} />}
        </li>
      ))}
    </ul>
  )
}

type StatedOnlyProps = { change: TermChange['change']; mentions: readonly Mention[] }

function StatedOnly({ change, mentions }: StatedOnlyProps) {
  const { sameDraft } = useFrame()
  const [before, after] = sameDraft
    ? ['recorded only for the first', 'recorded only for the second']
    : ['recorded only before', 'recorded only after']
  if (mentions.length > 0) return <SaidBy change={change} mentions={mentions} />
  switch (change) {
    case 'kept':
      return <span className="text-soft"> · {sameDraft ? 'same' : 'kept'}</span>
    case 'before-only':
      return <span className="text-soft"> · {before}</span>
    case 'after-only':
      return <span className="text-soft"> · {after}</span>
    default:
      return null
  }
}

/** The side whose clause here does not state the term says it elsewhere. */
function SaidBy({ change, mentions }: StatedOnlyProps) {
  const { sameDraft } = useFrame()
  const { goTo } = useAllRows()
  const [first, second] = sameDraft ? ['the first', 'the second'] : ['before', 'after']
  return (
    <span className="text-soft">
      {' · '}
      {change === 'before-only' ? second : first}:{' '}
      {mentions.map(({ clause, name, row }, index) => (
        <span key={clause}>
          {index > 0 && ', '}
          <button type="button" className="link" onClick={() => goTo(row)}>
            <bdi>{name}</bdi>
          </button>
        </span>
      ))}{' '}
      {mentions.length === 1 ? 'says it' : 'say it'}
    </span>
  )
}

function TermBody({ term }: { term: TermChange }) {
  if (term.change !== 'amended') return <TermValueText term={term} />
  switch (term.kind) {
    case 'set':
      return <MemberChanges term={term} />
    case 'amount':
      return <FigureChanges term={term} />
    case 'plain':
      return <PlainChange term={term} />
    default:
      return term satisfies never
  }
}

/** A value that is the same on both sides, or that only one side states: shown once, unmarked. */
function TermValueText({ term }: { term: TermChange }) {
  const { parties } = useFrame()
  const { definition } = term
  if (term.kind === 'set') return <MemberChanges term={term} />
  const value = term.after ?? term.before
  if (value === null) return null
  return <b className="font-medium">{valueWords(value, definition, parties)}</b>
}

function PlainChange({ term }: { term: TermChange }) {
  const { parties } = useFrame()
  const words = (value: TermChange['before']): ReactNode =>
    value === null ? 'not stated' : valueWords(value, term.definition, parties)
  return (
    <>
      <WordMark kind="dropped">{words(term.before)}</WordMark>{' '}
      <WordMark kind="added">{words(term.after)}</WordMark>
    </>
  )
}

type AmountChange = Extract<TermChange, { kind: 'amount' }>

function FigureChanges({ term }: { term: AmountChange }) {
  return term.figures.map((figure, index) => (
    <span key={figure.side ?? ''}>
      {index > 0 && ' · '}
      <FigureText figure={figure} term={term} />
    </span>
  ))
}

function FigureText({ figure, term }: { figure: FigureChange; term: AmountChange }) {
  const { parties } = useFrame()
  const { lead, was, is, unit, difference } = figureChangeWords(figure, term, parties)
  return (
    <>
      {lead}
      {was === is ? (
        <b className="font-medium">{is}</b>
      ) : (
        <>
          <WordMark kind="dropped">{was}</WordMark> <span aria-hidden="true">→</span>{' '}
          <WordMark kind="added">{is}</WordMark>
        </>
      )}
      {unit && ` ${unit}`}
      {difference && <span className="text-soft"> ({difference})</span>}
    </>
  )
}

import { skipToken, useQuery } from '@tanstack/react-query'
import { use } from 'react'
import type { Candidate } from '../../../core/compare/find-candidates.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { AskContext } from '../corrections/ask-context.ts'
import { useCorrections } from '../corrections/corrections-context.ts'
import { useAllRows } from './all-rows.ts'
import { useFrame } from './comparison-context.ts'
import { useSurvey } from './survey-context.ts'

/** Where the engine matched nothing: the nearest clause, as a question. Asked for by rows in view only. */
export function CandidateLine({ filled }: { filled: FilledRow }) {
  const { language } = useFrame()
  const { row } = filled
  const isUnmatched = row.absence !== null && row.decidedBy === 'engine'
  return isUnmatched && language !== null ? <Nearest filled={filled} /> : null
}

/** Common words alone make any two clauses of a law about so much alike; the line says how much it is. */
const OFFERED_FROM = 0.2

function Nearest({ filled }: { filled: FilledRow }) {
  const side = filled.before.length > 0 ? 'after' : 'before'
  const { goTo, holderOf, nameOf } = useAllRows()
  const ask = use(AskContext)
  const [nearest] = useCandidates(filled).filter(({ clause, likeness }) => {
    // Who is in a row that changed nothing has found its own.
    return likeness >= OFFERED_FROM && holderOf(side, clause)?.row.change !== 'kept'
  })
  const holder = nearest && holderOf(side, nearest.clause)
  if (!nearest || !holder) return null
  const other = side === 'after' ? 'before' : 'after'
  const [mate] = holder.row[other]
  return (
    <p className="text-small text-soft no-print mt-2 font-sans">
      Nearest {side}, with {Math.round(nearest.likeness * PER_CENT)} % of the words in common, rare
      ones counting more:{' '}
      <button type="button" className="link" onClick={() => goTo(holder.row.id)}>
        <bdi>{nameOf(side, nearest.clause)}</bdi>
      </button>
      {'. '}
      {mate !== undefined && `Now with ${nameOf(other, mate)} ${other}. `}
      {ask && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) =>
            ask({ filled, trigger: currentTarget, offer: nearest.clause })
          }
        >
          Do they belong together?
        </button>
      )}
    </p>
  )
}

const PER_CENT = 100

/** Clauses that may belong to a row, likeliest first, without those that a person set apart from it. */
function useCandidates({ row }: FilledRow): readonly Candidate[] {
  const { client, texts } = useSurvey()
  const { decisions } = useCorrections()
  const { data } = useQuery({
    queryKey: ['candidates', texts?.before.hash, texts?.after.hash, row.before, row.after],
    queryFn: texts ? () => client.candidates(texts, row) : skipToken,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
  const apart = (decisions ?? []).filter(({ kind }) => kind === 'apart')
  const touches = (ids: readonly string[], held: readonly string[]) =>
    held.some((id) => ids.includes(id))
  return (data?.clauses ?? []).filter(({ clause }) => {
    const pair = {
      before: row.before.length > 0 ? row.before : [clause],
      after: row.after.length > 0 ? row.after : [clause],
    }
    return !apart.some(
      ({ before, after }) => touches(before, pair.before) && touches(after, pair.after),
    )
  })
}

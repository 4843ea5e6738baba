import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import {
  addDecision,
  decisionsBeyond,
  mergeDecisions,
} from '../../../core/compare/decisions/decision-list.ts'
import type { Decision } from '../../../core/model/alignment.ts'
import {
  alignmentQuery,
  alignmentsQuery,
  rememberAlignment,
  saveAlignment,
  type Pair,
} from '../../queries/alignments-query.ts'
import { type Corrections, CorrectionsContext, type Signature } from './corrections-context.ts'
import { keepPending, readPending, type Pending } from './pending-store.ts'
import { useVersions, type Versions } from './use-versions.ts'

type CorrectionsProviderProps = {
  pair: Pair
  /** The version that the link pins. */
  pinned: string | undefined
  /** Put a version into the link, or none. */
  onPin: (alignment: string | undefined) => void
  children: ReactNode
}

/** People's decisions about two revisions, for the comparison inside. Give it the pair as its key. */
export function CorrectionsProvider({ pair, pinned, onPin, children }: CorrectionsProviderProps) {
  const versions = useVersions(pair, pinned)
  const [kept, setKept] = useState(() => readPending(pair))
  const [discarded, setDiscarded] = useState<Pending | null>(null)
  const keep = (pending: Pending | null) => {
    const isChange = pending !== null && !isSame(pending.base, pending.decisions)
    keepPending(pair, isChange ? pending : null)
    setKept(isChange ? pending : null)
    setDiscarded(null)
  }
  const pending = kept && isWanted(kept, pinned, versions) ? kept : null
  const work = { pair, versions, kept, pending, keep, onPin }
  const { save, takeIn, goBackTo } = useSaving(work)

  const decisions = pending?.decisions ?? versions.saved
  const changes = useMemo(
    () => ({
      made: pending ? decisionsBeyond(pending.decisions, pending.base) : [],
      undone: pending ? decisionsBeyond(pending.base, pending.decisions) : [],
    }),
    [pending],
  )
  const isLatest = pending !== null || versions.number === versions.latest
  const corrections: Corrections = {
    ...versions,
    ...changes,
    decisions,
    basedOn: pending?.basedOn ?? versions.number,
    canDecide: decisions !== null && versions.error === null && isLatest && !save.isPending,
    decide: (decision, known) => {
      const start = startOf(work)
      keep({ ...start, decisions: addDecision(start.decisions, decision, known) })
    },
    undo: (decision) => {
      const start = startOf(work)
      keep({ ...start, decisions: decisionsBeyond(start.decisions, [decision]) })
    },
    takeOver: (earlier) => {
      const start = startOf(work)
      const taken = [...earlier, ...start.taken]
      keep({ ...start, decisions: [...earlier, ...start.decisions], taken })
    },
    discard: () => {
      save.reset()
      keep(null)
      setDiscarded(pending)
    },
    discarded: discarded ? changesOf(discarded) : 0,
    restore: () => keep(discarded),
    forget: () => setDiscarded(null),
    show: (number) => onPin(number === null ? undefined : String(number)),
    goBackTo: (number) => goBackTo.mutate(number),
    takeIn: () => takeIn.mutate(),
    save: (signature) => save.mutate(signature),
    isSaving: save.isPending,
    failure: takeIn.error ?? goBackTo.error ?? save.error,
  }
  return <CorrectionsContext value={corrections}>{children}</CorrectionsContext>
}

type Work = {
  pair: Pair
  versions: Versions
  kept: Pending | null
  pending: Pending | null
  keep: (pending: Pending | null) => void
  onPin: (alignment: string | undefined) => void
}

const changesOf = ({ base, decisions }: Pending) =>
  decisionsBeyond(decisions, base).length + decisionsBeyond(base, decisions).length

const isSame = (one: readonly Decision[], other: readonly Decision[]) =>
  decisionsBeyond(one, other).length === 0 && decisionsBeyond(other, one).length === 0

/** A link that pins a version shows that version: unsaved decisions are laid over no other than their own. */
function isWanted(kept: Pending, pinned: string | undefined, { number }: Versions): boolean {
  return pinned === undefined || kept.basedOn === number
}

/** The list that the next decision is added to. */
function startOf({ versions, kept, pending }: Work): Pending {
  if (pending) return pending
  const base = versions.saved ?? []
  const decisions = kept ? mergeDecisions(kept, base) : base
  return { basedOn: versions.number, base, decisions, taken: kept?.taken ?? [] }
}

/** What takes the server: saving, and reading other versions to build on. */
function useSaving(work: Work) {
  const { pair, keep, onPin } = work
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: (signature: Signature) => {
      const { basedOn, decisions } = startOf(work)
      return saveAlignment(pair, { basedOn, decisions: [...decisions], ...signature })
    },
    onSuccess: (alignment) => {
      rememberAlignment(client, pair, alignment)
      keep(null)
      onPin(String(alignment.number))
    },
  })
  const readLatest = async () => {
    const [latest] = await client.fetchQuery({ ...alignmentsQuery(pair), staleTime: 0 })
    return latest ? client.fetchQuery(alignmentQuery(pair, latest.number)) : null
  }
  const takeIn = useMutation({
    mutationFn: readLatest,
    onSuccess: (latest) => {
      const mine = startOf(work)
      const theirs = latest?.decisions ?? []
      save.reset()
      keep({
        basedOn: latest?.number ?? 0,
        base: theirs,
        decisions: mergeDecisions(mine, theirs),
        taken: mine.taken,
      })
      onPin(undefined)
    },
  })
  const goBackTo = useMutation({
    mutationFn: async (number: number) => {
      const older = number === 0 ? null : await client.fetchQuery(alignmentQuery(pair, number))
      return { decisions: older?.decisions ?? [], latest: await readLatest() }
    },
    onSuccess: ({ decisions, latest }) => {
      const base = latest?.decisions ?? []
      keep({ basedOn: latest?.number ?? 0, base, decisions, taken: [] })
      onPin(undefined)
    },
  })
  return { save, takeIn, goBackTo }
}

import { z } from 'zod'
import type { ChangedDecisions } from '../../../core/compare/decisions/decision-list.ts'
import { Decision, mirrorDecision } from '../../../core/model/alignment.ts'
import type { Pair } from '../../queries/alignments-query.ts'

/** Decisions that are not saved yet: the version that they build on, and the whole list as it is now. */
export type Pending = ChangedDecisions & { basedOn: number }

const Stored = z.object({
  basedOn: z.int().min(0),
  base: z.array(Decision),
  decisions: z.array(Decision),
  taken: z.array(Decision).default([]), // kept before these were told apart
})

/** The same name as where a person's own text is saved. */
const AUTHOR_KEY = 'travaux-author'

const isMirrored = ({ before, after }: Pair) => before > after
const keyOf = (pair: Pair) => `travaux-decisions-${[pair.before, pair.after].sort().join('-')}`

function mirrored(pending: Pending): Pending {
  return {
    ...pending,
    base: pending.base.map(mirrorDecision),
    decisions: pending.decisions.map(mirrorDecision),
    taken: pending.taken.map(mirrorDecision),
  }
}

/** What was decided about two revisions on this machine and not saved, from whichever side. */
export function readPending(pair: Pair): Pending | null {
  const text = quietly(() => localStorage.getItem(keyOf(pair)))
  const read = Stored.safeParse(quietly(() => JSON.parse(text ?? 'null') as unknown))
  if (!read.success) return null
  return isMirrored(pair) ? mirrored(read.data) : read.data
}

/** Keep what is not saved yet through a reload; `null` forgets it. */
export function keepPending(pair: Pair, pending: Pending | null): void {
  quietly(() => {
    if (pending === null) return localStorage.removeItem(keyOf(pair))
    const kept = isMirrored(pair) ? mirrored(pending) : pending
    return localStorage.setItem(keyOf(pair), JSON.stringify(kept))
  })
}

/** The name that this reader last decided under. */
export function readAuthor(): string {
  return quietly(() => localStorage.getItem(AUTHOR_KEY)) ?? ''
}

/** The same for what nobody is asked to sign. */
export const authorHere = (): string => readAuthor() || 'Unnamed reader'

/** Remember the name for the next time. */
export function keepAuthor(author: string): void {
  quietly(() => localStorage.setItem(AUTHOR_KEY, author))
}

/** A browser may refuse to keep anything; then the page works without memory. */
function quietly<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

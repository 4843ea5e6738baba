import type { ComparedClause } from '../compared-text.ts'
import type { DecidedBy } from '../../model/lineage.ts'
import type { ClauseLink } from '../clause-link.ts'

/** Who says so, and the name of the person where a person does. */
export type Deciding = { decidedBy: DecidedBy; decidedByName: string | null }

/** Clauses that belong together, and who says so. One side may be empty. */
export type DecidedLink = ClauseLink &
  Deciding & {
    /** Of a clause that stands alone: the person who put its match together with others. */
    leftBy?: string
  }

export type Clauses = { before: readonly ComparedClause[]; after: readonly ComparedClause[] }

export const BY_RECORD: Deciding = { decidedBy: 'record', decidedByName: null }
export const BY_ENGINE: Deciding = { decidedBy: 'engine', decidedByName: null }
export const byPerson = (name: string): Deciding => ({ decidedBy: 'person', decidedByName: name })

/** A clause before that has nobody after. */
export function aloneBefore(id: string, deciding: Deciding): DecidedLink {
  return { before: [id], after: [], kind: 'dropped', ...ALONE, ...deciding }
}

/** A clause after that has nobody before. */
export function aloneAfter(id: string, deciding: Deciding): DecidedLink {
  return { before: [], after: [id], kind: 'inserted', ...ALONE, ...deciding }
}

const ALONE = { moved: false, renumbered: false, confidence: 1 } as const

/** Whether a link holds clauses of both sides. */
export function isTwoSided({ before, after }: ClauseLink): boolean {
  return before.length > 0 && after.length > 0
}

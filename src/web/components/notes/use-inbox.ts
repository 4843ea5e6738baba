import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CarriedNote, Place } from '../../../core/anchor/carried-note.ts'
import { quoteWords } from '../../../core/anchor/quote-words.ts'
import type { ClauseTarget } from '../../../core/model/annotation.ts'
import type { CarryDecision, CarrySave, NoteList } from '../../../core/model/note-saves.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { carriesQuery, decideCarries, refreshNotes } from '../../queries/notes-query.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { combineAll } from '../compare/combine-queries.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { contextOf } from '../../../core/compare/context-of.ts'
import { useCompared } from '../compare/use-compared.ts'
import { keepAuthor } from '../corrections/pending-store.ts'
import { useVersions } from '../corrections/use-versions.ts'
import type { CarryPair } from './carry-words.ts'
import { decidedBetween, threadsOf, type Thread } from './standing-notes.ts'
import { useCarried } from './use-carried.ts'

/** One note of the inbox: what became of it, and what a person decided. */
export type InboxItem = { thread: Thread; carried: CarriedNote; decision: CarryDecision | null }

/** A decision as a reader makes it. */
export type Choice = {
  item: InboxItem
  decision: CarryDecision['decision']
  targets: readonly ClauseTarget[]
}

/** The notes that stand in one text, carried to another, and the way to decide about them. */
export function useInbox(before: ComparedSide, after: ComparedSide) {
  const pair = { from: before.revision.hash, to: after.revision.hash }
  const versions = useVersions({ before: pair.from, after: pair.to }, undefined)
  const processes = [...new Set([before.process.id, after.process.id])]
  const overviews = useQueries({ queries: processes.map(overviewQuery), combine: combineAll })
  const context = useMemo(
    () =>
      overviews.data && versions.saved
        ? { ...contextOf(overviews.data, before, after), decisions: versions.saved }
        : null,
    [overviews.data, versions.saved, before, after],
  )
  const { comparison, contents, error } = useCompared(before, after, context)
  const compared = useMemo(
    () => (comparison && contents ? { comparison, contents } : null),
    [comparison, contents],
  )
  const list = useQuery(carriesQuery(pair))
  const { carried, pinned, error: carryError } = useCarried(compared, list.data)
  const items = itemsOf(carried, list.data, pair)
  const isReady = pinned !== null && (pinned.length === 0 || carried.length > 0)
  const save = useSaving(pair, { engine: comparison?.engine ?? '', alignment: versions.number })
  return {
    items,
    contents,
    isReady,
    error: error ?? overviews.error ?? list.error ?? carryError,
    save,
  }
}

function itemsOf(
  carried: readonly CarriedNote[],
  list: NoteList | undefined,
  pair: CarryPair,
): InboxItem[] {
  if (!list) return []
  const threads = new Map(threadsOf(list).map((held) => [held.note.id, held]))
  const decisions = decidedBetween(pair.from, pair.to, list)
  return carried.flatMap((one) => {
    const thread = threads.get(one.note)
    return thread ? [{ thread, carried: one, decision: decisions.get(one.note) ?? null }] : []
  })
}

function useSaving(pair: CarryPair, basis: Pick<CarrySave, 'engine' | 'alignment'>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ author, choices }: { author: string; choices: readonly Choice[] }) =>
      decideCarries(pair, {
        author,
        ...basis,
        decisions: choices.map(({ item, decision, targets }) => ({
          note: item.thread.note.id,
          decision,
          state: item.carried.state,
          targets: [...targets],
          basedOn: item.decision?.number ?? 0,
        })),
      }),
    onSuccess: (_, { author }) => {
      keepAuthor(author)
      return refreshNotes(client)
    },
    // Somebody else may have decided: what stands now is shown.
    onError: () => refreshNotes(client),
  })
}

/** Where a carried note stands, as it is stored. Words that are gone leave the note with its clause. */
export function targetsOf(carried: CarriedNote, content: HashedContent): ClauseTarget[] {
  if (!('places' in carried)) return []
  return carried.places.map((place) => targetOf(place, content))
}

function targetOf({ clause, range }: Place, content: HashedContent): ClauseTarget {
  const text = content.clauses.find(({ id }) => id === clause)?.text ?? ''
  const isWhole = range === null || range.start >= range.end
  return { revision: content.hash, clause, words: isWhole ? null : quoteWords(text, range) }
}

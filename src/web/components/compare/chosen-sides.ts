import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Failure } from '../../../core/failure.ts'
import { type CompareSearch, parseDraftReference } from '../../../core/link/compare-search.ts'
import type { DraftPage } from '../../../core/model/read-models.ts'
import { draftQuery } from '../../queries/draft-query.ts'
import {
  type ComparedSide,
  type ResolvedSide,
  resolveSide,
} from '../../../core/compare/compared-side.ts'

/** How far the two sides that a link names have been found. */
export type ChosenSides =
  | { kind: 'waiting' }
  | { kind: 'failed'; error: Error; retry: () => void }
  /** One or both are not named, or don't exist: a reader has to choose. */
  | { kind: 'open'; problems: readonly string[] }
  | { kind: 'found'; before: ComparedSide; after: ComparedSide; problems: readonly string[] }

/** Find the drafts, witnesses and revisions of both sides. What does not exist is a sentence, not an error. */
export function useChosenSides(search: CompareSearch): ChosenSides {
  const first = useQuery(queryOf(search.before))
  const second = useQuery(queryOf(search.after))
  const before = useSide(first.data, search.before, search.beforeWitness)
  const after = useSide(second.data, search.after, search.afterWitness)

  const failed = [first, second].find(({ error }) => error && !isMissing(error))
  if (failed?.error)
    return { kind: 'failed', error: failed.error, retry: () => void failed.refetch() }
  if (first.isLoading || second.isLoading) return { kind: 'waiting' }
  const problems = [
    ...(first.error ? [missingWords(search.before)] : []),
    ...(second.error ? [missingWords(search.after)] : []),
    ...(before?.problems ?? []),
    ...(after?.problems ?? []),
  ]
  if (!before?.side || !after?.side) return { kind: 'open', problems }
  return { kind: 'found', before: before.side, after: after.side, problems }
}

function queryOf(name: string | undefined) {
  const reference = parseDraftReference(name ?? '')
  return { ...draftQuery(reference?.draft ?? ''), enabled: reference !== null }
}

/** Kept as long as nothing changes, since everything below is compared by it. */
function useSide(
  page: DraftPage | undefined,
  name: string | undefined,
  witness: string | undefined,
): ResolvedSide | null {
  return useMemo(() => {
    const reference = parseDraftReference(name ?? '')
    return page && reference ? resolveSide(page, reference, witness) : null
  }, [page, name, witness])
}

const isMissing = (error: Error) => error instanceof Failure && error.code === 'not-found'

const missingWords = (name = '') =>
  `There is no draft with the id “${parseDraftReference(name)?.draft ?? name}”; choose another.`

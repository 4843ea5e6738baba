import { skipToken, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  carryDecisions,
  type CarriedDecisions,
  type DecidedTexts,
} from '../../../core/compare/decisions/carry-decisions.ts'
import type { Decision } from '../../../core/model/alignment.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import {
  alignmentQuery,
  earlierAlignmentsQuery,
  type Pair,
} from '../../queries/alignments-query.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { combineAll } from '../compare/combine-queries.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { useCorrections } from './corrections-context.ts'
import { earlierPairs, hasEarlier, type EarlierPair } from './earlier-pairs.ts'

/** Decisions about two earlier revisions, and what becomes of them in the texts under comparison. */
export type EarlierDecisions = EarlierPair &
  DecidedTexts &
  CarriedDecisions & {
    /** How many fit, whether or not they were taken over since, as long as that is not saved. */
    fittingSaved: number
  }

const NONE: readonly EarlierPair[] = []

/** What people decided about earlier revisions of the two sources, the nearest revisions first. */
export function useEarlierDecisions() {
  const { before, after } = useFrame()
  const { saved, decisions } = useCorrections()
  const sides = useMemo(() => ({ before, after }), [before, after])
  const pair = { before: before.revision.hash, after: after.revision.hash }
  const list = useQuery({
    ...earlierAlignmentsQuery(pair),
    ...(hasEarlier(sides) ? {} : { queryFn: skipToken }),
  })
  const pairs = useMemo(
    () => (list.data ? earlierPairs(list.data, sides) : NONE),
    [list.data, sides],
  )
  const versions = useQueries({
    queries: pairs.map(({ version }) => alignmentQuery(version, version.number)),
    combine: combineAll,
  })
  const hashes = [pair, ...pairs.map(({ version }) => version)].flatMap((held) => [
    held.before,
    held.after,
  ])
  const contents = useQueries({
    queries: pairs.length > 0 ? [...new Set(hashes)].map(revisionQuery) : [],
    combine: combineAll,
  })
  const carried = useMemo(() => {
    if (!saved || !decisions || !versions.data || !contents.data) return []
    const here = { before: before.revision.hash, after: after.revision.hash, saved, decisions }
    const made = versions.data.map((version) => version.decisions)
    return carriedHere({ here, pairs, made, contents: contents.data })
  }, [before, after, saved, decisions, pairs, versions.data, contents.data])
  return {
    carried,
    error: list.error ?? versions.error ?? contents.error,
    retry: () => {
      if (list.error) void list.refetch()
      versions.retry()
      contents.retry()
    },
  }
}

type Material = {
  here: Pair & { saved: readonly Decision[]; decisions: readonly Decision[] }
  pairs: readonly EarlierPair[]
  made: readonly (readonly Decision[])[]
  contents: readonly HashedContent[]
}

function carriedHere({ here, pairs, made, contents }: Material): EarlierDecisions[] {
  const byHash = new Map(contents.map((content) => [content.hash, content]))
  const textsOf = (pair: Pair) => {
    const [before, after] = [byHash.get(pair.before), byHash.get(pair.after)]
    return before && after ? { before, after } : null
  }
  const texts = textsOf(here)
  const earlier = pairs.flatMap((pair, at) => {
    const held = textsOf(pair.version)
    return held ? [{ ...pair, texts: held, decisions: made[at] ?? [] }] : []
  })
  if (!texts) return []
  const onSaved = carryDecisions({ texts, decisions: here.saved }, earlier)
  return carryDecisions({ texts, decisions: here.decisions }, earlier).flatMap((carried, at) => {
    const pair = earlier[at]
    const fittingSaved = onSaved[at]?.fitting.length ?? 0
    return pair ? [{ ...pair, ...carried, fittingSaved }] : []
  })
}

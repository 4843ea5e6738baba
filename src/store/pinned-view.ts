import {
  type CompareSearch,
  compareSearch,
  parseDraftReference,
  problemsOf,
  writeCompareQuery,
} from '../core/link/compare-search.ts'
import { parseQuery } from '../core/link/query-string.ts'
import { InvalidFields } from './invalid-fields.ts'

/** A view that always shows the same: what its link says, and which version of people's decisions. */
export type PinnedView = { search: CompareSearch; alignment: number }

/** Read the query of a compare link that pins everything. Fails with a sentence for each thing that it leaves open. */
export function readPinnedView(view: string): PinnedView {
  const raw = parseQuery(view)
  const search = compareSearch(raw)
  const [problem] = [...problemsOf(raw).map(withoutFallback), ...openEnds(search)]
  if (problem !== undefined) throw new InvalidFields({ view: problem })
  if (writeCompareQuery(search) !== view) {
    throw new InvalidFields({
      view: `The view is not in its one canonical form, which is: ${writeCompareQuery(search)}`,
    })
  }
  return { search, alignment: Number(search.alignment) }
}

/** A sentence about a link without what a page would show instead: a save shows nothing instead. */
export function withoutFallback(problem: string): string {
  return `${problem.split(';')[0]?.replace(/\.$/, '')}.`
}

function openEnds(search: CompareSearch): string[] {
  const drafts = (['before', 'after'] as const).flatMap((side) => {
    const reference = parseDraftReference(search[side] ?? '')
    if (reference === null) return [`The view names no draft ${side}.`]
    if (reference.revision !== null) return []
    return [
      `The view does not pin the revision ${side}: “${reference.draft}” means the latest, which may change. Write “${reference.draft}@” and its number.`,
    ]
  })
  const decisions =
    'The view does not say which version of people’s decisions it shows. Give its number, or 0 for none.'
  const place =
    'A saved comparison is shown from its top. Leave out which clause and words a reader was at.'
  return [
    ...drafts,
    ...(search.alignment === undefined ? [decisions] : []),
    ...(search.clause === undefined && search.quote === undefined ? [] : [place]),
  ]
}

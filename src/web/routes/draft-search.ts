import { z } from 'zod'
import { readSlugs } from './search-slugs.ts'

const RevisionNumber = z.string().regex(/^[1-9]\d{0,5}$/)

/** Parameters of the reading page. Missing: the lead witness, its latest revision, from the top. */
export type DraftSearch = { witness?: string; revision?: string; clause?: string }

/** Read the reading page's parameters; a malformed one counts as not given. */
export function draftSearch(raw: Readonly<Record<string, unknown>>): DraftSearch {
  const revision = RevisionNumber.safeParse(raw['revision'])
  return {
    ...readSlugs(raw, ['witness', 'clause']),
    ...(revision.success ? { revision: revision.data } : {}),
  }
}

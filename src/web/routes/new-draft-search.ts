import { readSlugs } from './search-slugs.ts'

/** Parameters of the page for one's own draft: what it begins with. Ids that can't be read count as not given. */
export function newDraftSearch(raw: Readonly<Record<string, unknown>>) {
  return readSlugs(raw, ['process', 'instrument', 'draft', 'witness'])
}

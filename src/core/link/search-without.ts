import type { CompareSearch } from './compare-search.ts'

/** The same view without some of its parameters. */
export function searchWithout(
  search: CompareSearch,
  ...names: readonly (keyof CompareSearch)[]
): CompareSearch {
  return { ...search, ...Object.fromEntries(names.map((name) => [name, undefined])) }
}

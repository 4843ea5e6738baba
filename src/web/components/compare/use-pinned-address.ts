import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { useCorrections } from '../corrections/corrections-context.ts'
import { pinnedAddress, pinSearch } from '../../../core/compare/compared-side.ts'
import { useFrame } from './comparison-context.ts'

/** The address that always shows this view: both revisions and people's decisions are pinned in it. */
export function usePinnedAddress(search: CompareSearch): string {
  const { before, after } = useFrame()
  const { number } = useCorrections()
  const pinned = pinSearch({ ...search, alignment: String(number) }, before, after)
  return pinnedAddress(window.location.origin, pinned)
}

import { createContext, use } from 'react'
import type { ComparisonVersion, SavedComparison } from '../../../core/model/comparison.ts'

/** A saved comparison that is still there. */
export type KeptComparison = Extract<SavedComparison, { state: 'kept' }>

/** The saved comparison whose page this is. */
export type SavedView = {
  comparison: KeptComparison
  /** The version that the address names. */
  version: ComparisonVersion
  /** Whether the reader looks at another view than the one that was saved. */
  isChanged: boolean
  /** Held by whoever made it, in this browser. */
  ownerKey: string | null
}

export const SavedViewContext = createContext<SavedView | null>(null)

/** The saved comparison around a component; `null` on the compare page. */
export const useSavedView = (): SavedView | null => use(SavedViewContext)

import { createContext, use } from 'react'
import type { Party, Topic } from '../../../core/model/process.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import type { CompareClient } from '../../workers/compare-client.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'

/** What every row of one comparison shares. */
export type ComparisonFrame = {
  client: CompareClient
  before: ComparedSide
  after: ComparedSide
  sameDraft: boolean
  /** The language that both texts are read in; `null` where they are in two. */
  language: string | null
  overviews: readonly ProcessOverview[]
  parties: readonly Party[]
  topics: readonly Topic[]
  sources: readonly Source[]
}

export const ComparisonFrameContext = createContext<ComparisonFrame | null>(null)

/** The comparison that a component stands in. */
export function useFrame(): ComparisonFrame {
  const frame = use(ComparisonFrameContext)
  if (frame === null) throw new Error('This belongs inside a comparison')
  return frame
}

import { createContext, use } from 'react'
import type { ForceChange } from '../../../core/compare/find-force-changes.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { surveyKey, type Survey } from '../../../core/compare/survey-rows.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import type { SurveyClient } from '../../workers/survey-client.ts'

/** What only all rows together can say, once they have been read; rows never wait for it. */
export type SurveyView = {
  client: SurveyClient
  texts: { before: HashedContent; after: HashedContent } | null
  survey: Survey | null
  /** Why there is none, and another try. */
  error: Error | null
  retry: () => void
}

export const SurveyContext = createContext<SurveyView | null>(null)

/** The survey of the comparison that a component stands in. */
export function useSurvey(): SurveyView {
  const view = use(SurveyContext)
  if (view === null) throw new Error('This belongs inside a comparison')
  return view
}

const NONE: readonly ForceChange[] = []

/** The changes of force in a row. */
export function useForceChanges({ row }: FilledRow): readonly ForceChange[] {
  return useSurvey().survey?.force.get(surveyKey(row)) ?? NONE
}

import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import type { ClauseComparison } from '../../../core/compare/row.ts'
import { isParaphrase } from '../../../core/phrases/whose-words.ts'
import { sharedSurveyClient } from '../../workers/survey-client.ts'
import type { SurveyView } from './survey-context.ts'
import type { Compared } from './use-compared.ts'

type Surveyed = { before: ComparedSide; after: ComparedSide; sameDraft: boolean }

/** Have all rows read together as soon as they are there, off the main thread. */
export function useSurveyed(
  { comparison, contents }: Compared,
  { before, after, sameDraft }: Surveyed,
): SurveyView {
  const client = sharedSurveyClient()
  const texts = [contents?.before.hash, contents?.after.hash]
  const paraphrased = { before: isParaphrase(before), after: isParaphrase(after) }
  const query = useQuery({
    queryKey: ['survey', ...texts, comparison && numberOf(comparison)],
    queryFn:
      comparison && contents
        ? () => {
            const { rows, sameLanguage, moved } = comparison
            return client.survey(contents, { rows, sameLanguage, sameDraft, paraphrased, moved })
          }
        : skipToken,
    // What is known of rows that a decision did not touch stays: nothing jumps.
    placeholderData: (previous, asked) =>
      asked?.queryKey[1] === texts[0] && asked?.queryKey[2] === texts[1] ? previous : undefined,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
  const { data: survey = null, error, refetch } = query
  return useMemo(
    () => ({ client, texts: contents, survey, error, retry: () => void refetch() }),
    [client, contents, survey, error, refetch],
  )
}

const numbers = new WeakMap<ClauseComparison, number>()
let made = 0

/** A comparison is too long to be part of a key; it is made once, and stands for what it says. */
function numberOf(comparison: ClauseComparison): number {
  const known = numbers.get(comparison)
  if (known !== undefined) return known
  made += 1
  numbers.set(comparison, made)
  return made
}

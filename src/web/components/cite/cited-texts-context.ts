import { createContext, use } from 'react'
import type { CitedText } from '../../../core/cite/cited.ts'
import type { Source } from '../../../core/model/source.ts'

/** What a page can cite and quote from. */
export type CitedTexts = {
  /** By the hash of their revision. */
  texts: ReadonlyMap<string, CitedText>
  /** Publications that clauses rest on; `null` until they are read. No clause is cited without them. */
  sources: readonly Source[] | null
}

export const CitedTextsContext = createContext<CitedTexts | null>(null)

/** The texts that the page shows, as citations name them. */
export const useCitedTexts = (): CitedTexts => use(CitedTextsContext) ?? NONE

const NONE: CitedTexts = { texts: new Map(), sources: null }

import { createContext, use } from 'react'
import type { CitedText } from '../../../core/cite/cited.ts'

/** The texts of a page that words can be quoted from, by the hash of their revision. */
export type CitedTexts = ReadonlyMap<string, CitedText>

export const CitedTextsContext = createContext<CitedTexts | null>(null)

/** The texts that the page shows, as citations name them. */
export const useCitedTexts = (): CitedTexts => use(CitedTextsContext) ?? NONE

const NONE: CitedTexts = new Map()

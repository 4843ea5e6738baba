import { createContext } from 'react'
import {
  type CompareClient,
  createLocalClient,
  startCompareClient,
} from '../../workers/compare-client.ts'

let shared: CompareClient | null = null

/** The engine that all comparisons of this page share; where a browser has no workers, it runs here. */
export function sharedCompareClient(): CompareClient {
  shared ??= typeof Worker === 'undefined' ? createLocalClient() : startCompareClient()
  return shared
}

/** Another engine than the shared one, for a part of the page or a test. */
export const CompareClientContext = createContext<CompareClient | null>(null)

import { createContext, use } from 'react'
import { createSegmentWorker, type Segment } from './segment-client.ts'
import { openWorkStore, type WorkStore } from './work-store.ts'

/** What the page needs of the browser. Tests bring their own. */
export type Services = {
  segment: Segment
  store: WorkStore
  /** Take a piece of work for this tab alone. `false`: another tab has it. */
  claim: (key: string) => Promise<boolean>
  newKey: () => string
  now: () => number
  /** The name that was used last on this machine. */
  readAuthor: () => string
  keepAuthor: (author: string) => void
}

const AUTHOR_KEY = 'travaux-author'

/** The services of the browser that the page runs in. */
export function browserServices(): Services {
  const claimed = new Set<string>()
  return {
    segment: createSegmentWorker(),
    store: openWorkStore(indexedDB),
    async claim(key) {
      if (claimed.has(key)) return true
      const isMine = await claimLock(`travaux-work-${key}`)
      if (isMine) claimed.add(key)
      return isMine
    },
    newKey: randomUuid,
    now: () => Date.now(),
    readAuthor: () => quietly(() => localStorage.getItem(AUTHOR_KEY)) ?? '',
    keepAuthor: (author) => quietly(() => localStorage.setItem(AUTHOR_KEY, author)),
  }
}

/** Held until the tab is closed. Browsers offer locks on secure pages only; elsewhere nothing is locked. */
function claimLock(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? null : new Promise(() => undefined)
    })
  })
}

/** A version 4 UUID. `crypto.randomUUID` is missing on pages that are not secure. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0')
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0')
    return byte.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Storage may be switched off: then the page does without. */
function quietly<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}

export const ServicesContext = createContext<Services | null>(null)

/** The services that the page was given. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('The page for a new draft has no services')
  return services
}

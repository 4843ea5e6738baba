import { useMemo, useState, useSyncExternalStore } from 'react'
import { z } from 'zod'

const PREFIX = 'travaux-writing-'

/** Where a browser refuses to keep something it is held here: closing a dialog still loses nothing. */
const held = new Map<string, string>()
const listeners = new Set<() => void>()

/** What is kept, and when it was last written on. */
const Stamped = z.object({ at: z.number(), writing: z.unknown() })

/** Nobody comes back to what has not been written on for longer. */
const KEPT_FOR_DAYS = 90
const DAY_MS = 86_400_000

/** What was written here and not saved, as it was left; `null` where nothing was. */
export function readWriting<Kept>(key: string, kind: z.ZodType<Kept>): Kept | null {
  return written(textOf(PREFIX + key), kind)
}

/** Everything that was written and not saved under keys that begin so. */
export function readWritings<Kept>(beginning: string, kind: z.ZodType<Kept>): Kept[] {
  return textsOf(beginning).flatMap((text) => written(text, kind) ?? [])
}

/** The same, as it changes. */
export function useWritings<Kept>(beginning: string, kind: z.ZodType<Kept>): Kept[] {
  const texts = useSyncExternalStore(subscribe, () => JSON.stringify(textsOf(beginning)))
  return useMemo(() => {
    const read = parsed(texts, z.array(z.string())) ?? []
    return read.flatMap((text) => written(text, kind) ?? [])
  }, [texts, kind])
}

/**
 * Keep what is written until it is saved, through closing and reloading, for at most 90 days after it was
 * last written on (`forgetOldWritings`); `null` forgets it.
 */
export function keepWriting(key: string, writing: unknown): void {
  const name = PREFIX + key
  const text = writing === null ? null : JSON.stringify({ at: Date.now(), writing })
  held.delete(name)
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    if (text !== null) held.set(name, text)
  }
  for (const listen of listeners) listen()
}

/** The rest of every key under which something is kept that begins so. */
export function keptUnder(beginning: string): string[] {
  return storedNames()
    .filter((name) => name.startsWith(PREFIX + beginning))
    .map((name) => name.slice(PREFIX.length + beginning.length))
}

/**
 * Forget what has not been written on for 90 days. Before a page shows its forms: what is written in one
 * that is open, here or in another tab, is kept again with the next letter.
 */
export function forgetOldWritings(now: number): void {
  for (const key of keptUnder('')) {
    const text = textOf(PREFIX + key)
    const stamped = parsed(text, Stamped)
    if (!stamped) keepWriting(key, parsed(text, z.unknown()))
    else if (now - stamped.at > KEPT_FOR_DAYS * DAY_MS) keepWriting(key, null)
  }
}

/** State of a form that outlives it. What is not worth keeping is forgotten. */
export function useKeptWriting<Kept>(key: string, kind: z.ZodType<Kept>, begin: () => Kept) {
  const [found] = useState(() => readWriting(key, kind))
  const [writing, setWriting] = useState(() => found ?? begin())
  const [discarded, setDiscarded] = useState<Kept | null>(null)
  const write = (next: Kept, isWorthKeeping: boolean) => {
    setWriting(next)
    // What is written after a start-over is not for bringing the other back over it.
    if (isWorthKeeping) setDiscarded(null)
    keepWriting(key, isWorthKeeping ? next : null)
  }
  return {
    writing,
    write,
    wasKept: found !== null,
    isEmptied: discarded !== null,
    startOver: () => {
      setDiscarded(writing)
      write(begin(), false)
    },
    bringBack: () => {
      if (discarded !== null) write(discarded, true)
      setDiscarded(null)
    },
  }
}

/** What a kept text says; one from before texts were stamped is the writing itself. */
function written<Kept>(text: string | null, kind: z.ZodType<Kept>): Kept | null {
  const stamped = parsed(text, Stamped)
  return stamped ? (kind.safeParse(stamped.writing).data ?? null) : parsed(text, kind)
}

function parsed<Kept>(text: string | null, kind: z.ZodType<Kept>): Kept | null {
  try {
    return text === null ? null : (kind.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}

function textsOf(beginning: string): string[] {
  const names = new Set([...held.keys(), ...storedNames()])
  return [...names]
    .filter((name) => name.startsWith(PREFIX + beginning))
    .sort()
    .flatMap((name) => textOf(name) ?? [])
}

function textOf(name: string): string | null {
  const here = held.get(name)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function storedNames(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

/** Other tabs tell of theirs. */
function subscribe(listen: () => void) {
  listeners.add(listen)
  window.addEventListener('storage', listen)
  return () => {
    listeners.delete(listen)
    window.removeEventListener('storage', listen)
  }
}

import { useState } from 'react'
import { isWorthKeeping, type Desk } from './desk.ts'
import { useServices } from './services.ts'
import { othersThan } from './session.ts'
import { workOf, type Work } from './work-store.ts'

/** Other texts kept on this machine: to be opened, or discarded with a way back. */
export function useOtherWork(found: readonly Work[]) {
  const { store, now } = useServices()
  const [works, setWorks] = useState(found)
  const [discarded, setDiscarded] = useState<Work | null>(null)
  const quietly = (done: Promise<void>) => void done.catch(() => undefined)

  return {
    works,
    discarded,
    /** `work` goes on the desk, and what was there takes its place in the list. */
    take(work: Work, before: Desk) {
      const rest = othersThan(works, work.key)
      setWorks(isWorthKeeping(before) ? [workOf(before, now()), ...rest] : rest)
    },
    acts: {
      onDiscard(work: Work) {
        quietly(store.forget(work.key))
        setWorks(othersThan(works, work.key))
        setDiscarded(work)
      },
      onBringBack(work: Work) {
        quietly(store.keep(work))
        setWorks([work, ...works])
        setDiscarded(null)
      },
    },
  }
}

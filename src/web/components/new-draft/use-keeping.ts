import { useEffect, useRef, useState } from 'react'
import { isWorthKeeping, type Desk } from './desk.ts'
import { useServices } from './services.ts'
import { workOf } from './work-store.ts'

/** How long after the last change the desk is kept. */
const PAUSE_MS = 400

/**
 * Keep the desk on this machine a moment after every change, and at once when the page is left.
 * Answers whether that fails, so that it can be said.
 */
export function useKeeping(desk: Desk, isOn: boolean): { isFailing: boolean } {
  const { store, now } = useServices()
  const [isFailing, setFailing] = useState(false)
  const untouched = useRef<Desk | null>(desk)

  useEffect(() => {
    if (desk === untouched.current) return undefined
    untouched.current = null
    if (!isOn || !isWorthKeeping(desk)) return undefined
    let isKept = false
    const keep = () => {
      if (isKept) return
      isKept = true
      store.keep(workOf(desk, now())).then(
        () => setFailing(false),
        () => setFailing(true),
      )
    }
    const timer = setTimeout(keep, PAUSE_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [desk, isOn, store, now])

  useKeepingOnLeave(desk, isOn)
  return { isFailing }
}

/** Going to another page of the app takes the page away before the pause is over. */
function useKeepingOnLeave(desk: Desk, isOn: boolean): void {
  const { store, now } = useServices()
  const latest = useRef({ desk, isOn })
  const opened = useRef(desk)
  useEffect(() => {
    latest.current = { desk, isOn }
  })
  useEffect(
    () => () => {
      const left = latest.current
      const isChanged = left.desk !== opened.current && isWorthKeeping(left.desk)
      // Nobody is left to be told where this fails.
      if (left.isOn && isChanged) store.keep(workOf(left.desk, now())).catch(() => undefined)
    },
    [store, now],
  )
}

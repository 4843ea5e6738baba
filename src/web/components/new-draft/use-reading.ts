import { useCallback, useEffect, useRef, useState } from 'react'
import { MAX_SOURCE_TEXT } from '../../../core/editing/limits.ts'
import { isInStep, type Desk, type DeskAction } from './desk.ts'
import { useServices } from './services.ts'

/** Typing goes on for a moment after every key. */
const PAUSE_MS = 250
/** From here on waiting is noticed, and so it is said. */
const SLOW_MS = 500

export type Reading = {
  /** The text is being read, and has been for more than half a second. */
  isSlow: boolean
  hasFailed: boolean
  /** Read the text into clauses, in place of those that are there. */
  readNow: () => void
}

/**
 * Read the text into clauses whenever it changes, off the main thread. Once a person has worked on the
 * clauses, only when asked.
 */
export function useReading(
  desk: Desk,
  language: string,
  dispatch: (action: DeskAction) => void,
): Reading {
  const { text, isEdited } = desk
  const { segment } = useServices()
  const [state, setState] = useState<'idle' | 'slow' | 'failed'>('idle')
  const underWay = useRef<AbortController>(undefined)

  const readNow = useCallback(() => {
    underWay.current?.abort()
    const controller = new AbortController()
    underWay.current = controller
    const slow = setTimeout(() => setState('slow'), SLOW_MS)
    controller.signal.addEventListener('abort', () => {
      clearTimeout(slow)
      setState('idle')
    })
    segment({ text, language }, controller.signal).then(
      (segmentation) => {
        clearTimeout(slow)
        setState('idle')
        if (!controller.signal.aborted) dispatch({ kind: 'read', text, segmentation })
      },
      () => {
        clearTimeout(slow)
        if (!controller.signal.aborted) setState('failed')
      },
    )
  }, [segment, text, language, dispatch])

  const mustRead = !isEdited && !isInStep(desk) && text.length <= MAX_SOURCE_TEXT
  useEffect(() => {
    if (!mustRead) return undefined
    const timer = setTimeout(readNow, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      underWay.current?.abort()
    }
  }, [mustRead, readNow])

  return { isSlow: state === 'slow', hasFailed: state === 'failed', readNow }
}

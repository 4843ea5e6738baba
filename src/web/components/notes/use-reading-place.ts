import { useEffect, useEffectEvent } from 'react'
import type { ReadClause } from './reading-order.ts'

const HOLDERS = '[data-row], article[id^="clause-"]'
/** What ends above this line of the window, below the bar that sticks there, is not read any more. */
const READING_LINE_PX = 96
const TYPED_IN = 'input, textarea, select'

/**
 * Tell, as the reader goes through the text, which place in the order of reading has been reached. Nothing is
 * told while the reader types, or is at what follows the text (`follower`), by pointer or by keyboard.
 */
export function useReadingPlace(
  reading: () => readonly ReadClause[],
  follower: { current: HTMLElement | null },
  onReach: (place: number) => void,
): void {
  const look = useEffectEvent(() => {
    const { current } = follower
    const isAtFollower = current?.matches(':hover') || current?.querySelector(':focus-visible')
    const isAway = isAtFollower || document.activeElement?.matches(TYPED_IN)
    const element = isAway ? null : elementInView()
    const place = reading().findIndex((read) => read.element === element)
    if (place >= 0) onReach(place)
  })
  useEffect(() => {
    let frame = 0
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        look()
      })
    }
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('focusin', soon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
      window.removeEventListener('focusin', soon)
    }
  }, [])
}

/** Id of the row or article that is read: the one that has the focus, else the first in view. */
function elementInView(): string | undefined {
  const focused = document.activeElement?.closest(HOLDERS)
  if (focused && isInView(focused)) return focused.id
  return [...document.querySelectorAll(HOLDERS)].find(isInView)?.id
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= READING_LINE_PX && top <= window.innerHeight
}

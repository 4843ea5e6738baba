import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { useFrame } from './comparison-context.ts'
import type { RowListProps } from './row-list.tsx'
import {
  firstVisibleRow,
  focusHeading,
  hasBegun,
  type Place,
  settleAt,
  survivorOf,
} from './row-list-place.ts'
import { stepFrom } from './row-step.ts'

/** Space between the bar and a row that the reader was sent to. */
const BREATH_PX = 8

type List = {
  listRef: RefObject<HTMLElement | null>
  scrollToIndex: (index: number, options: { align: 'start' }) => void
}

/** The reader's place in the list: sent to a row, stepped along, and kept when the list changes. */
export function usePlace(
  { ref, rows, all, view, inset }: RowListProps,
  { listRef, scrollToIndex }: List,
): void {
  const { sameDraft } = useFrame()
  const kept = useRef<Place | null>(null)
  const settle = (index: number, top: number) => {
    const rowId = rows[index]?.row.id
    if (rowId === undefined) return
    settleAt({ rowId, top }, () => scrollToIndex(index, { align: 'start' }))
  }
  const goTo = (rowId: string) => {
    const index = rows.findIndex(({ row }) => row.id === rowId)
    settle(index, inset + BREATH_PX)
    focusHeading(rowId)
  }
  useImperativeHandle(ref, () => ({
    goTo,
    step(direction) {
      const step = stepFrom(rows, direction, { list: listRef.current, inset, sameDraft })
      if (step === null) return direction === 1 ? 'No further change' : 'No earlier change'
      goTo(step.rowId)
      return step.words
    },
    keepPlace() {
      kept.current = placeIn(listRef.current, inset)
    },
  }))
  const entry = useEntry()
  useLayoutEffect(() => {
    const place = kept.current ?? places.get(entry)
    kept.current = null
    if (place) settle(survivorOf(place.rowId, rows, all), place.top)
    // Only when other rows or another view are shown: scrolling renders too, and must not pull back.
    // eslint-disable-next-line react/exhaustive-deps
  }, [rows, view, entry])
  useRememberedPlace(listRef, inset, entry)
}

/**
 * Where the reader was at each step of the browser's history. The router remembers pixels; with
 * heights that are measured as they come, a row is the better memory.
 */
const places = new Map<string, Place>()

function useEntry(): string {
  return useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
}

function useRememberedPlace(
  listRef: RefObject<HTMLElement | null>,
  inset: number,
  entry: string,
): void {
  useEffect(() => {
    let frame = 0
    const remember = () => {
      frame = 0
      const place = placeIn(listRef.current, inset)
      if (place) places.set(entry, place)
      else places.delete(entry)
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(remember)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
    }
  }, [listRef, inset, entry])
}

function placeIn(list: HTMLElement | null, inset: number): Place | null {
  return list && hasBegun(list, inset) ? firstVisibleRow(list, inset) : null
}

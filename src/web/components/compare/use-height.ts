import { type RefObject, useLayoutEffect, useState } from 'react'

/** The height of an element in CSS pixels, kept up with its changes. */
export function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    const measure = () => setHeight(Math.round(element?.getBoundingClientRect().height ?? 0))
    measure()
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    if (element) observer?.observe(element)
    return () => observer?.disconnect()
  }, [ref])
  return height
}

import { useCallback, useState } from 'react'

/** Width until the first measurement, and where nothing can be measured. */
const USUAL_WIDTH = 1180

/** The width of an element in whole pixels, kept up to date. Give `ref` to the element. */
export function useWidth(): { ref: (element: HTMLElement | null) => void; width: number } {
  const [width, setWidth] = useState(USUAL_WIDTH)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

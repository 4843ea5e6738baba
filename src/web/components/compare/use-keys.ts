import { useEffect, useEffectEvent } from 'react'

/** Where a key is typing, or belongs to something that is open. */
const TYPING =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]'

/** Listen for single keys. Never while the reader types, chooses from a list, or holds a modifier. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(TYPING)) return
    if (!Object.hasOwn(keys, event.key)) return
    event.preventDefault()
    keys[event.key]?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

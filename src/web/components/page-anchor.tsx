import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type PageAnchorProps = {
  /** Id of the element that it leads to. */
  to: string
  label?: string
  className?: string
  children: ReactNode
}

/** A link to a place on this page, through the router, so that going back returns to where the reader was. */
export function PageAnchor({ to, label, className = 'link', children }: PageAnchorProps) {
  return (
    <Link to="." search hash={to} className={className} aria-label={label}>
      {children}
    </Link>
  )
}

import type { ReactNode } from 'react'

/** The usual width and margins of a page. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="max-w-page mx-auto w-full px-4 py-7 sm:px-8">{children}</div>
}

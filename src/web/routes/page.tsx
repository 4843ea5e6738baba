import type { ReactNode } from 'react'

type PageProps = {
  /** For pages that are read from top to bottom and have nothing to put beside the text. */
  isNarrow?: boolean
  children: ReactNode
}

/** The usual width and margins of a page. */
export function Page({ isNarrow = false, children }: PageProps) {
  const width = isNarrow ? 'max-w-[50rem]' : 'max-w-page'
  return <div className={`mx-auto w-full px-4 py-7 sm:px-8 ${width}`}>{children}</div>
}

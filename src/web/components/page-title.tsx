import type { ReactNode } from 'react'

type PageTitleProps = { title: string; children?: ReactNode }

/** The page's one `h1`, and the same words in the window's title. Children stand below as the lead. */
export function PageTitle({ title, children }: PageTitleProps) {
  return (
    <header className="mb-6">
      <title>{`${title} · Travaux`}</title>
      <h1 className="font-serif text-2xl leading-tight sm:text-[1.875rem] font-semibold">
        <bdi>{title}</bdi>
      </h1>
      {children && (
        <div className="text-soft mt-1.5 max-w-[68ch] font-serif text-base leading-relaxed">
          {children}
        </div>
      )}
    </header>
  )
}

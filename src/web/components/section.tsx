import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; lead?: string; children: ReactNode }

/** A part of a page with a heading that links can point at. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="border-rule border-b pb-1.5 font-serif text-xl font-semibold">
        {title}
      </h2>
      {lead && <p className="text-soft mt-2 max-w-prose">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}

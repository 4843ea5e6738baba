import type { ReactNode } from 'react'
import { fieldId, type FieldName } from './fields.ts'

type StepProps = { number: number; title: string; name?: FieldName; children: ReactNode }

/** One of the three parts of the page. All are always there. */
export function Step({ number, title, name, children }: StepProps) {
  const id = `new-draft-step-${number}`
  return (
    <section aria-labelledby={id} className="border-rule border-t pt-6 pb-10">
      <h2
        id={id}
        className="mb-4 flex items-baseline gap-3 font-serif text-xl font-semibold"
        {...(name ? { 'data-step': fieldId(name), tabIndex: -1 } : {})}
      >
        <span aria-hidden="true" className="text-soft text-base font-normal tabular-nums">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Fields that belong together, in two columns where there is room. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="eyebrow mb-3">{title}</legend>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

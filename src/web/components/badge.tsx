import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-rule bg-sheet text-soft',
  accent: 'border-accent/40 bg-accent-wash text-accent',
  added: 'border-added/40 bg-added-wash text-added',
  dropped: 'border-dropped/40 bg-dropped-wash text-dropped',
  moved: 'border-moved/40 bg-moved-wash text-moved',
  amended: 'border-amended/40 bg-amended-wash text-amended',
  bracketed: 'border-bracket border-dashed bg-transparent text-amended',
}
export type Tone = keyof typeof TONES

type BadgeProps = { tone?: Tone; title?: string; children: ReactNode }

/** A word or two about a thing: what happened to it, or where it stands. */
export function Badge({ tone = 'plain', title, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={`text-small inline-block rounded-full border px-2 py-px font-sans font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}

import type { ReactNode } from 'react'
import { useFrame } from './comparison-context.ts'

type WordMarkProps = {
  kind: 'added' | 'dropped'
  /** A change of punctuation, quotes or spacing only: marked, but quietly. */
  cosmetic?: boolean
  children: ReactNode
}

const QUIET = 'underline decoration-dotted decoration-1 underline-offset-3 text-soft'
const ONLY_BEFORE =
  'rounded-[2px] bg-dropped-wash text-dropped underline decoration-dashed decoration-[1.5px] underline-offset-3'

/**
 * Words that only one side has, spoken as such. Between two sources of one draft nothing is struck
 * out: what one of them leaves out is not deleted.
 */
export function WordMark({ kind, cosmetic = false, children }: WordMarkProps) {
  const { sameDraft } = useFrame()
  const Element = kind === 'added' || sameDraft ? 'ins' : 'del'
  return (
    <Element
      data-only={kind === 'added' ? 'after' : 'before'}
      className={cosmetic ? QUIET : classOf(kind, sameDraft)}
    >
      <Spoken>{spoken(kind, sameDraft)}: </Spoken>
      {children}
    </Element>
  )
}

/** Words for ears only. They are ours, in English, and say nothing of the direction of the text around them. */
export function Spoken({ children }: { children: ReactNode }) {
  return (
    <span dir="ltr" lang="en" className="sr-only select-none">
      {children}
    </span>
  )
}

function classOf(kind: WordMarkProps['kind'], sameDraft: boolean): string {
  if (kind === 'added') return 'mark-added'
  return sameDraft ? ONLY_BEFORE : 'mark-dropped'
}

function spoken(kind: WordMarkProps['kind'], sameDraft: boolean): string {
  if (!sameDraft) return kind
  return kind === 'added' ? 'only in the second source' : 'only in the first source'
}

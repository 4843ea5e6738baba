import type { ReactNode } from 'react'
import { Failure } from '../../core/failure.ts'
import { Button } from './button.tsx'

/** A sentence about what went wrong. What is not a `Failure` is a bug, and its text is not for readers. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Failure)) return 'Something on this page failed. It is not your doing.'
  return /[.!?…]$/.test(error.message) ? error.message : `${error.message}.`
}

type BrokenProps = { error: unknown; onRetry?: () => void; children?: ReactNode }

/** What could not be shown, why, and a way on. Children are further ways on. */
export function Broken({ error, onRetry, children }: BrokenProps) {
  return (
    <div role="alert" className="border-rule bg-sheet max-w-prose rounded-xl border p-5">
      <p className="font-serif text-lg">{sentenceOf(error)}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {onRetry && (
          <Button tone="primary" onPress={onRetry}>
            Try again
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

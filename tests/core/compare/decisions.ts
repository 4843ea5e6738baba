import type { Decision } from '../../../src/core/model/alignment.ts'

type Sides = { before: string[]; after: string[]; author?: string }

const decision =
  (kind: Decision['kind']) =>
  ({ author = 'Ada Rahmani', ...sides }: Sides): Decision => ({
    kind,
    ...sides,
    author,
    decidedAt: '2026-03-03T14:05:00Z',
    note: null,
  })

/** A person says that these clauses are one. */
export const together = decision('together')
/** A person says that these clauses are not the same. */
export const apart = decision('apart')

import type { MemberChange } from '../compare/diff-terms.ts'
import type { Party } from '../model/process.ts'
import { partyNames } from './party-name.ts'

type BracketContext = {
  parties: readonly Party[]
  /** Two sources of one draft: between them no bracket opens or closes. */
  sameDraft: boolean
}

/** Of a member whose bracket opened or closed (rule T4), which of the two, and how it stood before. */
export function bracketWords(
  { was }: MemberChange,
  { parties, sameDraft }: BracketContext,
): string {
  const isClosed = was?.status === 'bracketed'
  const status = was?.status.replace('in-text', 'in the text') ?? 'not stated'
  const by = partyNames(parties, was?.by ?? [])
  if (sameDraft) return `${status} in the first`
  if (!isClosed) return `bracket opened, ${status} before`
  return by === '' ? 'bracket closed' : `bracket closed, wanted by ${by} before`
}

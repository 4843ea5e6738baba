import { useMemo } from 'react'
import { mentionablesOf, type Mentionable } from './mentionables.ts'
import { useKnownRevisions } from './use-known-revisions.ts'

/** What a note on these texts can mention: the clauses and terms of their processes. */
export function useMentionables(revisions: readonly string[]): readonly Mentionable[] {
  const known = useKnownRevisions()
  const named = revisions.join(' ')
  return useMemo(() => {
    const overviews = named.split(' ').flatMap((hash) => known.get(hash)?.overview ?? [])
    return [...new Set(overviews)].flatMap(mentionablesOf)
  }, [known, named])
}

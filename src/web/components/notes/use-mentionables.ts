import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Annotation } from '../../../core/model/annotation.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { mentionablesOf, nearFirst, type Mentionable } from './mentionables.ts'
import { revisionsOf } from './noted-revisions.ts'
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

/** What a note that was written can mention: what is near to its own clause before all other things. */
export function useMentionablesOf(note: Annotation): readonly Mentionable[] {
  const known = useMentionables(revisionsOf(note))
  const target = note.subject.kind === 'wording' ? note.subject.target : null
  const { data: text } = useQuery({
    ...revisionQuery(target?.revision ?? ''),
    enabled: target !== null,
  })
  const clause = text?.clauses.find(({ id }) => id === target?.clause)
  return nearFirst(known, clause?.topics ?? [])
}

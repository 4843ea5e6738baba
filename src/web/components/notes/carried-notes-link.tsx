import { useQuery } from '@tanstack/react-query'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { draftQuery } from '../../queries/draft-query.ts'
import { notesQuery } from '../../queries/notes-query.ts'
import { LinkButton } from '../button.tsx'
import { threadsOf } from './standing-notes.ts'

type CarriedNotesLinkProps = {
  /** The draft whose notes are carried. */
  draft: string
  /** The two texts, as a compare link names them. */
  search: CompareSearch
}

/** The way to what became of the notes of a draft in a newer text; nothing where it has none. */
export function CarriedNotesLink({ draft, search }: CarriedNotesLinkProps) {
  const { data } = useQuery(notesQuery({ draft }))
  const title = useQuery(draftQuery(draft)).data?.draft.shortTitle
  const noted = data ? threadsOf(data).length : 0
  if (noted === 0 || title === undefined) return null
  return (
    <LinkButton to="/inbox" search={search}>
      <span>
        See what became of {noted === 1 ? 'the note' : `the ${count(noted, 'note')}`} on{' '}
        <bdi>{title}</bdi>
      </span>
    </LinkButton>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listedComparisonsQuery } from '../../queries/saved-comparison-query.ts'
import { Section } from '../section.tsx'
import { Moment } from '../notes/note-entry.tsx'
import { savedPath } from './saved-address.ts'

/** The saved comparisons that a process lists; nothing where there are none. */
export function ListedComparisons({ process }: { process: string }) {
  const { data: listed = [] } = useQuery(listedComparisonsQuery(process))
  if (listed.length === 0) return null
  return (
    <Section id="saved" title="Saved comparisons">
      <ul className="space-y-3">
        {listed.map(({ id, number, before, after, caption, author, createdAt }) => (
          <li key={id}>
            <Link to={savedPath(id, number)} className="link">
              <bdi>{before.draftTitle}</bdi> → <bdi>{after.draftTitle}</bdi>
            </Link>
            {caption !== '' && (
              <p className="line-clamp-2 max-w-prose" dir="auto">
                {caption}
              </p>
            )}
            <p className="text-soft text-small">
              <bdi>{author}</bdi>, <Moment at={createdAt} />
              {number > 1 && `, version ${number}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

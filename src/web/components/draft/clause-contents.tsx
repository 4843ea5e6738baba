import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { revisionQuery } from '../../queries/revision-query.ts'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'

/** Longer lists help nobody to find a clause; the browser's own search does. */
const MAX_LISTED = 80

type ClauseContentsProps = { hash: string; chosen: string | undefined }

/** The clauses by name, to jump to. */
export function ClauseContents({ hash, chosen }: ClauseContentsProps) {
  const { data } = useQuery(revisionQuery(hash))
  if (!data || data.clauses.length < 2 || data.clauses.length > MAX_LISTED) return null
  return (
    <nav aria-label="Clauses" className="no-print mt-7">
      <h2 className="eyebrow mb-2">Clauses</h2>
      <ol className="space-y-1">
        {data.clauses.map((clause) => (
          <li key={clause.id}>
            <Link
              to="."
              search={(search) => ({ ...search, clause: clause.id, quote: undefined })}
              resetScroll={false}
              aria-current={clause.id === chosen ? 'true' : undefined}
              className={`block truncate no-underline ${
                clause.id === chosen ? 'text-accent font-medium' : 'text-soft hover:text-ink'
              }`}
            >
              <bdi>{clause.heading ?? clauseName(clause, clausesById(data.clauses))}</bdi>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

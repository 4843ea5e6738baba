import { useQuery } from '@tanstack/react-query'
import type { Annotation } from '../../../core/model/annotation.ts'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import { revisionQuery } from '../../queries/revision-query.ts'

/** Which clause a note is about, by its name; or that it is about a change. */
export function NotedClause({ note: { subject } }: { note: Annotation }) {
  const target = subject.kind === 'wording' ? subject.target : null
  const { data: text } = useQuery({
    ...revisionQuery(target?.revision ?? ''),
    enabled: target !== null,
  })
  const clause = text?.clauses.find(({ id }) => id === target?.clause)
  if (subject.kind === 'change') return <p className="text-small text-soft">On what changed</p>
  return text && clause ? (
    <p className="text-small text-soft">
      <bdi>{clauseName(clause, clausesById(text.clauses))}</bdi>
    </p>
  ) : null
}

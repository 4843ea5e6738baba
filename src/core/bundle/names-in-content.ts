import type { RevisionContent } from '../model/draft.ts'

/** One thing of its process that a content names, and where in the content it does. */
export type NamedInContent = {
  kind: 'party' | 'source' | 'topic' | 'lineage'
  id: string
  path: string
}

/** All parties, sources, topics and lineages that a content names. */
export function namesInContent(content: RevisionContent): NamedInContent[] {
  return [...referencesOfCoverage(content), ...referencesOfClauses(content)]
}

const named = (
  kind: NamedInContent['kind'],
  ids: readonly string[],
  path: string,
): NamedInContent[] => ids.map((id) => ({ kind, id, path }))

function referencesOfCoverage({ coverage }: RevisionContent): NamedInContent[] {
  return (['absent', 'notSeen'] as const).flatMap((list) =>
    coverage[list].flatMap((note, index) => {
      const path = `coverage.${list}.${index}`
      return [
        ...named('lineage', note.lineages, `${path}.lineages`),
        ...named('source', note.sources, `${path}.sources`),
      ]
    }),
  )
}

function referencesOfClauses({ clauses }: RevisionContent): NamedInContent[] {
  return clauses.flatMap((clause, index) => {
    const path = `clauses.${index}`
    const positions = clause.positions.map(({ party }) => party)
    return [
      ...named('lineage', clause.lineage === null ? [] : [clause.lineage], `${path}.lineage`),
      ...named('topic', clause.topics, `${path}.topics`),
      ...named('party', clause.proposedBy, `${path}.proposedBy`),
      ...named('party', clause.opposedBy, `${path}.opposedBy`),
      ...named('party', positions, `${path}.positions`),
      ...named('source', clause.sources, `${path}.sources`),
    ]
  })
}

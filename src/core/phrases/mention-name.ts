import type { Mention } from '../model/annotation.ts'
import type { ProcessOverview } from '../model/read-models.ts'

type Known = Pick<ProcessOverview, 'lineages' | 'termDefinitions'>

/** What a note mentions, by name; where no process knows it any more, by its id. */
export function mentionName(known: readonly Known[], { kind, id }: Mention): string {
  const names = known.map(({ lineages, termDefinitions }) =>
    kind === 'clause'
      ? lineages.find((lineage) => lineage.id === id)?.heading
      : termDefinitions.find((term) => term.key === id)?.label,
  )
  return names.find(Boolean) ?? id
}

import type { Mention } from '../../../core/model/annotation.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'

/** A term or clause of a process that a note can mention. */
export type Mentionable = {
  mention: Mention
  /** As it stands in an address: `term:army-cap`, `clause:guarantors`. */
  key: string
  name: string
  /** The latest draft that attests a clause; `null` for terms, and where none does. */
  draft: string | null
}

/** The key of a mention, as it stands in an address. */
export const mentionKey = ({ kind, id }: Mention): string => `${kind}:${id}`

/** The clauses and terms of a process, by name. */
export function mentionablesOf({ lineages, termDefinitions }: ProcessOverview): Mentionable[] {
  const clauses = lineages.map(({ id, heading, drafts }) =>
    mentionable({ kind: 'clause', id }, heading, drafts.at(-1) ?? null),
  )
  const terms = termDefinitions.map(({ key, label }) =>
    mentionable({ kind: 'term', id: key }, label, null),
  )
  return [...clauses, ...terms].sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** What is mentioned; where the process does not know it any more, by its id. */
export function findMentioned(known: readonly Mentionable[], mention: Mention): Mentionable {
  const key = mentionKey(mention)
  return known.find((each) => each.key === key) ?? mentionable(mention, mention.id, null)
}

const mentionable = (mention: Mention, name: string, draft: string | null): Mentionable => ({
  mention,
  key: mentionKey(mention),
  name: name === '' ? mention.id : name,
  draft,
})

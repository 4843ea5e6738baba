import type { Mention } from '../../../core/model/annotation.ts'
import type { Topic } from '../../../core/model/process.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'

/** A term or clause of a process that a note can mention. */
export type Mentionable = {
  mention: Mention
  /** As it stands in an address: `term:army-cap`, `clause:guarantors`. */
  key: string
  name: string
  /** The latest draft that attests a clause; `null` for terms, and where none does. */
  draft: string | null
  /** What a clause is about; nothing for terms. */
  topics: readonly Topic[]
}

/** The key of a mention, as it stands in an address. */
export const mentionKey = ({ kind, id }: Mention): string => `${kind}:${id}`

/** The clauses and terms of a process, by name. */
export function mentionablesOf({
  lineages,
  termDefinitions,
  topics,
}: ProcessOverview): Mentionable[] {
  const clauses = lineages.map(({ id, heading, drafts, topics: about }) => ({
    ...mentionable({ kind: 'clause', id }, heading, drafts.at(-1) ?? null),
    topics: topics.filter((topic) => about.includes(topic.id)),
  }))
  const terms = termDefinitions.map(({ key, label }) =>
    mentionable({ kind: 'term', id: key }, label, null),
  )
  return [...clauses, ...terms].sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/**
 * What typed words may mean, likeliest first: a name that begins with them, then a name with a word that
 * does, then a topic that does, then a name that holds them anywhere. Equals keep their order.
 */
export function mentionablesFor(known: readonly Mentionable[], typed: string): Mentionable[] {
  const sought = typed.trim().toLocaleLowerCase()
  return known
    .map((each) => ({ each, rank: rankOf(each, sought) }))
    .filter(({ rank }) => rank < NOT_MEANT)
    .sort((one, other) => one.rank - other.rank)
    .map(({ each }) => each)
}

const NOT_MEANT = 4

function rankOf({ name, topics }: Mentionable, sought: string): number {
  const lower = name.toLocaleLowerCase()
  if (lower.startsWith(sought)) return 0
  if (hasWord(lower, sought)) return 1
  if (topics.some(({ label }) => hasWord(label.toLocaleLowerCase(), sought))) return 2
  return lower.includes(sought) ? 3 : NOT_MEANT
}

/** Whether a word of the text, and what follows it, begins with what is sought. */
function hasWord(text: string, sought: string): boolean {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  return starts.some((start) => text.startsWith(sought, start))
}

/** Clauses that share a topic with the clause at hand before all others; else in their order. */
export function nearFirst(known: readonly Mentionable[], topics: readonly string[]): Mentionable[] {
  const isNear = (each: Mentionable) => each.topics.some(({ id }) => topics.includes(id))
  return [...known.filter(isNear), ...known.filter((each) => !isNear(each))]
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
  topics: [],
})

import { NoteText, type Mention } from '../model/annotation.ts'
import { Author } from '../model/author.ts'
import { Moment, withoutReordering } from '../model/identity.ts'
import { fieldsOf, listOf, type Fields } from './json-fields.ts'
import { readAddress } from './note-addresses.ts'
import { readTarget, type ReadTarget } from './read-web-target.ts'

/** A note that was read from JSON-LD. Whether its revision and words exist, only the store can say. */
export type ReadNote = NoteText & {
  /** The note's own address where it came from; replies name it. */
  address: string | null
  target: ReadTarget
  /** `null` where none is given, or one that nobody can sign with here. */
  author: string | null
  createdAt: string | null
  resolved: boolean
}

/** What was read, and one sentence for each annotation that could not be. */
export type ReadNotes = { notes: readonly ReadNote[]; problems: readonly string[] }

/** How many annotations one import may hold. */
const MOST_NOTES = 5_000

/**
 * Read W3C Web Annotations: one, a list, a page or a collection, parsed from JSON. Never throws and
 * never drops one in silence. Bodies are taken as plain text, whatever format they claim, so that
 * nothing of them can ever run.
 */
export function readWebAnnotations(value: unknown): ReadNotes {
  const found = annotationsIn(value)
  if (!found) {
    return { notes: [], problems: ['This holds no Web Annotations (JSON-LD of type Annotation).'] }
  }
  if (found.length > MOST_NOTES) {
    return { notes: [], problems: [`An import holds at most ${MOST_NOTES} annotations.`] }
  }
  const read = found.map((item, at) => readAnnotation(item, `Annotation ${at + 1}`))
  return {
    notes: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    problems: read.filter((one) => typeof one === 'string'),
  }
}

const hasType = (fields: Fields, type: string) => listOf(fields['type']).includes(type)

function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  const fields = fieldsOf(value)
  if (!fields) return null
  if (hasType(fields, 'Annotation')) return [fields]
  const inner = fields['items'] ?? fields['@graph'] ?? fieldsOf(fields['first'])?.['items']
  return Array.isArray(inner) ? inner : null
}

function readAnnotation(value: unknown, name: string): ReadNote | string {
  const fields = fieldsOf(value)
  if (!fields || !hasType(fields, 'Annotation')) return `${name} is not of type Annotation.`
  const target = readTarget(fields['target'])
  if (typeof target === 'string') return `${name}: ${target}`
  const text = NoteText.safeParse(readBodies(fields))
  if (!text.success)
    return `${name}: ${text.error.issues[0]?.message ?? 'Its text cannot be read'}.`
  return {
    ...text.data,
    address: typeof fields['id'] === 'string' ? fields['id'] : null,
    target,
    author: authorOf(fields),
    createdAt: Moment.safeParse(fields['created']).data ?? null,
    resolved: fields['resolved'] === true,
  }
}

function authorOf(fields: Fields): string | null {
  const [creator] = listOf(fields['creator'])
  const name = typeof creator === 'string' ? creator : fieldsOf(creator)?.['name']
  return typeof name === 'string' ? (Author.safeParse(withoutReordering(name)).data ?? null) : null
}

/** The comment, the tags and the mentions. Several comments are one text, a paragraph each. */
function readBodies(fields: Fields): { body: string; tags: string[]; mentions: Mention[] } {
  const bodies = [...listOf(fields['body']), ...listOf(fields['bodyValue'])]
  const texts: string[] = []
  const tags: string[] = []
  const mentions: Mention[] = []
  for (const body of bodies) {
    const held = fieldsOf(body) ?? { value: body }
    const value = typeof held['value'] === 'string' ? held['value'] : null
    const purposes = listOf(held['purpose'])
    const mention = mentionOf(held['source'])
    if (mention) mentions.push(mention)
    else if (value !== null && purposes.includes('tagging')) tags.push(withoutReordering(value))
    else if (value !== null) texts.push(value)
  }
  return { body: texts.join('\n\n'), tags, mentions }
}

function mentionOf(source: unknown): Mention | null {
  const addressed = typeof source === 'string' ? readAddress(source) : null
  return addressed?.kind === 'mention' ? { kind: addressed.of, id: addressed.id } : null
}

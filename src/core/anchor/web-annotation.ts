import type { Annotation, ClauseTarget, NoteSubject } from '../model/annotation.ts'
import { codePointsBefore } from './code-points.ts'
import { addressOf } from './note-addresses.ts'

/** What the W3C's terms mean, and the two of our own. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { travaux: 'urn:travaux:terms:', resolved: 'travaux:resolved', side: 'travaux:side' },
] as const

/** A resource of JSON-LD: names and values. */
export type JsonObject = { [name: string]: unknown }

/** What writing notes needs to know beyond them. */
export type WritingContext = {
  /** Address of the server, without a slash at its end. */
  base: string
  /** Text of a clause of a revision, for positions in code points; `null` where it is not known. */
  textOf: (revision: string, clause: string) => string | null
}

/**
 * Write a note as a W3C Web Annotation. Its words stand under a TextQuoteSelector and, where the
 * clause's text is known, a TextPositionSelector in code points. Nothing in it is marked as HTML.
 */
export function toWebAnnotation(note: Annotation, context: WritingContext): JsonObject {
  const { base } = context
  return {
    '@context': CONTEXT,
    id: addressOf.note(base, note.id),
    type: 'Annotation',
    motivation: note.subject.kind === 'reply' ? 'replying' : 'commenting',
    creator: { type: 'Person', name: note.author },
    created: note.createdAt,
    modified: note.editedAt,
    ...(note.resolved ? { resolved: true } : {}),
    body: bodiesOf(note, base),
    target: targetOf(note.subject, context),
  }
}

/** Write many notes as one collection, in their order. */
export function toAnnotationCollection(
  notes: readonly Annotation[],
  context: WritingContext & { id: string; label: string },
): JsonObject {
  const items = notes.map((note) => {
    const { '@context': _shared, ...rest } = toWebAnnotation(note, context)
    return rest
  })
  return {
    '@context': CONTEXT,
    id: context.id,
    type: 'AnnotationCollection',
    label: context.label,
    total: items.length,
    first: { id: `${context.id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function bodiesOf({ body, tags, mentions }: Annotation, base: string): JsonObject[] {
  return [
    { type: 'TextualBody', value: body, format: 'text/plain', purpose: 'commenting' },
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ...mentions.map(({ kind, id }) => ({
      type: 'SpecificResource',
      source: kind === 'term' ? addressOf.term(base, id) : addressOf.lineage(base, id),
      purpose: 'linking',
    })),
  ]
}

function targetOf(subject: NoteSubject, context: WritingContext): JsonObject | string {
  if (subject.kind === 'reply') return addressOf.note(context.base, subject.to)
  if (subject.kind === 'wording') return wordingTarget(subject.target, context)
  const items = [
    ...sideTargets('before', subject.before, context.base),
    ...sideTargets('after', subject.after, context.base),
  ]
  return { type: 'List', items }
}

function sideTargets(
  side: 'before' | 'after',
  { revision, clauses }: { revision: string; clauses: readonly string[] },
  base: string,
): JsonObject[] {
  const sources =
    clauses.length === 0
      ? [addressOf.revision(base, revision)]
      : clauses.map((clause) => addressOf.clause(base, revision, clause))
  return sources.map((source) => ({ type: 'SpecificResource', source, side }))
}

function wordingTarget(
  { revision, clause, words }: ClauseTarget,
  { base, textOf }: WritingContext,
): JsonObject {
  const source = addressOf.clause(base, revision, clause)
  if (!words) return { type: 'SpecificResource', source }
  const text = textOf(revision, clause)
  const { start, end } = words.position
  const position = text !== null && {
    type: 'TextPositionSelector',
    start: codePointsBefore(text, start),
    end: codePointsBefore(text, end),
  }
  const selector = position ? [words.quote, position] : [words.quote]
  return { type: 'SpecificResource', source, selector }
}

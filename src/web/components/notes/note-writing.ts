import { z } from 'zod'
import { NoteSubject, NoteText, type QuotedWords } from '../../../core/model/annotation.ts'
import { canonicalJson } from '../../../core/model/content-hash.ts'
import { keepWriting, readWritings, useWritings } from '../kept-writing.ts'
import { placesOn } from './note-places.ts'
import type { NotePlace, Notes, WriteRequest } from './notes-context.ts'

const BEGINNING = 'note-'

/** A note that is being written, as it is kept on this machine until it is saved. */
const NoteWriting = z.object({
  /** Kept too: a save whose answer was lost makes no second note after a reload. */
  submission: z.uuid(),
  /** `null` while no clause is chosen. */
  subject: NoteSubject.nullable(),
  text: NoteText.extend({ body: z.string() }),
  author: z.string(),
})
export type NoteWriting = z.infer<typeof NoteWriting>

/** Keep a note through closing and reloading; a note that says nothing is forgotten. */
export function keepNote(writing: NoteWriting): void {
  const { body, tags, mentions } = writing.text
  const isWorthKeeping = body.trim() !== '' || tags.length > 0 || mentions.length > 0
  keepWriting(BEGINNING + writing.submission, isWorthKeeping ? writing : null)
}

/** Forget a note that was saved or discarded. */
export const forgetNote = (submission: string): void => keepWriting(BEGINNING + submission, null)

/** The notes that were begun on these texts and not saved, with the way back to each. */
export function useBegunNotes(notes: Pick<Notes, 'texts'>) {
  return useWritings(BEGINNING, NoteWriting).flatMap((writing) => {
    const request = requestOf(writing, notes)
    return request ? [{ writing, request: { ...request, begun: writing.submission } }] : []
  })
}

/** What a note in the making is about, as it would be asked for; `null` where it is about other texts. */
function requestOf({ subject }: NoteWriting, notes: Pick<Notes, 'texts'>): WriteRequest | null {
  if (subject === null) return { places: [], words: null, refusal: null }
  if (subject.kind === 'reply') return null
  const texts = notes.texts.map(({ revision }) => revision)
  if (subject.kind === 'change') {
    const isHere = [subject.before, subject.after].every(({ revision }) => texts.includes(revision))
    return isHere ? { places: [subject], words: null, refusal: null } : null
  }
  const { revision, clause, words } = subject.target
  const places = placesOn(notes, revision, [clause])
  return places.length === 0 ? null : { places, words, refusal: null }
}

/**
 * The note that was begun where one is asked for now: on the same words, where words are marked, else on any
 * words of one of the places.
 */
export function begunNote({ places, words, refusal, begun }: WriteRequest): {
  writing: NoteWriting
  place: NotePlace | null
  words: QuotedWords | null
} | null {
  if (refusal !== null) return null
  for (const writing of readWritings(BEGINNING, NoteWriting)) {
    const { subject, submission } = writing
    if (begun !== undefined && begun !== submission) continue
    if (subject === null && places.length === 0) return { writing, place: null, words: null }
    const place = places.find((held) => subject && isAbout(subject, held))
    if (!place) continue
    const begunOn = subject?.kind === 'wording' ? subject.target.words : null
    if (words === null || canonicalJson(words) === canonicalJson(begunOn))
      return { writing, place, words: begunOn }
  }
  return null
}

function isAbout(subject: NoteSubject, place: NotePlace): boolean {
  if (subject.kind === 'change') return canonicalJson(subject) === canonicalJson(place)
  if (subject.kind === 'reply' || place.kind === 'change') return false
  const { revision, clause } = subject.target
  return place.text.revision === revision && place.clause.id === clause
}

/** What a note on a place, or on words of it, is about. */
export function subjectOf(place: NotePlace, words: QuotedWords | null): NoteSubject {
  if (place.kind === 'change') return place
  const { revision } = place.text
  return { kind: 'wording', target: { revision, clause: place.clause.id, words } }
}

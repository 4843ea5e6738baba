import { pinNote } from '../../../core/anchor/pin-note.ts'
import type { PinnedNote } from '../../../core/anchor/carried-note.ts'
import type { TextRange } from '../../../core/anchor/quote-words.ts'
import type { Annotation, ClauseTarget } from '../../../core/model/annotation.ts'
import type { CarryDecision, NoteList } from '../../../core/model/note-saves.ts'

/** A note with its replies, oldest first. */
export type Thread = { note: Annotation; replies: readonly Annotation[] }

/** Where a note stands in a revision: a clause, and the range of its words; `null` is the whole clause. */
export type Standing = {
  thread: Thread
  clause: string
  range: TextRange | null
  /** The words it stands on there; empty for whole clauses and changes. */
  quote: string
  /** The decision that brought it there; `null` where it was made there. */
  pin: CarryDecision | null
}

/** Put replies under the notes that they answer. */
export function threadsOf(notes: readonly Annotation[]): Thread[] {
  const replies = new Map<string, Annotation[]>()
  for (const note of notes) {
    if (note.subject.kind !== 'reply') continue
    const held = replies.get(note.subject.to)
    if (held) held.push(note)
    else replies.set(note.subject.to, [note])
  }
  return notes
    .filter(({ subject }) => subject.kind !== 'reply')
    .map((note) => ({ note, replies: replies.get(note.id) ?? [] }))
}

/** Every place where notes stand in a revision: made there, or pinned there by a person. */
export function standingIn(revision: string, { notes, decisions }: NoteList): Standing[] {
  const threads = threadsOf(notes)
  const byId = new Map(threads.map((thread) => [thread.note.id, thread]))
  const made = threads.flatMap((thread) => {
    const pinned = pinNote(thread.note, revision)
    if (!pinned) return []
    return pinned.clauses.map((clause) => ({
      thread,
      clause,
      range: rangeOf(pinned.words),
      quote: wordsOf(pinned.words),
      pin: null,
    }))
  })
  const brought = pinsTo(revision, decisions).flatMap((pin) => {
    const thread = byId.get(pin.note)
    if (!thread || made.some((standing) => standing.thread === thread)) return []
    return pin.targets.map(({ clause, words }) => ({
      thread,
      clause,
      range: rangeOf(words),
      quote: wordsOf(words),
      pin,
    }))
  })
  return [...made, ...brought]
}

const rangeOf = (words: ClauseTarget['words']): TextRange | null =>
  words && { start: words.position.start, end: words.position.end }

const wordsOf = (words: ClauseTarget['words']): string => words?.quote.exact ?? ''

/** Of decisions that brought one note to a revision from several others, the latest counts. */
function pinsTo(revision: string, decisions: readonly CarryDecision[]): CarryDecision[] {
  const here = decisions.filter(({ to }) => to === revision)
  return [...new Map(here.map((decision) => [decision.note, decision])).values()]
}

/** The notes that stand in a revision, ready to be carried to another. */
export function pinnedIn(revision: string, list: NoteList): PinnedNote[] {
  const made = list.notes.flatMap((note) => pinNote(note, revision) ?? [])
  const known = new Set(made.map(({ id }) => id))
  const brought = pinsTo(revision, list.decisions).flatMap(({ note, targets }) => {
    if (known.has(note) || targets.length === 0) return []
    const words = targets.length === 1 ? (targets[0]?.words ?? null) : null
    return [{ id: note, clauses: targets.map(({ clause }) => clause), words }]
  })
  return [...made, ...brought]
}

/** The words that a note was written about; empty for whole clauses and changes. */
export function quoteOf({ subject }: Annotation): string {
  return subject.kind === 'wording' ? wordsOf(subject.target.words) : ''
}

/** What people decided about the notes of one revision in another, by note. */
export function decidedBetween(
  from: string,
  to: string,
  { decisions }: Pick<NoteList, 'decisions'>,
): Map<string, CarryDecision> {
  return new Map(
    decisions
      .filter((decision) => decision.from === from && decision.to === to)
      .map((decision) => [decision.note, decision]),
  )
}

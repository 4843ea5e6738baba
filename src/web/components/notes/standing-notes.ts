import { pinNote } from '../../../core/anchor/pin-note.ts'
import type { PinnedNote } from '../../../core/anchor/carried-note.ts'
import type { TextRange } from '../../../core/anchor/quote-words.ts'
import type { Annotation, ClauseTarget } from '../../../core/model/annotation.ts'
import type { CarryDecision, NoteList } from '../../../core/model/note-saves.ts'

/** A note with its replies, and what people decided about it in other texts; both oldest first. */
export type Thread = {
  note: Annotation
  replies: readonly Annotation[]
  /** The decision that holds in each text. */
  decisions: readonly CarryDecision[]
}

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

/** Put replies and decisions under the notes that they are about. */
export function threadsOf({ notes, decisions }: Pick<NoteList, 'notes' | 'decisions'>): Thread[] {
  const replies = groupBy(notes, ({ subject }) => (subject.kind === 'reply' ? subject.to : null))
  const decided = groupBy(standingDecisions(decisions), ({ note }) => note)
  return notes
    .filter(({ subject }) => subject.kind !== 'reply')
    .map((note) => ({
      note,
      replies: replies.get(note.id) ?? [],
      decisions: decided.get(note.id) ?? [],
    }))
}

/** Every place where notes stand in a revision: made there, or pinned there by a person. */
export function standingIn(revision: string, list: NoteList): Standing[] {
  const threads = threadsOf(list)
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
  const brought = pinsTo(revision, list.decisions).flatMap((pin) => {
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
function standingDecisions(decisions: readonly CarryDecision[]): CarryDecision[] {
  return [...new Map(decisions.map((held) => [`${held.note} ${held.to}`, held])).values()]
}

/** The decisions about notes that hold in one revision. */
function pinsTo(revision: string, decisions: readonly CarryDecision[]): CarryDecision[] {
  return standingDecisions(decisions.filter(({ to }) => to === revision))
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

function groupBy<Held>(
  all: readonly Held[],
  keyOf: (held: Held) => string | null,
): ReadonlyMap<string, readonly Held[]> {
  const groups = new Map<string, Held[]>()
  for (const held of all) {
    const key = keyOf(held)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(held)
    else groups.set(key, [held])
  }
  return groups
}

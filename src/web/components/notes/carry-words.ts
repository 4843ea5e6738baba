import type { Carried, CarriedNote, CarryState } from '../../../core/anchor/carried-note.ts'
import type { CarryDecision } from '../../../core/model/note-saves.ts'
import { TOO_LONG_WORDS } from '../../../core/phrases/force-words.ts'
import { EXTENT_WORDS, count } from '../../../core/phrases/record-words.ts'
import type { Tone } from '../badge.tsx'

/** The two revisions between which notes are carried. */
export type CarryPair = { from: string; to: string }

/** What became of a note, in a word or two, with its sign and colour. */
export const STATE_WORDS: Record<CarryState, { label: string; sign: string; tone: Tone }> = {
  unchanged: { label: 'unchanged', sign: '=', tone: 'plain' },
  'wording-changed': { label: 'wording changed', sign: '≠', tone: 'amended' },
  moved: { label: 'moved', sign: '↷', tone: 'moved' },
  split: { label: 'split', sign: '÷', tone: 'moved' },
  merged: { label: 'merged', sign: '⊃', tone: 'moved' },
  dropped: { label: 'dropped', sign: '−', tone: 'dropped' },
  'not-covered': { label: 'not covered', sign: '?', tone: 'plain' },
}

/** What a person decided, as it is said of a note. */
export const DECISION_WORDS: Record<CarryDecision['decision'], string> = {
  confirmed: 'confirmed',
  're-pinned': 'pinned anew',
  left: 'left where it was',
}

/** What became of a note's words, what that rests on, and whether their clause was too long for it (W8). */
export function carriedSentence(carried: Carried): string {
  const isCoarse = 'exhausted' in carried && carried.exhausted
  return `${stateSentence(carried)}${isCoarse ? ` Its clause is ${TOO_LONG_WORDS}.` : ''}`
}

function stateSentence(carried: Carried): string {
  switch (carried.state) {
    case 'unchanged':
      return unchangedSentence(carried.around)
    case 'wording-changed':
      return carried.words.some(({ kind }) => kind !== 'dropped')
        ? 'The words it is about changed.'
        : 'The words it is about are gone from their clause.'
    case 'moved':
      return movedSentence(carried)
    case 'split':
      return `Its clause was split into ${carried.into.length}.`
    case 'merged':
      return `Its clause was merged with ${count(carried.with.length - 1, 'other')}.`
    case 'dropped':
      return carried.support.kind === 'full-text'
        ? 'No clause of the newer text matches its clause, and that source gives every clause.'
        : `A source says that its clause was removed${noted(carried.support.note)}.`
    case 'not-covered':
      return notCoveredSentence(carried.reason)
    default:
      return carried satisfies never
  }
}

const noted = (note: string | null) => (note === null ? '' : `: ${note.replace(/\.$/, '')}`)

function unchangedSentence(around: 'same' | 'changed' | 'brackets'): string {
  if (around === 'same') return 'The same words in the same clause.'
  if (around === 'changed') return 'The same words, though something else in their clause changed.'
  return 'The same words, but brackets opened or closed around them.'
}

function movedSentence({ by, places }: Extract<Carried, { state: 'moved' }>): string {
  if (by === 'clause') return 'The same words; their clause stands elsewhere now.'
  if (by === 'wording') return 'The same words, elsewhere in what became of their clause.'
  const where = places.length > 1 ? 'in other clauses' : 'in another clause'
  return `Its own clause no longer holds these words; the same words stand ${where}. Are they meant?`
}

function notCoveredSentence(reason: Extract<Carried, { state: 'not-covered' }>['reason']): string {
  switch (reason.kind) {
    case 'named':
      return `Nobody could read its clause in the newer text${noted(reason.note)}. It is not thereby deleted.`
    case 'partial':
      return `The newer source gives only ${EXTENT_WORDS[reason.extent]}, and not this clause. It is not thereby deleted.`
    case 'other-language':
      return 'The newer text is in another language: words cannot be compared.'
    case 'set-apart':
      return 'A person decided that the clause of this name in the newer text is another one.'
    case 'not-anchored':
      return 'Its words do not stand in the text that it names.'
    default:
      return reason satisfies never
  }
}

/** How many notes are in which state, for one line above a list: "14 unchanged, 5 wording changed". */
export function countStates(carried: readonly CarriedNote[]): string {
  const counts = new Map<CarryState, number>()
  for (const { state } of carried) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].map(([state, number]) => `${number} ${STATE_WORDS[state].label}`).join(', ')
}

import { chooseWords } from '../../../core/anchor/quote-words.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { placesOn } from './note-places.ts'
import type { NotedText, NotePlace, Notes, WriteRequest } from './notes-context.ts'
import { pointsIn } from './text-offsets.ts'

/** Words of the texts that are marked on the page. */
export type MarkedWords = {
  range: Range
  /** What a note on them begins with; where they can't be noted as they are, the reason. */
  request: WriteRequest
  /** The words, where they stand in one clause. */
  quote: { revision: string; clause: Clause; language: string; words: string } | null
}

const TWO_TEXTS =
  'A note is about words of one text. This selection reaches from one text into the other: choose words in one of them, or write a note on each.'
const NO_WORDING =
  'A note is about words of a clause. The words that you marked are not the words of one clause: mark them in the clause below, or note all of it.'

/**
 * What is marked with mouse, finger or keyboard; `null` where no words of these texts are. A quote holds words
 * of a clause's text: words of its title mean the whole clause.
 */
export function markedWords(notes: Pick<Notes, 'texts'>): MarkedWords | null {
  const range = markedRange()
  if (!range) return null
  const points = pointsIn(range)
  if (!points) return onTitle(range, notes, titleAt(range))
  const { from, to } = points
  const text = notes.texts.find(({ revision }) => revision === from.revision)
  if (!text) return null
  const isOneText = from.revision === to.revision
  if (isOneText && from.clause === to.clause && isTitleAlone(text, from.clause)) {
    return onTitle(range, notes, from)
  }
  const chosen = isOneText ? chooseWords(text.clauses, from, to) : null
  if (chosen?.kind !== 'words') {
    const ends = isOneText
      ? placesOn(notes, from.revision, [from.clause, to.clause])
      : [from, to].flatMap(({ revision, clause }) => placesOn(notes, revision, [clause]))
    const refusal = chosen?.reason ?? TWO_TEXTS
    return { range, request: { places: ends, words: null, refusal }, quote: null }
  }
  const { language, revision } = text
  const places = placesOn(notes, revision, [from.clause])
  const [clause] = text.clauses.filter(({ id }) => id === from.clause)
  const { exact } = chosen.words.quote
  return {
    range,
    request: { places, words: chosen.words, refusal: null },
    quote: clause ? { revision, clause, language, words: exact } : null,
  }
}

/** What names a row, or heads its clauses: words of it mean what it names. */
const TITLE = 'h3, [data-title-of]'

type TitledClause = { revision: string; clause: string }

function onTitle(
  range: Range,
  notes: Pick<Notes, 'texts'>,
  titled: TitledClause | null,
): MarkedWords | null {
  const places = titled ? placesOn(notes, titled.revision, [titled.clause]) : []
  if (places.length === 0) return null
  return { range, request: { places, words: null, refusal: null }, quote: null }
}

/** The clause whose title the marked words begin in. */
function titleAt({ startContainer }: Range): TitledClause | null {
  const title = elementAt(startContainer)?.closest<HTMLElement>('[data-title-of]')
  const { titleOf: clause, revision } = title?.dataset ?? {}
  return clause === undefined || revision === undefined ? null : { revision, clause }
}

const elementAt = (node: Node) => (node instanceof Element ? node : node.parentElement)

const isTitleAlone = ({ clauses }: NotedText, clause: string) =>
  clauses.some(({ id, text }) => id === clause && text === '')

/**
 * A note on a row or an article that was asked for by its own button. Words that are marked in it are what the
 * note is about; where they can't be, that is said.
 */
export function requestAt(
  holder: Element | null,
  notes: Pick<Notes, 'texts'>,
  places: readonly NotePlace[],
): WriteRequest {
  const marked = markedWords(notes)
  if (marked?.request.places.every((place) => isAmong(place, places))) return marked.request
  const range = markedRange()
  const isMarked = holder?.contains(range?.commonAncestorContainer ?? null) ?? false
  const isTitle = range !== null && elementAt(range.startContainer)?.closest(TITLE) !== null
  return { places, words: null, refusal: isMarked && !isTitle ? NO_WORDING : null }
}

function isAmong(place: NotePlace, places: readonly NotePlace[]): boolean {
  if (place.kind === 'change') return false
  const { text, clause } = place
  return places.some(
    (held) =>
      held.kind === 'clause' && held.text.revision === text.revision && held.clause === clause,
  )
}

function markedRange(): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  return selection.getRangeAt(0)
}

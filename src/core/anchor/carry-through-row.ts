import { compareWords } from '../compare/diff-words.ts'
import type { Row } from '../compare/row.ts'
import type { WordSpan } from '../compare/word-span.ts'
import type { Clause } from '../model/clause.ts'
import type { ClauseBrackets } from '../text/brackets/clause-brackets.ts'
import type { Around, Carried, Place } from './carried-note.ts'
import type { Carrying, HeldClause } from './carrying.ts'
import { findElsewhere } from './find-elsewhere.ts'
import { locateWords } from './locate-words.ts'
import { isUnchanged, mapRange } from './map-range.ts'
import { placesOf, rangeInPassage } from './passage.ts'

/** What became of a note by its clause's lineage alone: the row that holds the clause decides (R4). */
export function carryThroughRow(held: HeldClause, carrying: Carrying): Carried {
  const { row, words } = held
  if (words && locateWords(held.clause.text, words).kind !== 'exact') {
    return { state: 'not-covered', reason: { kind: 'not-anchored' } }
  }
  if (row.after.length === 0) return words ? withoutClause(row) : wordsOfClause(row)
  if (!carrying.sameLanguage) {
    return { state: 'not-covered', reason: { kind: 'other-language', clauses: row.after } }
  }
  return words ? carryWords({ ...held, words }, carrying) : carryWhole(held, carrying)
}

/** The newer text holds no such clause: dropped where something supports it, else not covered (rules C2, C3). */
function withoutClause({ absence }: Row): Carried {
  if (absence?.state === 'absent') return { state: 'dropped', support: absence.support }
  const reason = absence?.reason ?? { kind: 'partial', extent: 'excerpt', note: null }
  return { state: 'not-covered', reason }
}

/**
 * No clause continues this one, but its words may stand in others (W10): a note on the whole of it is
 * proposed to go there.
 */
function wordsOfClause(row: Row): Carried {
  const otherwise = withoutClause(row)
  if (row.change !== 'moved') return otherwise
  const places = row.elsewhere.flatMap(({ clauses }) => clauses)
  return {
    state: 'moved',
    places: places.map((clause) => ({ clause, range: null })),
    by: 'proposal',
    otherwise,
  }
}

function carryWords(
  { clause, row, words }: HeldClause & { words: NonNullable<HeldClause['words']> },
  carrying: Carrying,
): Carried {
  const located = locateWords(clause.text, words)
  const { before, after, spans, exhausted } = carrying.wordsOf(row)
  const origin = located.kind === 'exact' ? rangeInPassage(before, clause.id, located) : null
  if (!origin) return { state: 'not-covered', reason: { kind: 'not-anchored' } }
  const mapped = mapRange(spans, origin)
  const places = placesOf(after, mapped.range)
  const small = { places, words: mapped.words, ...coarse(exhausted) }
  if (isUnchanged(mapped.words) && places.length === 1) {
    const brackets = carrying.brackets()
    const was = bracketsAround(placesOf(before, origin), brackets.before)
    if (was !== bracketsAround(places, brackets.after)) return sameWords(row, small, 'brackets')
    return sameWords(row, small, spans.length > 1 ? 'changed' : 'same')
  }
  const whole = places.map((place) => withWholeBrackets(place, carrying.brackets().after))
  const otherwise = changedWords(row, { ...small, places: whole })
  const texts = { before: before.text, after: after.text, language: carrying.language }
  const found = findElsewhere(words.quote, texts)
  const standing = found ? placesOf(after, found) : []
  if (standing.length !== 1) return otherwise
  if (otherwise.state === 'wording-changed') {
    return { state: 'moved', places: standing, by: 'wording', otherwise }
  }
  const kept: WordSpan = { kind: 'kept', text: words.quote.exact, cosmetic: false }
  return { ...otherwise, places: standing, words: [kept] }
}

/** The negotiating brackets that hold words, and who wants or opposes them (rule B2). They may open or close in other clauses. */
function bracketsAround(
  places: readonly Place[],
  brackets: ReadonlyMap<string, ClauseBrackets>,
): string {
  return places
    .map(({ clause, range }) => {
      const read = brackets.get(clause)
      if (!read || range === null) return ''
      const [start, end] = [range.start + read.textAt, range.end + read.textAt]
      const holding = read.held.filter(
        (held) =>
          (held.start < start || held.start === held.textStart) &&
          (end < held.end || held.end === held.textEnd),
      )
      const all = [read.around, ...holding].map(
        ({ by, against }) => `${by.join()}/${against.join()}`,
      )
      return `${read.around.depth + holding.length} ${all.join()}`
    })
    .join()
}

/** A range that cuts through a bracket holds all of it: half of one would quote "450 — Belmar] cubic". */
function withWholeBrackets(
  { clause, range }: Place,
  brackets: ReadonlyMap<string, ClauseBrackets>,
): Place {
  const read = brackets.get(clause)
  if (!read || range === null) return { clause, range }
  const whole = read.held.reduce(
    ({ start, end }, held) => {
      const isCut =
        (held.start < start && start < held.end && held.end <= end) ||
        (start <= held.start && held.start < end && end < held.end)
      return isCut
        ? { start: Math.min(start, held.start), end: Math.max(end, held.end) }
        : { start, end }
    },
    { start: range.start + read.textAt, end: range.end + read.textAt },
  )
  return {
    clause,
    range: { start: Math.max(0, whole.start - read.textAt), end: whole.end - read.textAt },
  }
}

type Changed = Extract<Carried, { words: unknown }>
type SmallDifference = {
  places: readonly Place[]
  words: readonly WordSpan[]
  exhausted?: true
}

const coarse = (exhausted: boolean): { exhausted?: true } => (exhausted ? { exhausted } : {})

function sameWords(row: Row, small: SmallDifference, around: Around): Carried {
  if (row.change === 'split') return { state: 'split', ...small, into: row.after }
  if (row.change === 'merged') return { state: 'merged', ...small, with: row.before }
  const { places } = small
  if (row.moved) return { state: 'moved', places, by: 'clause' }
  return { state: 'unchanged', places, around }
}

function changedWords(row: Row, small: SmallDifference): Changed {
  if (row.change === 'split') return { state: 'split', ...small, into: row.after }
  if (row.change === 'merged') return { state: 'merged', ...small, with: row.before }
  return { state: 'wording-changed', ...small }
}

function carryWhole(held: HeldClause, carrying: Carrying): Carried {
  const { clause, row } = held
  if (row.before.length > 1) return carryOneOfSeveral(held, carrying)
  const after = row.after.flatMap((id) => carrying.to.get(id) ?? [])
  const { spans, exhausted } = compareWords({
    before: wordingOf([clause]),
    after: wordingOf(after),
    language: carrying.language,
    markedFor: 'rules',
  })
  const places = row.after.map((id) => ({ clause: id, range: null }))
  return decide(row, { places, words: spans, ...coarse(exhausted) })
}

/** A whole clause that shares its row with others: where its own text went. */
function carryOneOfSeveral({ clause, row }: HeldClause, carrying: Carrying): Carried {
  const { before, after, spans, exhausted } = carrying.wordsOf(row)
  const whole = rangeInPassage(before, clause.id, { start: 0, end: clause.text.length })
  const mapped = mapRange(spans, whole ?? { start: 0, end: 0 })
  const places = placesOf(after, mapped.range)
  const isWhole = places.every(
    (place) => carrying.to.get(place.clause)?.text.length === clause.text.length,
  )
  const small = {
    places: places.map(({ clause: id }) => ({ clause: id, range: null })),
    words: mapped.words,
    ...coarse(exhausted),
  }
  return isWhole ? decide(row, small) : changedWords(row, small)
}

function decide(row: Row, small: SmallDifference): Carried {
  const isSame = small.places.length === 1 && small.words.every(({ kind }) => kind === 'kept')
  const around = row.rebracketed ? 'brackets' : 'same'
  return isSame ? sameWords(row, small, around) : changedWords(row, small)
}

/** A note on a whole clause is about its heading too. */
const wordingOf = (clauses: readonly Clause[]): string =>
  clauses.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n')

import {
  type BracketMoves,
  type ChangedNames,
  findBracketMoves,
} from '../compare/brackets/bracket-moves.ts'
import type { Count, Tally } from '../compare/brackets/bracket-tally.ts'
import type { ClauseBrackets } from '../text/brackets/clause-brackets.ts'
import {
  addedWords,
  droppedWords,
  listed,
  wantedBefore,
  wantedBy,
  wordsOf,
} from './bracket-counts.ts'
import { optionChange } from './bracket-options.ts'
import { count } from './record-words.ts'

type Sides = { before: readonly ClauseBrackets[]; after: readonly ClauseBrackets[] }

/**
 * Which words of a row came into square brackets or options, or left them, and who wants these: "the
 * whole clause put in brackets by Belmar", "3 words no longer in brackets"; one by one, each to be
 * read alone, and none where there is nothing to say. `language` is that of both sides, `null` where they have two (B5, B6).
 */
export function bracketChange(sides: Sides, language: string | null): readonly string[] {
  const moves = findBracketMoves(sides, language)
  if (moves === null) return []
  const isPair = sides.before.length > 0 && sides.after.length > 0
  if (!isPair) return standing(moves)
  return [...wordsMoved(moves, nameOf(sides)), ...namesNow(moves), ...lonePartners(moves)]
}

/** Said where all words of a row stand in brackets on both sides. */
const STILL_IN_BRACKETS = 'still in brackets'

/** What all words of a row are called. */
function nameOf({ before, after }: Sides): string {
  return before.length === 1 && after.length === 1 ? 'the whole clause' : 'all words'
}

function standing({ whole }: BracketMoves): string[] {
  if (whole.before) return [`was in brackets${wantedBy(whole.before)}`]
  return whole.after ? [`in brackets${wantedBy(whole.after)}`] : []
}

function wordsMoved(moves: BracketMoves, all: string): string[] {
  const { whole, putIn, deeper, out, still, held, added, dropped } = moves
  const ofOptions = optionChange(moves, all)
  if (ofOptions.length > 0) return ofOptions
  if (whole.before && whole.after) return [STILL_IN_BRACKETS, ...furtherIn(moves)]
  const isNew = putIn.words > 0 || still === 0
  if (whole.after && isNew && still === deeper.words && isMostOf(putIn, added))
    return [`${all} put in brackets${wantedBy(whole.after)}`]
  if (whole.before && held.after === 0 && isMostOf(out, dropped))
    return [
      `${all} no longer in brackets${wantedBefore(whole.before)}`,
      ...(out.words > 0 ? droppedWords(dropped) : []),
    ]
  if (putIn.words + out.words > 0)
    return [
      ...(putIn.words > 0 ? [`${wordsOf(putIn)} put in brackets${wantedBy(putIn)}`] : []),
      ...(out.words > 0 ? [`${wordsOf(out)} no longer in brackets${wantedBefore(out)}`] : []),
      ...(out.words > 0 && still > 0 ? [`${count(still, 'word')} still in brackets`] : []),
      ...addedWords(added),
      ...droppedWords(dropped),
    ]
  const further = furtherIn(moves)
  return further.length > 0 ? further : onOneSide(moves)
}

/** Whether a clause came in or out rather than went, or came, in most of its words. */
const isMostOf = (kept: Tally, others: Count) => kept.words === 0 || kept.words >= others.words

/** Words that are in brackets still, and in one more or one less. */
function furtherIn({ deeper, shallower }: BracketMoves): string[] {
  return [
    ...(deeper.words > 0 ? [`${wordsOf(deeper)} put in a further bracket`] : []),
    ...(shallower.words > 0 ? [`${wordsOf(shallower)} out of one bracket, in another still`] : []),
  ]
}

/** Words that came or went with their brackets; where both did, one was put for the other. */
function onOneSide(moves: BracketMoves): string[] {
  const { added, dropped, replaced } = moves
  const { before, after } = moves.brackets
  if (replaced) return []
  if (after > before && dropped.words === 0) return addedWords(added)
  return after < before && added.words === 0 ? droppedWords(dropped) : []
}

function namesNow({ wanted, opposed }: BracketMoves): string[] {
  const say = (verb: string, names: ChangedNames | null) =>
    names ? [`${verb} by ${known(names.after)} now, by ${known(names.before)} before`] : []
  return [...say('wanted', wanted), ...say('opposed', opposed)]
}

const known = (names: readonly string[]) => (names.length > 0 ? listed(names) : 'nobody named')

/** Brackets without their partner, and in which text (B4). */
function lonePartners({ lone: { before, after } }: BracketMoves): string[] {
  const say = (kind: 'unclosed' | 'unopened', words: string) => {
    if (before[kind] + after[kind] === 0) return []
    if (before[kind] > 0 && after[kind] > 0) return [words]
    return [`${before[kind] > 0 ? 'before' : 'after'}: ${words}`]
  }
  return [
    ...say('unclosed', 'a bracket is not closed'),
    ...say('unopened', 'a bracket closes that was not opened'),
  ]
}

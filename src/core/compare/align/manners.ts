import type { Manner } from './match-state.ts'

/** Blocks are the frame of all else: here a link must be more likely than not. */
export const BLOCKS: Manner = {
  floor: 0.5,
  moveFloor: 0.5,
  knownFloor: 0.5,
  telling: 40_000,
  fewestWords: 4,
  matchesRepeats: true,
  pieceShare: 0.5,
  fewestPairs: 4,
  fewestMoved: 8,
  surelyMoved: 0.55,
}

/** Within blocks that belong together, a clause has few places to go. */
export const INSIDE: Manner = {
  ...BLOCKS,
  floor: 0.4,
  moveFloor: 0.85,
  knownFloor: 0.4,
  fewestMoved: 40,
  surelyMoved: 0.95,
}

/** Across blocks, a clause must be recognised without its frame, by words that are its own. */
export const ACROSS: Manner = {
  floor: 0.8,
  moveFloor: 0.9,
  // Whole sentences recur from article to article, but not whole paragraphs.
  knownFloor: 0.7,
  telling: 80_000,
  fewestWords: 8,
  matchesRepeats: false,
  pieceShare: 0.7,
  fewestPairs: 12,
  fewestMoved: 50,
  surelyMoved: 0.98,
}

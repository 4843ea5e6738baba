import type { BracketMoves } from '../compare/brackets/bracket-moves.ts'
import type { HoldChange, OptionMoves } from '../compare/brackets/bracket-options.ts'
import type { Tally } from '../compare/brackets/bracket-tally.ts'
import {
  addedWords,
  droppedWords,
  number,
  wantedBefore,
  wantedBy,
  wordsOf,
} from './bracket-counts.ts'

/**
 * Which words of a row came into options or left them, and which came into brackets or left these
 * there: "the whole clause out of options", "12 words from brackets into options" (B6). `all` is what
 * all its words are called. Nothing where no word did.
 */
export function optionChange(moves: BracketMoves, all: string): string[] {
  const { options, added, dropped } = moves
  if (!options) return []
  const { moved } = options
  const said = [
    ...aroundAll(options, all, INTO),
    ...aroundAll(options, all, OUT_OF),
    ...OTHERS.flatMap(([change, say]) => {
      const words = moved.get(change)
      return words ? [`${options.isWhole ? all : wordsOf(words)} ${say(words)}`] : []
    }),
  ]
  if (said.length === 0) return []
  return [...said, ...addedWords(added), ...droppedWords(dropped)]
}

type Around = { bare: HoldChange; held: HoldChange; verb: string }
const INTO: Around = { bare: 'bare → options', held: 'brackets → both', verb: 'put into options' }
const OUT_OF: Around = { bare: 'options → bare', held: 'both → brackets', verb: 'out of options' }

/** Options came or went around words; some of these may stand in brackets as before. */
function aroundAll(
  { moved, isWhole }: OptionMoves,
  all: string,
  { bare, held, verb }: Around,
): string[] {
  const [free, bound] = [moved.get(bare), moved.get(held)]
  if (!free && !bound) return []
  const words = {
    words: (free?.words ?? 0) + (bound?.words ?? 0),
    isCut: (free?.isCut ?? false) || (bound?.isCut ?? false),
  }
  const subject = `${isWhole ? all : wordsOf(words)} ${verb}`
  if (!bound) return [subject]
  return [
    free
      ? `${subject}, ${number(bound.words)} ${isWhole ? 'of its words' : 'of them'} in brackets still`
      : `${subject}, in brackets still`,
  ]
}

const OTHERS: readonly [HoldChange, (words: Tally) => string][] = [
  ['brackets → options', (words) => `from brackets into options${wantedBefore(words)}`],
  ['options → brackets', (words) => `from options into brackets${wantedBy(words)}`],
  ['bare → both', (words) => `put into options and brackets${wantedBy(words)}`],
  ['both → bare', (words) => `out of options and brackets${wantedBefore(words)}`],
  ['options → both', (words) => `put in brackets${wantedBy(words)}, in options still`],
  ['both → options', (words) => `no longer in brackets${wantedBefore(words)}, in options still`],
  ['bare → brackets', (words) => `put in brackets${wantedBy(words)}`],
  ['brackets → bare', (words) => `no longer in brackets${wantedBefore(words)}`],
]

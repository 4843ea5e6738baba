import {
  type ClauseBrackets,
  type HeldBracket,
  joinNames,
  type Wanted,
} from '../text/clause-brackets.ts'
import { isWord, words } from '../text/words.ts'

/** A word with the brackets that it stands in: how many, and who wants them. */
export type BracketedWord = Wanted & { at: number; text: string; depth: number }

/** A wording without its brackets and the names in them, and its words. */
export type BracketedWords = { plain: string; words: readonly BracketedWord[] }

/** Read the words of clauses as one wording, each with the brackets that hold it. */
export function bracketedWords(
  clauses: readonly ClauseBrackets[],
  language: string,
): BracketedWords {
  const stretches: Stretch[] = []
  let plain = ''
  for (const clause of clauses) {
    for (const stretch of stretchesOf(clause)) {
      stretches.push({ ...stretch, start: plain.length })
      plain += stretch.text
    }
    plain += '\n\n'
  }
  let at = 0
  let within = 0
  const read = words(plain, language).flatMap((text): BracketedWord[] => {
    const start = at
    at += text.length
    if (!isWord(text)) return []
    while ((stretches[within + 1]?.start ?? Infinity) <= start) within++
    const { depth, by, against } = stretches[within] ?? NOT_HELD
    return [{ at: start, text, depth, by, against }]
  })
  return { plain, words: read }
}

type Stretch = Wanted & { start: number; text: string; depth: number }
const NOT_HELD = { depth: 0, by: [], against: [] }

/** A clause's wording cut where brackets begin and end; these and their names are blanks. */
function stretchesOf({ wording, around, held }: ClauseBrackets): Stretch[] {
  if (held.length === 0) return [{ start: 0, text: wording, ...around }]
  const changes = changesIn(held)
  const points = [...changes.keys()].sort((one, other) => one - other)
  const open: (Wanted & { end: number })[] = []
  let next = 0
  let { depth } = around
  let blanks = 0
  if (points[0] !== 0) points.unshift(0)
  return points.map((start, place) => {
    const change = changes.get(start)
    depth += change?.depth ?? 0
    blanks += change?.blanks ?? 0
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop()
    for (let bracket = held[next]; bracket && bracket.start <= start; bracket = held[++next]) {
      const { by, against } = open.at(-1) ?? around
      const { end } = bracket
      open.push({
        end,
        by: joinNames(by, bracket.by),
        against: joinNames(against, bracket.against),
      })
    }
    const { by, against } = open.at(-1) ?? around
    const text = wording.slice(start, points[place + 1] ?? wording.length)
    return { start, text: blanks > 0 ? ' ' : text, depth, by, against }
  })
}

/** What opens and ends at an offset: brackets, and what is no wording. */
function changesIn(held: readonly HeldBracket[]): Map<number, { depth: number; blanks: number }> {
  const changes = new Map<number, { depth: number; blanks: number }>()
  const change = (at: number, { depth = 0, blanks = 0 }) => {
    const known = changes.get(at) ?? { depth: 0, blanks: 0 }
    changes.set(at, { depth: known.depth + depth, blanks: known.blanks + blanks })
  }
  for (const { start, end, textStart, textEnd, namesEnd } of held) {
    change(start, { depth: 1, blanks: 1 })
    change(textStart, { blanks: -1 })
    change(textEnd, { blanks: 1 })
    change(end, { depth: -1 })
    change(namesEnd, { blanks: -1 })
  }
  return changes
}

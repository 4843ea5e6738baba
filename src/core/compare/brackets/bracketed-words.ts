import type { ClauseBrackets, HeldBracket, Wanted } from '../../text/brackets/clause-brackets.ts'
import { openBrackets } from '../../text/brackets/open-brackets.ts'
import { UNSPACED_SCRIPTS } from '../../text/character-kind.ts'
import { isWord, words } from '../../text/words.ts'

/**
 * A word with the brackets that it stands in: how many, and who wants them. Where one cuts it
 * (`State[s]`), `depth` is that of its deepest part, and `least` that of the shallowest.
 */
export type BracketedWord = Wanted & {
  at: number
  text: string
  depth: number
  least: number
  inOption: boolean
}

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
    const parts = stretches.slice(within, within + 1)
    for (let part = stretches[within + 1]; part && part.start < at; part = stretches[++within + 1])
      parts.push(part)
    return [{ at: start, text, ...depthsOf(parts, { start, end: at }) }]
  })
  return { plain, words: read }
}

/** Of all parts of a word that have letters or digits: the currency sign of `$[100]` is none. */
function depthsOf(parts: readonly Stretch[], word: { start: number; end: number }) {
  const [deepest = NOT_HELD, ...others] = parts
    .filter(({ text, start }) =>
      /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, word.start - start), word.end - start)),
    )
    .sort((one, other) => other.depth - one.depth)
  const { depth, by, against, inOption } = deepest
  return { depth, least: others.at(-1)?.depth ?? depth, by, against, inOption }
}

type Stretch = Wanted & { start: number; text: string; depth: number; inOption: boolean }
const NOT_HELD = { depth: 0, by: [], against: [], inOption: false }

/** A clause's wording cut where brackets begin and end; these and their names are blanks, or nothing within a word. */
function stretchesOf({ wording, around, held, inOption }: ClauseBrackets): Stretch[] {
  if (held.length === 0) return [{ start: 0, text: wording, ...around, inOption }]
  const changes = changesIn(held, cutWords(wording))
  const points = [...changes.keys()].sort((one, other) => one - other)
  const open = openBrackets<HeldBracket>(around)
  let next = 0
  let blanks = 0
  let cuts = 0
  if (points[0] !== 0) points.unshift(0)
  return points.map((start, place) => {
    const change = changes.get(start)
    blanks += change?.blanks ?? 0
    cuts += change?.cuts ?? 0
    open.closeUpTo(start)
    for (let bracket = held[next]; bracket && bracket.start <= start; bracket = held[++next])
      open.add(bracket)
    const { depth, by, against } = open.said()
    const text = wording.slice(start, points[place + 1] ?? wording.length)
    const blank = cuts > 0 ? '' : ' '
    return { start, text: blanks > 0 ? blank : text, depth, by, against, inOption }
  })
}

const SIGNED_RUN = /[\p{L}\p{M}'’‐‑[\]［］{}-]+/gu
const CUT = /[\p{L}\p{M}‐‑-](?:[[［{]+|[\]］}]+)[\p{L}\p{M}‐‑-]/u

/** `$[100]`, `[20]%` */
const CUT_FIGURE = /\p{Sc}[[［{]+(?=\p{Nd})|(?<=\p{Nd})[\]］}]+[%‰\p{Sc}]/gu

/** Words that brackets cut: `State[s]`, `[non-]binding`, `Part[y][ies]`, but not `[shall][should]`. */
function cutWords(wording: string): { start: number; end: number }[] {
  const cut = Array.from(wording.matchAll(SIGNED_RUN)).filter(
    ({ 0: run }) => CUT.test(run) && !UNSPACED_SCRIPTS.test(run),
  )
  return [...cut, ...wording.matchAll(CUT_FIGURE)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }))
}

type Change = { blanks: number; cuts: number }

/** What begins and ends at an offset: what is no wording, and words that brackets cut. */
function changesIn(
  held: readonly HeldBracket[],
  cut: readonly { start: number; end: number }[],
): Map<number, Change> {
  const changes = new Map<number, Change>()
  const change = (at: number, { blanks = 0, cuts = 0 }: Partial<Change>) => {
    const known = changes.get(at) ?? { blanks: 0, cuts: 0 }
    changes.set(at, { blanks: known.blanks + blanks, cuts: known.cuts + cuts })
  }
  for (const { start, textStart, textEnd, namesEnd } of held) {
    change(start, { blanks: 1 })
    change(textStart, { blanks: -1 })
    change(textEnd, { blanks: 1 })
    change(namesEnd, { blanks: -1 })
  }
  for (const { start, end } of cut) {
    change(start, { cuts: 1 })
    change(end, { cuts: -1 })
  }
  return changes
}

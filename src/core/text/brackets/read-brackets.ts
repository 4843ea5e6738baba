import { knownNames, readNames } from './bracket-names.ts'

/**
 * Text in square brackets: wording that is not agreed, and who wants it. Offsets are UTF-16 units,
 * `end` exclusive. A bracket without its partner is reported, never guessed at.
 */
export type BracketSpan = {
  /** `unclosed` and `unopened` cover the lone bracket only. */
  kind: 'pair' | 'unclosed' | 'unopened'
  /** From the opening bracket to behind the closing one. */
  start: number
  end: number
  /** The wording inside, without brackets and attribution. Empty for a lone bracket. */
  textStart: number
  textEnd: number
  /** Behind a raised name that follows the bracket; else its end. */
  namesEnd: number
  /** Who wants it, as the text names them; empty where it does not say. */
  by: readonly string[]
  /** Who opposes it, where the text says so. */
  against: readonly string[]
}

/** Where a bracket may close; offsets of the brackets. */
export type MayClose = {
  /** Whether a bracket that opened there may still be closed from that offset on. */
  reaches: (opening: number, offset: number) => boolean
  /** Whether the closing bracket may belong to that opening one. */
  pairs: (opening: number, closing: number) => boolean
}

const ANYWHERE: MayClose = { reaches: () => true, pairs: () => true }

/** What the brackets of a text tell that those of another are read by, too. */
export type Manner = {
  /** Names that they surely say. */
  names: ReadonlySet<string>
  /** Whether braces are among them. */
  braces: boolean
}

/** What a text's brackets tell of how those of its other draft are to be read. */
export function mannerOf(text: string): Manner {
  return readPairs(text, ANYWHERE, null).manner
}

/**
 * Read the negotiating brackets of a text, in order of their start (B1–B3). Omissions `[…]`, footnote
 * numbers `[1]` and links are not among them; braces are where one of them names who wants it, here or
 * in what `manner` was read from.
 */
export function readBrackets(
  text: string,
  { mayClose = ANYWHERE, manner = null }: { mayClose?: MayClose; manner?: Manner | null } = {},
): BracketSpan[] {
  const read = readPairs(text, mayClose, manner)
  return [
    ...read.square,
    ...read.lone.map(({ at, kind }) => loneBracket(at, kind)),
    ...(read.manner.braces ? read.braces : []),
  ].sort((one, other) => one.start - other.start)
}

function readPairs(text: string, mayClose: MayClose, manner: Manner | null) {
  const { pairs, lone } = matchBrackets(text, SQUARE, mayClose)
  const inBraces = matchBrackets(text, BRACES, mayClose).pairs
  const negotiating = pairs.filter((pair) => !isEditorial(text, pair))
  const names = new Set([
    ...knownNames(text, [...negotiating, ...inBraces]),
    ...(manner?.names ?? []),
  ])
  const read = (pair: Pair) => readPair(text, pair, names)
  const braces = inBraces.map(read)
  const isNamed = braces.some(({ by, against }) => by.length + against.length > 0)
  return {
    square: negotiating.map(read),
    lone,
    braces,
    manner: { names, braces: isNamed || (manner?.braces ?? false) },
  }
}

type Pair = { start: number; end: number }
type Lone = { at: number; kind: 'unclosed' | 'unopened' }

const SQUARE = { pattern: /[[\]［］]/gu, opens: '[［' }
/** Not those of a raised name: `[shall]^{Russia, Belarus}`. */
const BRACES = { pattern: /(?<!\^)\{|\}/gu, opens: '{' }

function matchBrackets(
  text: string,
  { pattern, opens }: typeof SQUARE,
  { reaches, pairs: mayPair }: MayClose,
): { pairs: Pair[]; lone: Lone[] } {
  const pairs: Pair[] = []
  const lone: Lone[] = []
  const open: number[] = []
  const leave = (at: number) => lone.push({ at, kind: 'unclosed' })
  for (const { 0: bracket, index } of text.matchAll(pattern)) {
    let start = open.at(-1)
    for (; start !== undefined && !reaches(start, index); start = open.at(-1)) {
      leave(start)
      open.pop()
    }
    if (opens.includes(bracket)) {
      open.push(index)
      continue
    }
    if (start === undefined || !mayPair(start, index)) lone.push({ at: index, kind: 'unopened' })
    else {
      pairs.push({ start, end: index + 1 })
      open.pop()
    }
  }
  open.forEach(leave)
  return { pairs, lone }
}

const OMISSION = /^\s*(?:…|\.(?:\s?\.)+)?\s*$/u
const NOTE_MARK = /^(?:\d{1,3}|[*†‡^]+\d*|\^.*)$/u
/** `[^some-long-name-of-a-note]` */
const NAMED_MARK = /\^[^\s[\]]+\]/y
const LINK = /\((?:https?:|mailto:|[#/.])/y
/** What follows a bracketed figure that is negotiated: `within [30] days`, `[30] [60] days`. */
const FIGURE_GOES_ON = /\s*(?:[\p{L}[%‰]|\p{Sc})/uy

const LONGEST_MARK = 40
/** Before such a figure: `[5][7] years` begins like `[5] years`. */
const STANDS_ALONE = /[ \u00a0](?:\[\d{1,3}\])*$/u
/** No note stands behind a currency sign that waits for its figure: `US$[100]`, `$[50][100]`, not `300 €[1]`. */
const OF_CURRENCY = /(?<!\d\s?)\p{Sc}\s?(?:\[\d{1,3}\]\s?)*$/u

/** Omissions, links and note marks. `[30]` is a mark unless it stands for itself before more words. */
function isEditorial(text: string, { start, end }: Pair): boolean {
  if (matchesAt(LINK, text, end) || matchesAt(NAMED_MARK, text, start + 1)) return true
  if (end - start > LONGEST_MARK) return false
  const inside = text.slice(start + 1, end - 1)
  if (OMISSION.test(inside)) return true
  if (!NOTE_MARK.test(inside)) return false
  if (!/^\d/u.test(inside)) return true
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start)
  if (OF_CURRENCY.test(before)) return false
  return !(STANDS_ALONE.test(before) && matchesAt(FIGURE_GOES_ON, text, end))
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

function readPair(text: string, pair: Pair, known: ReadonlySet<string>): BracketSpan {
  return { kind: 'pair', ...pair, ...readNames(text, pair, known) }
}

function loneBracket(at: number, kind: Lone['kind']): BracketSpan {
  const behind = at + 1
  const inside = { textStart: behind, textEnd: behind, namesEnd: behind }
  return { kind, start: at, end: behind, ...inside, by: [], against: [] }
}

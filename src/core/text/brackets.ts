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
  /** 1 for a bracket that stands in no other pair. */
  depth: number
  /** Who wants it, as the text names them; empty where it does not say. */
  by: readonly string[]
}

/**
 * Read the negotiating brackets of a text, in order of their start (B1–B3). Omissions `[…]`, footnote
 * numbers `[1]` and links are not among them.
 */
export function readBrackets(text: string): BracketSpan[] {
  const { pairs, lone } = matchBrackets(text)
  const negotiating = pairs.filter((pair) => !isEditorial(text, pair))
  const spans = [
    ...negotiating.map((pair) => readPair(text, pair)),
    ...lone.map(({ at, kind }) => loneBracket(at, kind)),
  ].sort((one, other) => one.start - other.start)
  return withDepth(spans)
}

type Pair = { start: number; end: number }
type Lone = { at: number; kind: 'unclosed' | 'unopened' }

function matchBrackets(text: string): { pairs: Pair[]; lone: Lone[] } {
  const pairs: Pair[] = []
  const lone: Lone[] = []
  const open: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[[\]［］]/gu)) {
    if (bracket === '[' || bracket === '［') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined) lone.push({ at: index, kind: 'unopened' })
    else pairs.push({ start, end: index + 1 })
  }
  return { pairs, lone: [...lone, ...open.map((at): Lone => ({ at, kind: 'unclosed' }))] }
}

const OMISSION = /^\s*(?:…|\.(?:\s?\.)+)?\s*$/u
const NOTE_MARK = /^(?:\d{1,3}|[*†‡^]+\d*|\^.*)$/u
const LINK = /\((?:https?:|mailto:|[#/.])/y
/** What follows a bracketed figure that is negotiated: `within [30] days`, `[30] [60] days`. */
const FIGURE_GOES_ON = /\s*(?:[\p{L}[%‰]|\p{Sc})/uy

const LONGEST_MARK = 40
/** Before such a figure: `[5][7] years` begins like `[5] years`. */
const STANDS_ALONE = /[ \u00a0](?:\[\d{1,3}\])*$/u

/** Omissions, links and note marks. `[30]` is a mark unless it stands for itself before more words. */
function isEditorial(text: string, { start, end }: Pair): boolean {
  if (matchesAt(LINK, text, end)) return true
  if (end - start > LONGEST_MARK) return false
  const inside = text.slice(start + 1, end - 1)
  if (OMISSION.test(inside)) return true
  if (!NOTE_MARK.test(inside)) return false
  const standsAlone = STANDS_ALONE.test(text.slice(Math.max(0, start - LONGEST_MARK), start))
  return !(standsAlone && /^\d/u.test(inside) && matchesAt(FIGURE_GOES_ON, text, end))
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** `[Belarus — Russia]`: names after the last dash, each word with a capital but for the little ones. */
const BY_DASH =
  /\s[—–-]+\s*(\p{Lu}[\p{L}\p{M}’'-]*(?:(?:\s*[,/&]\s*|\s+)(?:\p{Lu}[\p{L}\p{M}’'-]*|and|of|the|et|de|la|und|der|y|и|і|та)){0,9})\s*$/u
/** `[Belarus]^RU`, `[Belarus]^{Russia, Ukraine}`, `[Belarus]<sup>RU</sup>`, `[Belarus](RUS)`, `[Belarus]ᴿᵁ`. */
const BY_MARK =
  /\^\{([^}\n]{1,80})\}|\^([\p{L}][\p{L}\p{M}/-]*)|<sup>([^<\n]{1,80})<\/sup>|\((\p{Lu}{2,4}(?:[,/ ]+\p{Lu}{2,4})*)\)|([\p{Lm}ᴀ-ᴢ]{2,})/uy

/** Names are looked for in this many characters before the closing bracket. */
const NAMES_WITHIN = 160

function readPair(text: string, { start, end }: Pair): BracketSpan {
  const textStart = start + 1
  const dash = readDash(text, Math.max(textStart, end - 1 - NAMES_WITHIN), end - 1)
  BY_MARK.lastIndex = end
  const mark = BY_MARK.exec(text)
  const named = mark ? mark.slice(1).find((group) => group !== undefined) : dash?.names
  return {
    kind: 'pair',
    start,
    end,
    textStart,
    textEnd: dash && !mark ? dash.at : end - 1,
    depth: 1,
    by: namesIn(named ?? ''),
  }
}

/** The dash of an outer bracket stands behind its inner ones. */
function readDash(text: string, from: number, to: number): { at: number; names: string } | null {
  const start = Math.max(from, text.slice(from, to).lastIndexOf(']') + 1 + from)
  const found = BY_DASH.exec(text.slice(start, to))
  return found && { at: start + found.index, names: found[1] ?? '' }
}

function namesIn(names: string): string[] {
  return names
    .split(/\s*[,/&]\s*|\s+(?:and|und|et|y|и|і|та)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function loneBracket(at: number, kind: Lone['kind']): BracketSpan {
  return { kind, start: at, end: at + 1, textStart: at + 1, textEnd: at + 1, depth: 1, by: [] }
}

function withDepth(spans: readonly BracketSpan[]): BracketSpan[] {
  const enclosing: number[] = []
  return spans.map((span) => {
    while ((enclosing.at(-1) ?? Number.POSITIVE_INFINITY) <= span.start) enclosing.pop()
    const depth = enclosing.length + 1
    if (span.kind === 'pair') enclosing.push(span.end)
    return { ...span, depth }
  })
}

/** Who wants what a bracket holds, who does not, and where the wording begins and ends without their names. */
export type BracketNames = {
  by: readonly string[]
  against: readonly string[]
  textStart: number
  textEnd: number
  /** Behind a raised name, if there is one; else behind the bracket. */
  namesEnd: number
}

type Pair = { start: number; end: number }

/**
 * Read the names of a bracket (B2): raised behind it, behind its last dash, or before a colon where it
 * opens. There a word that is only a name if it is one elsewhere in the text must be among `known`.
 */
export function readNames(text: string, pair: Pair, known: ReadonlySet<string>): BracketNames {
  const { start, end } = pair
  const inside = { against: [], textStart: start + 1, textEnd: end - 1, namesEnd: end }
  BY_MARK.lastIndex = end
  const mark = BY_MARK.exec(text)
  const raised = mark?.slice(1).find((group) => group !== undefined)
  if (mark && raised !== undefined) {
    return { ...inside, by: namesIn(raised), namesEnd: end + mark[0].length }
  }
  const dash = readDash(text, pair, BY_DASH)
  if (dash) return { ...inside, by: namesIn(dash.names), textEnd: dash.at }
  const bare = readDash(text, pair, BY_DASH_BARE)
  if (bare && namesIn(bare.names).every((name) => known.has(name)))
    return { ...inside, by: namesIn(bare.names), textEnd: bare.at }
  const opening = readOpening(text, pair)
  const isKnown = opening?.isSure || opening?.by.every((name) => known.has(name))
  if (!opening || !isKnown) return { ...inside, by: [] }
  const { by, against, textStart } = opening
  return { ...inside, by, against, textStart }
}

/**
 * The names that the brackets of a text surely say: all but what stands before a colon where it might be
 * a title as well. Of brackets beside each other that open with different names, both are sure.
 */
export function knownNames(text: string, pairs: readonly Pair[]): Set<string> {
  const known = new Set<string>()
  let last: { end: number; by: readonly string[] } | null = null
  for (const pair of pairs.toSorted((one, other) => one.start - other.start)) {
    const sure = readNames(text, pair, NOBODY)
    for (const name of [...sure.by, ...sure.against]) known.add(name)
    const opening = readOpening(text, pair)
    if (opening && last && areBeside(text, last, pair) && last.by.join() !== opening.by.join())
      for (const name of [...last.by, ...opening.by]) if (!COUNTS.test(name)) known.add(name)
    if (opening) last = { end: pair.end, by: opening.by }
  }
  for (const name of bareNames(text, pairs)) known.add(name)
  return known
}

/**
 * Without capitals, nothing tells a name from other words behind a dash but that it comes back. One
 * ending alone may be a remark (*see the annex*): two sides that want brackets have two.
 */
function bareNames(text: string, pairs: readonly Pair[]): string[] {
  const times = new Map<string, number>()
  for (const pair of pairs) {
    const ending = readDash(text, pair, BY_DASH_BARE)?.names.trim()
    if (ending !== undefined) times.set(ending, (times.get(ending) ?? 0) + 1)
  }
  const recurring = [...times].filter(([, count]) => count > 1)
  return recurring.length > 1 ? recurring.flatMap(([ending]) => namesIn(ending)) : []
}

/** Alternatives: `[Arvenia: shall] [Belmar: should]`. */
const areBeside = (text: string, { end }: { end: number }, { start }: Pair) =>
  end <= start && start - end <= 3 && /^[\s/]*$/u.test(text.slice(end, start))

const NOBODY: ReadonlySet<string> = new Set()

/** `[Belarus — Russia]`: names after the last dash, each word with a capital but for the little ones. */
const BY_DASH =
  /\s[—–-]+\s*(\p{Lu}[\p{L}\p{M}’'-]*(?:(?:\s*[,/&]\s*|\s+)(?:\p{Lu}[\p{L}\p{M}’'-]*|and|of|the|et|de|la|und|der|y|и|і|та)){0,9})\s*$/u
/** The same in scripts without capitals: a few words. */
const BY_DASH_BARE = /\s[—–-]+\s*(\p{Lo}[\p{Lo}\p{M}\s,،、/&]{0,39})$/u
/** `[Belarus]^RU`, `[Belarus]^{Russia, Ukraine}`, `[Belarus]<sup>RU</sup>`, `[Belarus](RUS)`, `[Belarus]ᴿᵁ`. */
const BY_MARK =
  /\^\{([^}\n]{1,80})\}|\^([\p{L}][\p{L}\p{M}/-]*)|<sup>([^<\n]{1,80})<\/sup>|\((\p{Lu}{2,4}(?:[,/ ]+\p{Lu}{2,4})*)\)|([\p{Lm}ᴀ-ᴢ]{2,})/uy

/** Names are looked for in this many characters beside the bracket. */
const NAMES_WITHIN = 160

/** The dash of an outer bracket stands behind its inner ones. */
function readDash(text: string, pair: Pair, dash: RegExp): { at: number; names: string } | null {
  const to = pair.end - 1
  const from = Math.max(pair.start + 1, to - NAMES_WITHIN)
  const start = Math.max(from, text.slice(from, to).lastIndexOf(']') + 1 + from)
  const found = dash.exec(text.slice(start, to))
  return found && { at: start + found.index, names: found[1] ?? '' }
}

const AND = /\s*[,،、/&]\s*|\s+(?:and|und|et|y|и|і|та)\s+/u

function namesIn(names: string): string[] {
  return names
    .split(AND)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

type Opening = { by: string[]; against: string[]; textStart: number; isSure: boolean }

/**
 * `[J/EU/US: …]`, `[EU, Norway: …]`, `[Arvenia: 30]`, `[US propose; CL oppose: …]`: names before the
 * colon that a bracket opens with; `null` where what stands there is none. Sure are short forms, several
 * names with one or with strokes, and what somebody proposes or opposes: `[Deadline: 30 days]` is none.
 */
function readOpening(text: string, { start, end }: Pair): Opening | null {
  const opening = text.slice(start + 1, Math.min(end - 1, start + 1 + NAMES_WITHIN))
  const found = BEFORE_COLON.exec(opening) ?? STOPPED_LIST.exec(opening)
  if (!found) return null
  const textStart = start + 1 + found[0].length
  const parts = (found[1] ?? '').split(';').map(readPart)
  if (parts.some((part) => part === null)) return null
  const read = parts.flatMap((part) => part ?? [])
  const names = read.flatMap((part) => part.names)
  const isShort = names.some((name) => SHORT_FORM.test(name))
  const isSure =
    read.some(({ says }) => says !== null) ||
    (names.length > 1 && (isShort || (found[1] ?? '').includes('/'))) ||
    (names.length === 1 && isShort && !COUNTS.test(names[0] ?? ''))
  const of = (isAgainst: boolean) =>
    read.flatMap((part) => ((part.says === 'oppose') === isAgainst ? part.names : []))
  return { by: of(false), against: of(true), textStart, isSure }
}

const BEFORE_COLON = /^\s*(\p{Lu}[^:：[\](){}\n]*?)\s*[:：]\s*/u
/** `[NZ/Can/Mex. Noting …`: a list with strokes may end in a full stop. */
const STOPPED_LIST = /^\s*(\p{Lu}\p{L}{0,4}(?:\.?\/\p{Lu}\p{L}{0,4}){2,})\.\s+/u

/** `US`, `EU`, `G77`, `РФ`. */
const SHORT_FORM = /^\p{Lu}{1,5}(?:-?\d{1,3})?$/u
/** Letters and numerals that count, and the paragraphs of resolutions: no name by themselves. */
const COUNTS = /^(?:\p{Lu}|[IVXLC]+|[OP]P-?\d*)$/u

type Part = { names: string[]; says: 'propose' | 'oppose' | null }

/** One part of an opening, between semicolons: names, and whether they propose or oppose. */
function readPart(part: string): Part | null {
  const said = SAYS.exec(part)
  const names = namesIn(said ? part.slice(0, said.index) : part)
  const says = said && (said[1] === undefined ? 'propose' : 'oppose')
  const areNames =
    names.length > 0 && names.length <= MOST_NAMES && names.every((name) => isName(name))
  return areNames ? { names, says } : null
}

const MOST_NAMES = 30

/** The verb of whoever proposes or opposes, with a note number at most behind it; the first group opposes. */
const SAYS =
  /\s+(?:(oppos(?:e|es|ing|ed)|reject(?:s|ed)?|s[’']oppos(?:e|ent)|se oponen?|lehn(?:t|en) ab|против|проти|возража(?:ет|ют)|заперечу(?:є|ють))|propos(?:e|es|ed|al|ent|ición|ition)|support(?:s|ed)?|propon(?:e|en)|schl(?:ägt|agen) vor|предлага(?:ет|ют)|пропону(?:є|ють))\s*\d{0,3}\s*$/u

const NAME =
  /^\p{Lu}[\p{L}\p{M}’'.-]*\d{0,3}(?:\s+(?:\p{Lu}[\p{L}\p{M}’'.-]*|of|the|de|del|la|der|des|du|von)){0,5}$/u

/** Each word of a name has a capital but for the little ones; it is no word for a part of a text, and does not count. */
function isName(name: string): boolean {
  if (!NAME.test(name)) return false
  const parts = name.toLowerCase().split(/[\s.’'-]+/u)
  if (parts.some((word) => NO_NAMES.has(word))) return false
  return parts.length === 1 || !COUNTS.test(name.split(/\s+/u).at(-1) ?? '')
}

/** What else stands before a colon at a bracket's opening: parts of texts, remarks, and what is still open. */
const NO_NAMES = new Set(
  (
    'note notes nb ps cf ed todo fixme option options alternative alternatives alt variant version text proposal article articles ' +
    'art paragraph paragraphs para section chapter part title annex appendix preamble clause item point step ' +
    'stage phase zone area day footnote placeholder comment comments remark editor editorial explanation ' +
    'definition definitions example date place name source see reference chair chairs co-chairs facilitator ' +
    'facilitators secretariat drafting bracketed agreed pending tbd tbc reservation ' +
    'nota notas opción opciones alternativa artículo párrafo sección capítulo título anexo preámbulo texto propuesta ' +
    'fecha lugar comentario observación presidencia secretaría ' +
    'remarque variante alinéa paragraphe chapitre titre annexe préambule texte proposition lieu commentaire ' +
    'observation présidence secrétariat ' +
    'anmerkung hinweis fassung artikel absatz abschnitt kapitel teil titel anhang anlage präambel ' +
    'vorschlag datum ort bemerkung vorsitz sekretariat ' +
    'примечание вариант альтернатива статья пункт раздел глава часть название приложение преамбула текст ' +
    'предложение дата место комментарий замечание председатель секретариат ' +
    'примітка варіант стаття розділ частина назва додаток пропозиція місце коментар зауваження ' +
    'голова секретаріат'
  ).split(' '),
)

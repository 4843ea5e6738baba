import type { ClauseLink } from '../core/compare/clause-link.ts'
import { ENGINE } from '../core/compare/engine.ts'
import type { WordsElsewhere } from '../core/compare/said-elsewhere.ts'
import type { WordSpan } from '../core/compare/word-span.ts'
import { clauseName, clausesById } from '../core/phrases/clause-name.ts'
import { TOO_LONG_WORDS } from '../core/phrases/force-words.ts'
import { wordsStandIn } from '../core/phrases/words-elsewhere.ts'
import { isPageMark } from '../core/text/lines/find-furniture.ts'
import type { SegmentedClause } from '../core/text/segmentation.ts'
import { forceCountLine, forceLines, forceOf } from './find-force.ts'
import {
  clauseOf,
  type ComparedLink,
  type ComparedText,
  type ComparedTexts,
} from './compare-texts.ts'
import { type LinkSurvey, surveyLinks } from './survey-links.ts'

/**
 * The comparison as one JSON object. Offsets are UTF-16 units of the files as given. Where words were
 * to be compared, a link has what can be said of its words.
 */
export function toJson(compared: ComparedTexts): string {
  const side = ({ clauses }: ComparedText) => ({
    clauses: clauses.map(({ id, kind, label, heading, start, end }) => ({
      id,
      kind,
      label,
      heading,
      start,
      end,
    })),
  })
  const survey = compared.withWords ? surveyLinks(compared) : null
  const links = survey
    ? compared.links.map((link) => withItsWords(compared, survey, link))
    : compared.links
  const { language, timings, before, after } = compared
  const exhausted = compared.exhausted || (survey?.exhausted ?? false)
  return JSON.stringify({
    engine: ENGINE,
    language,
    before: side(before),
    after: side(after),
    links,
    timings,
    exhausted,
  })
}

function withItsWords(compared: ComparedTexts, survey: LinkSurvey, held: ComparedLink) {
  const { spans, headingSpans, isTooLong = false, ...own } = held
  const brackets = survey.brackets.get(held)
  const link = {
    ...own,
    ...(brackets === undefined ? {} : { brackets }),
    ...(survey.rebracketed.has(held) ? { rebracketed: true } : {}),
  }
  const said = survey.said.get(held)
  if (said) return { ...link, wordsMoved: { all: said.all, clauses: said.clauses } }
  if (link.before.length === 0 || link.after.length === 0) return link
  const force = forceOf(compared, survey, held)
  if (!spans) return { ...link, force }
  const inJson = (words: readonly WordSpan[]) => words.map(({ kind, text }) => [kind, text])
  const headings = headingSpans ? { headingWords: inJson(headingSpans) } : {}
  return { ...link, ...headings, words: inJson(spans), tooLong: isTooLong, force }
}

const WIDTH = 80
const INDENT = '    '
/** Kept clauses are counted, not listed. */
const SILENT = 'kept'

/** The comparison in words for people, in 80 columns: what changed, clause by clause, then a count. */
export function toWords(compared: ComparedTexts): string {
  const survey = surveyLinks(compared)
  const links = compared.links.filter((link) => !isOfPages(compared, link))
  const lines = links.flatMap((link) =>
    link.kind === SILENT && !link.moved && !link.renumbered && !survey.rebracketed.has(link)
      ? []
      : [...describe(compared, survey, link), ''],
  )
  if (compared.exhausted || survey.exhausted)
    lines.push('The texts are too long to compare in full: something was left out.', '')
  const force = forceCountLine(survey)
  return [
    ...lines,
    ...wrap(countLine(links, survey)),
    ...(force === null ? [] : wrap(force)),
    ...pageLine(compared.links.length - links.length),
  ]
    .join('\n')
    .replace(UNPRINTABLE, '\ufffd')
}

/** What would command the terminal, or turn around what stands beside it: a text may say anything. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu

/** Whether a link holds nothing but page numbers and running heads, of which nobody asks what became. */
function isOfPages({ before, after }: ComparedTexts, link: ComparedLink): boolean {
  const isMark = ({ text, clauses }: ComparedText, ids: readonly string[]) =>
    findClauses({ text, clauses }, ids).every((clause) => isPageMark(text, clause))
  return isMark(before, link.before) && isMark(after, link.after)
}

function pageLine(count: number): string[] {
  if (count === 0) return []
  return wrap(`Page numbers, with their running heads, are not compared: ${count}.`)
}

function describe(compared: ComparedTexts, survey: LinkSurvey, link: ComparedLink): string[] {
  const said = survey.said.get(link)
  const from = findClauses(compared.before, link.before)
  const to = findClauses(compared.after, link.after)
  const happened = said ? whereWordsAre(said, compared) : whatHappened(link, survey)
  const opening = said ? MOVED_SIGN : SIGNS[survey.rebracketed.has(link) ? 'amended' : link.kind]
  const heading = wrap(`${opening} ${namesOf(from, to, compared)} — ${happened}`)
  const told = [
    ...(survey.brackets.get(link) ?? []).map((fact) => `Brackets: ${fact}`),
    ...forceLines(forceOf(compared, survey, link) ?? []),
  ].flatMap((line) => wrap(line, INDENT))
  if (link.spans && link.kind === 'amended')
    return [
      ...heading,
      ...(link.isTooLong ? wrap(`(${TOO_LONG_WORDS})`, INDENT) : []),
      ...[link.headingSpans ?? [], link.spans].flatMap(markedLines),
      ...told,
    ]
  const excerpt = (text: ComparedText, clauses: readonly SegmentedClause[], sign: string) =>
    clauses.flatMap((clause) => wrap(`${sign} ${wordingOf(text, clause)}`, INDENT, LONGEST_EXCERPT))
  if (link.kind === 'kept') return [...heading, ...told]
  return [
    ...heading,
    ...excerpt(compared.before, from, '-'),
    ...excerpt(compared.after, to, '+'),
    ...told,
  ]
}

const SIGNS: Record<ClauseLink['kind'], string> = {
  kept: '=',
  amended: '~',
  split: '<',
  merged: '>',
  inserted: '+',
  dropped: '-',
}
const MOVED_SIGN = '»'
const LONGEST_EXCERPT = 280

const WORDS: Record<ClauseLink['kind'], string> = {
  kept: 'kept',
  amended: 'amended',
  split: 'split',
  merged: 'merged',
  inserted: 'added',
  dropped: 'dropped',
}

function whatHappened(link: ComparedLink, { rebracketed }: LinkSurvey): string {
  const { kind, moved, renumbered, confidence, before, after } = link
  const parts = [kind === 'split' ? `split in ${after.length}` : WORDS[kind]]
  const around = rebracketed.get(link)
  if (around) parts[0] = `${around} amended`
  if (kind === 'merged') parts[0] = `merged from ${before.length}`
  if (moved) parts.push('moved')
  if (renumbered) parts.push('renumbered')
  const sure = confidence < 0.9 ? ` (${Math.round(confidence * 100)} % sure)` : ''
  return parts.join(', ') + sure
}

/** The clause is not there, and its words are (W10): "words moved: its words stand in Article 1 now". */
function whereWordsAre(words: WordsElsewhere, compared: ComparedTexts): string {
  const held = compared[words.side]
  const names = findClauses(held, words.clauses).map((clause) => nameOf(held, clause))
  return `words moved: ${wordsStandIn(words, names.join(', '))}`
}

function findClauses({ clauses }: ComparedText, ids: readonly string[]): SegmentedClause[] {
  return ids.flatMap((id) => clauseOf(clauses, id) ?? [])
}

function namesOf(
  from: readonly SegmentedClause[],
  to: readonly SegmentedClause[],
  { before, after }: ComparedTexts,
): string {
  const nameAll = (text: ComparedText, clauses: readonly SegmentedClause[]) =>
    clauses.map((clause) => nameOf(text, clause)).join(' + ')
  const [was, is] = [nameAll(before, from), nameAll(after, to)]
  if (was === is || is === '') return was
  return was === '' ? is : `${was} → ${is}`
}

/** A clause by its name; without a label, by its opening words. */
function nameOf({ text, clauses }: ComparedText, clause: SegmentedClause): string {
  if (clause.label !== null) return clauseName({ ...clause, text: '' }, clausesById(clauses))
  const opening = text.slice(clause.start, clause.end).replace(/\s+/gu, ' ').slice(0, 41)
  return `“${opening.length > 40 ? `${opening.slice(0, 40).trimEnd()}…` : opening}”`
}

function wordingOf({ text }: ComparedText, { textStart, start, end }: SegmentedClause): string {
  return (text.slice(textStart, end).trim() || text.slice(start, end)).replace(/\s+/gu, ' ')
}

const markedLines = (spans: readonly WordSpan[]) =>
  spans.length === 0 ? [] : wrap(marked(spans), INDENT)

/** In the manner of `git diff --word-diff`. */
function marked(spans: readonly WordSpan[]): string {
  const print = {
    kept: (text: string) => text,
    added: (text: string) => `{+${text}+}`,
    dropped: (text: string) => `[-${text}-]`,
  }
  return spans
    .map(({ kind, text }) => print[kind](text))
    .join('')
    .replace(/\s+/gu, ' ')
}

function wrap(text: string, indent = '', longest = Infinity): string[] {
  const shown = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
  const lines: string[] = []
  let line = ''
  for (const word of shown.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}

function countLine(
  links: readonly ComparedLink[],
  { said, rebracketed }: Pick<LinkSurvey, 'said' | 'rebracketed'>,
): string {
  const others = links.filter((link) => !said.has(link))
  const count = (test: (link: ComparedLink) => boolean) => others.filter(test).length
  const kinds = ['kept', 'amended', 'split', 'merged', 'inserted', 'dropped'] as const
  const parts = kinds.map(
    (kind) => `${count((link) => link.kind === kind && !rebracketed.has(link))} ${WORDS[kind]}`,
  )
  for (const around of ['brackets', 'options'] as const) {
    const only = count((link) => rebracketed.get(link) === around)
    if (only > 0) parts.push(`${only} with only ${around} amended`)
  }
  const flags = [
    `${count(({ moved }) => moved)} moved`,
    `${count(({ renumbered }) => renumbered)} renumbered`,
  ]
  const moved = said.size === 0 ? '' : ` Of ${said.size} more, only the words moved.`
  return `${parts.join(', ')}; of these ${flags.join(' and ')}.${moved}`
}

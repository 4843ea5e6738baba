import { html } from 'hono/html'
import { bracketStretches } from '../../core/compare/brackets/bracket-stretches.ts'
import { compareWords, diffWords } from '../../core/compare/diff-words.ts'
import type { Absence, Row } from '../../core/compare/row.ts'
import { withKeptHeading } from '../../core/compare/kept-heading.ts'
import { headingsDiffer } from '../../core/compare/decisions/same-clause.ts'
import type { FilledRow } from '../../core/compare/select-rows.ts'
import type { WordSpan } from '../../core/compare/word-span.ts'
import {
  cutAtMoves,
  headingRuns,
  joinHeadings,
  joinTexts,
  type MovedStretch,
  runsByClause,
  wordingRuns,
} from '../../core/compare/wording-runs.ts'
import type { Clause } from '../../core/model/clause.ts'
import { writeCompareQuery } from '../../core/link/compare-search.ts'
import { absenceWords } from '../../core/phrases/absence-words.ts'
import { labelOf } from '../../core/phrases/clause-label.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { type Mention, type SaidTerm, saidTerms } from '../../core/phrases/mentions.ts'
import { partyNames } from '../../core/phrases/party-name.ts'
import { positionWords } from '../../core/phrases/position-words.ts'
import { sideName } from '../../core/phrases/side-name.ts'
import { STANDING_WORDS } from '../../core/phrases/record-words.ts'
import { textDirection } from '../../core/text/text-direction.ts'
import type { ArticleFrame } from './article-frame.ts'
import { markedWords } from './article-wording.ts'
import { type Html, joined, NOTHING, said } from './html.ts'

type Side = 'before' | 'after'
const SIDES: readonly Side[] = ['before', 'after']
const NO_MOVES = { before: [], after: [] }

/**
 * Both sides of a row, with what changed in their words marked. `isTooLong`: they were too long to be
 * compared word by word, and are marked as replaced (W8).
 */
export function sidesOf(
  filled: FilledRow,
  frame: ArticleFrame,
): { sides: Html[]; isTooLong: boolean } {
  const { before, after, row } = filled
  const { language, sameLanguage } = frame.survey
  const isPair = row.absence === null && sameLanguage
  const words =
    isPair && row.change !== 'kept'
      ? compareWords({ before: joinTexts(before), after: joinTexts(after), language })
      : null
  const heading =
    isPair && headingsDiffer(before, after)
      ? diffWords(joinHeadings(before), joinHeadings(after), language)
      : null
  const spans = words?.spans ?? null
  const sides = SIDES.map((side) => sideOf({ filled, side, spans, heading }, frame))
  return { sides, isTooLong: words?.exhausted ?? false }
}

type SideOfRow = {
  filled: FilledRow
  side: Side
  spans: readonly WordSpan[] | null
  heading: readonly WordSpan[] | null
}

function sideOf({ filled, side, spans, heading }: SideOfRow, frame: ArticleFrame): Html {
  const { row } = filled
  const clauses = filled[side]
  const others = filled[side === 'before' ? 'after' : 'before']
  const name = html`<h4>${sideName(side, frame)}</h4>`
  if (clauses.length === 0) {
    return html`<div>
      ${name}${row.absence === null ? NOTHING : absence(row.absence, frame, row)}
    </div>`
  }
  const { language } = frame[side].revision
  const moves = frame.moves.get(row.id) ?? NO_MOVES
  const marked = wordingRuns(spans ?? unmarked(clauses), side, bracketsOf(filled))
  const runs = runsByClause(cutAtMoves(marked, side, moves), clauses)
  const headings = headingRuns(heading, side, filled)
  const texts = clauses.map((clause, at) => {
    const words = markedWords(withKeptHeading(runs[at] ?? [], clause, others), frame.sameDraft)
    const own = headings[at] ?? []
    const head =
      own.length === 0 ? NOTHING : headingLine(markedWords(own, frame.sameDraft), language)
    return html`${clauseMeta(clause, frame)}${head}${wordingLine(words, language)}${clauseBasis(clause, frame)}`
  })
  return html`<div dir="${textDirection(language)}">${name}${texts}${movedLines(moves[side])}</div>`
}

// Line ends of a wording are shown, so none of ours may stand within its element.
const wordingLine = (words: Html, language: string) =>
  html`<p class="plain-wording" lang="${language}" dir="auto">${words}</p>`
const headingLine = (words: Html, language: string) =>
  html`<p class="plain-heading" lang="${language}" dir="auto">${words}</p>`

const unmarked = (clauses: readonly Clause[]): WordSpan[] => [
  { kind: 'kept', text: joinTexts(clauses), cosmetic: false },
]

function bracketsOf({ brackets: { before, after } }: FilledRow) {
  return { before: bracketStretches(before), after: bracketStretches(after) }
}

/** Label, standing with who asserts it, and who wants or opposes the clause. */
function clauseMeta(clause: Clause, { parties }: ArticleFrame): Html {
  const { standing, standingBy, proposedBy, opposedBy } = clause
  const label = labelOf(clause)
  const asserted = standingBy === null ? '' : html` (says ${said(standingBy)})`
  const facts = [
    ...(label === null ? [] : [said(label)]),
    ...(standing === 'unknown' ? [] : [html`${STANDING_WORDS[standing]}${asserted}`]),
    ...(proposedBy.length === 0
      ? []
      : [html`proposed by ${said(partyNames(parties, proposedBy))}`]),
    ...(opposedBy.length === 0 ? [] : [html`opposed by ${said(partyNames(parties, opposedBy))}`]),
    ...positionWords(clause.positions, parties).map(said),
  ]
  return facts.length === 0 ? NOTHING : html`<p class="plain-small">${joined(facts, ' · ')}</p>`
}

/** What a clause rests on: the record's remark, and its sources. */
function clauseBasis({ note, sources }: Clause, { citer }: ArticleFrame): Html {
  const remark = note === null ? NOTHING : html`<p class="plain-small" dir="auto">${note}</p>`
  return html`${remark}${citer.refer(sources)}`
}

/**
 * The side that holds no clause says why: hatched where nobody knows, plain where a source supports
 * it. Of a row it also says what other clauses of that side say, and where the clause was known.
 */
export function absence(held: Absence, frame: ArticleFrame, row?: Row): Html {
  const terms = row ? saidTerms(row, frame.mentionsOf) : []
  const { sentence, remark, sources, isSupported } = absenceWords(held, {
    isSaid: terms.length > 0,
    leftBy: row?.leftBy,
  })
  const body = html`<p>${sentence}</p>
    ${terms.map(saidTerm)}${row ? knownBefore(row, frame) : NOTHING}
    ${remark === null ? NOTHING : html`<p dir="auto">${remark}</p>`}${frame.citer.refer(sources)}`
  return isSupported
    ? html`<div class="plain-absent">${body}</div>`
    : html`<div class="plain-unknown">${body}</div>`
}

const saidTerm = ({ label, mentions }: SaidTerm) =>
  html`<p>${label}: said in ${joined(mentions.map(mentionLink), ', ')}</p>`

/** The way to a clause that says it. */
export const mentionLink = ({ row, name }: Mention) => html`<a href="#row-${row}">${said(name)}</a>`

function knownBefore({ id, knownFrom }: Row, { after }: ArticleFrame): Html {
  if (knownFrom === null) return NOTHING
  if (knownFrom.kind === 'another-source') {
    const address = `/drafts/${knownFrom.draft}`
    return html`<p><a href="${address}">Another source of this draft</a> has it.</p>`
  }
  const { draft, date, title } = knownFrom
  const query = writeCompareQuery({ before: draft, after: after.draft.id, clause: id })
  return html`<p>Known since ${formatDate(date)}: <a href="/compare${query}">${said(title)}</a></p>`
}

/** Where a row's words went, or came from. */
function movedLines(moves: readonly MovedStretch[]): Html {
  const places = new Map(moves.map((moved) => [`${moved.direction} ${moved.row}`, moved]))
  const lines = Array.from(places.values(), ({ direction, row, name }) => {
    const words = direction === 'to' ? 'These words moved to' : 'These words moved here from'
    return html`<p class="plain-small">${words} <a href="#row-${row}">${said(name)}</a></p>`
  })
  return html`${lines}`
}

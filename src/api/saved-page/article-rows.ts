import { html } from 'hono/html'
import { bracketStretches } from '../../core/compare/bracket-stretches.ts'
import { decisionsAbout } from '../../core/compare/decision-list.ts'
import { diffWords } from '../../core/compare/diff-words.ts'
import type { ForceChange } from '../../core/compare/find-force-changes.ts'
import type { Absence, Row } from '../../core/compare/row.ts'
import { headingsDiffer } from '../../core/compare/same-clause.ts'
import type { FilledRow } from '../../core/compare/select-rows.ts'
import { surveyKey } from '../../core/compare/survey-rows.ts'
import type { WordSpan } from '../../core/compare/word-span.ts'
import {
  cutAtMoves,
  joinHeadings,
  joinTexts,
  type MovedStretch,
  runsByClause,
  wordingRuns,
} from '../../core/compare/wording-runs.ts'
import type { Clause } from '../../core/model/clause.ts'
import { absenceWords } from '../../core/phrases/absence-words.ts'
import { labelOf } from '../../core/phrases/clause-label.ts'
import { forceWords } from '../../core/phrases/force-words.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { partyNames } from '../../core/phrases/party-name.ts'
import { positionWords } from '../../core/phrases/position-words.ts'
import { STANDING_WORDS } from '../../core/phrases/record-words.ts'
import { verdictOf } from '../../core/phrases/row-verdict-words.ts'
import { textDirection } from '../../core/text/text-direction.ts'
import type { ArticleFrame } from './article-frame.ts'
import { termLines } from './article-terms.ts'
import { mark, markedWords } from './article-wording.ts'
import { type Html, joined, NOTHING, said } from './html.ts'

type Side = 'before' | 'after'
const SIDES: readonly Side[] = ['before', 'after']
const NO_BRACKETS = { before: [], after: [] }
const NO_MOVES = { before: [], after: [] }

/** One row of the comparison: what happened, how sure that is, and both wordings with their marks. */
export function articleRow(filled: FilledRow, frame: ArticleFrame): Html {
  const { row, title } = filled
  const id = `row-${row.id}`
  return html`<section class="plain-row" aria-labelledby="${id}">
    <h3 id="${id}" dir="auto">${title}</h3>
    ${verdictLine(filled, frame)} ${termLines(row.terms, row.absence === null, frame)}
    ${forceLines(frame.survey.force.get(surveyKey(row)) ?? [], frame)}
    <div class="plain-sides">${sidesOf(filled, frame)}</div>
  </section> `
}

function verdictLine(
  { row, before, after }: FilledRow,
  { sameDraft, decisions }: ArticleFrame,
): Html {
  const labels = (clauses: readonly Clause[]) => clauses.flatMap((clause) => labelOf(clause) ?? [])
  const { what, details } = verdictOf(row, {
    sameDraft,
    labels: { before: labels(before), after: labels(after) },
    decidedOn: decidedOn(row, decisions),
  })
  return html`<p class="plain-verdict">
    <b>${what}</b>${details.map((detail) => html` · ${said(detail)}`)}
  </p>`
}

/** When the person decided who decided about this row, in words. */
function decidedOn(row: Row, decisions: ArticleFrame['decisions']): string | null {
  if (row.decidedBy !== 'person') return null
  const decision = decisionsAbout(row, decisions).findLast(
    ({ author }) => author === row.decidedByName,
  )
  return decision ? formatDate(decision.decidedAt.slice(0, 10)) : null
}

function forceLines(changes: readonly ForceChange[], { sameDraft }: ArticleFrame): Html {
  if (changes.length === 0) return NOTHING
  const lines = changes.map((change) => {
    const { before, after, rule } = change
    const words = [
      ...(before ? [mark({ kind: 'dropped', sameDraft }, html`${before.text}`)] : []),
      ...(after ? [mark({ kind: 'added', sameDraft }, html`${after.text}`)] : []),
    ]
    return html`<li>
      <b>Force</b>: ${joined(words, ' → ')} · ${forceWords(change)}, read from the words by rule
      ${rule}
    </li>`
  })
  return html`<ul class="plain-terms" aria-label="Changes of force, read from the words">
    ${lines}
  </ul>`
}

function sidesOf(filled: FilledRow, frame: ArticleFrame): Html[] {
  const { before, after, row } = filled
  const language = frame.after.revision.language
  const isPair = row.absence === null && frame.comparison.sameLanguage
  const spans =
    isPair && row.change !== 'kept'
      ? diffWords(joinTexts(before), joinTexts(after), language)
      : null
  const heading =
    isPair && headingsDiffer(before, after)
      ? diffWords(joinHeadings(before), joinHeadings(after), language)
      : null
  return SIDES.map((side) => sideOf({ filled, side, spans, heading }, frame))
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
  const name = html`<h4>${sideName(side, frame)}</h4>`
  if (clauses.length === 0) {
    return html`<div>${name}${row.absence === null ? NOTHING : absence(row.absence, frame)}</div>`
  }
  const { language } = frame[side].revision
  const moves = frame.moves.get(row.id) ?? NO_MOVES
  const marked = wordingRuns(spans ?? unmarked(clauses), side, bracketsOf(filled))
  const runs = runsByClause(cutAtMoves(marked, side, moves), clauses)
  const headed = heading
    ? headingLine(markedWords(wordingRuns(heading, side, NO_BRACKETS), frame.sameDraft), language)
    : NOTHING
  const texts = clauses.map((clause, at) => {
    const words = markedWords(runs[at] ?? [], frame.sameDraft)
    return html`${clauseMeta(clause, frame)}${wordingLine(words, language)}
    ${clauseBasis(clause, frame)}`
  })
  return html`<div dir="${textDirection(language)}">
    ${name}${headed}${texts}${movedLines(moves[side])}
  </div>`
}

// Line ends of a wording are shown, so none of ours may stand within its element.
const wordingLine = (words: Html, language: string) =>
  html`<p class="plain-wording" lang="${language}" dir="auto">${words}</p>`
const headingLine = (words: Html, language: string) =>
  html`<p class="plain-heading" lang="${language}" dir="auto">${words}</p>`

export const sideName = (side: Side, { sameDraft }: Pick<ArticleFrame, 'sameDraft'>) =>
  sameDraft
    ? { before: 'First source', after: 'Second source' }[side]
    : { before: 'Before', after: 'After' }[side]

const unmarked = (clauses: readonly Clause[]): WordSpan[] => [
  { kind: 'kept', text: joinTexts(clauses), cosmetic: false },
]

function bracketsOf({ before, after }: FilledRow) {
  return { before: bracketStretches(joinTexts(before)), after: bracketStretches(joinTexts(after)) }
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

/** The side that holds no clause says why: hatched where nobody knows, plain where a source supports it. */
export function absence(held: Absence, { citer }: Pick<ArticleFrame, 'citer'>): Html {
  const { sentence, remark, sources, isSupported } = absenceWords(held)
  const body = html`<p>${sentence}</p>
    ${remark === null ? NOTHING : html`<p dir="auto">${remark}</p>`}${citer.refer(sources)}`
  return isSupported
    ? html`<div class="plain-absent">${body}</div>`
    : html`<div class="plain-unknown">${body}</div>`
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

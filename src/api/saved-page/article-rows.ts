import { bracketChange } from '../../core/phrases/bracket-change.ts'
import { html } from 'hono/html'
import { decisionsAbout } from '../../core/compare/decisions/decision-list.ts'
import type { ForceChange } from '../../core/compare/find-force-changes.ts'
import type { Row } from '../../core/compare/row.ts'
import type { FilledRow } from '../../core/compare/select-rows.ts'
import { surveyKey } from '../../core/compare/survey-rows.ts'
import { forceWords, OUR_WORDING, TOO_LONG_WORDS } from '../../core/phrases/force-words.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { countWorded } from '../../core/compare/kept-heading.ts'
import { labelsOn, saidIn } from '../../core/phrases/mentions.ts'
import { capitalised } from '../../core/phrases/record-words.ts'
import { verdictOf } from '../../core/phrases/row-verdict-words.ts'
import { isParaphrase } from '../../core/phrases/whose-words.ts'
import type { ArticleFrame } from './article-frame.ts'
import { sidesOf } from './article-sides.ts'
import { termLines } from './article-terms.ts'
import { mark } from './article-wording.ts'
import { type Html, joined, NOTHING } from './html.ts'

/** One row of the comparison: what happened, how sure that is, and both wordings with their marks. */
export function articleRow(filled: FilledRow, frame: ArticleFrame): Html {
  const { row, title } = filled
  const id = `row-${row.id}`
  const { sides, isTooLong } = sidesOf(filled, frame)
  return html`<section class="plain-row" aria-labelledby="${id}">
    <h3 id="${id}" dir="auto">${title}</h3>
    ${verdictLine(filled, frame)} ${termLines(row, frame)}
    ${forceLines(frame.survey.force.get(surveyKey(row)) ?? [], frame)}
    ${isTooLong ? html`<p class="plain-small">${capitalised(TOO_LONG_WORDS)}.</p>` : NOTHING}
    <div class="plain-sides">${sides}</div>
  </section> `
}

function verdictLine(filled: FilledRow, frame: ArticleFrame): Html {
  const { row, before, after, brackets } = filled
  const { sameDraft, decisions, mentionsOf, survey } = frame
  const language = survey.sameLanguage ? survey.language : null
  const { what, details } = verdictOf(row, {
    sameDraft,
    labels: {
      before: labelsOn('before', filled, mentionsOf),
      after: labelsOn('after', filled, mentionsOf),
    },
    decidedOn: decidedOn(row, decisions),
    parts: { before: countWorded(before), after: countWorded(after) },
    saidIn: saidIn(row, mentionsOf),
    brackets: bracketChange(brackets, language).join('; '),
  })
  return html`<p class="plain-verdict">
    <b>${what}</b>${details.map((detail) => html` · <bdi dir="ltr">${detail}</bdi>`)}
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

/** Changes of force, each by its rule; the same words in several places are named once. */
function forceLines(
  changes: readonly ForceChange[],
  { sameDraft, before, after }: ArticleFrame,
): Html {
  if (changes.length === 0) return NOTHING
  const ours = isParaphrase(before) || isParaphrase(after) ? `, ${OUR_WORDING}` : ''
  const lines = groupAlike(changes).map(([change, ...others]) => {
    const { before: was, after: is, rule } = change
    const words = [
      ...(was ? [mark({ kind: 'dropped', sameDraft }, html`${was.text}`)] : []),
      ...(is ? [mark({ kind: 'added', sameDraft }, html`${is.text}`)] : []),
    ]
    const times = others.length === 0 ? '' : ` × ${others.length + 1}`
    return html`<li>
      <b>Force${ours}</b>: ${joined(words, ' → ')}${times} · ${forceWords(change)}, read from the
      words by rule ${rule}
    </li>`
  })
  return html`<ul class="plain-terms" aria-label="Changes of force, read from the words">
    ${lines}
  </ul>`
}

type Alike = [ForceChange, ...ForceChange[]]

function groupAlike(changes: readonly ForceChange[]): Alike[] {
  const groups = new Map<string, Alike>()
  for (const change of changes) {
    const key = JSON.stringify([change.rule, change.before?.text, change.after?.text])
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()]
}

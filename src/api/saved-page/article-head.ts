import { html } from 'hono/html'
import type { ComparedSide } from '../../core/compare/compared-side.ts'
import type { CountedChange, RowCounts } from '../../core/compare/row.ts'
import { countChanges, type FilledRow } from '../../core/compare/select-rows.ts'
import type { CompareSearch } from '../../core/link/compare-search.ts'
import type { ComparisonVersion } from '../../core/model/comparison.ts'
import { formatDate, formatTime } from '../../core/phrases/format-date.ts'
import { undatedTitle } from '../../core/phrases/undated-title.ts'
import { forceCoverage } from '../../core/phrases/force-words.ts'
import { partyNames } from '../../core/phrases/party-name.ts'
import { count } from '../../core/phrases/record-words.ts'
import { changedWords, rowCountWords } from '../../core/phrases/row-count-words.ts'
import { CHANGE_ORDER, changeWords } from '../../core/phrases/row-verdict-words.ts'
import { sideName } from '../../core/phrases/side-name.ts'
import { givenWords, PARAPHRASE_WORDS, whoseWords } from '../../core/phrases/whose-words.ts'
import type { NewVersion } from '../../store/new-comparison-version.ts'
import type { ArticleFrame } from './article-frame.ts'
import { mark } from './article-wording.ts'
import { type Html, joined, NOTHING, said } from './html.ts'

/** What is compared with what, who saved it and when, and everything that a citation needs. */
export function articleHead({ version }: NewVersion, frame: ArticleFrame): Html {
  const { caption, author, createdAt } = version
  const { before, after, sameDraft } = frame
  return html`<header>
    <p class="plain-small">${sameDraft ? 'Where the sources differ' : 'What changed'}</p>
    <h1>${titleOf(before, after, sameDraft)}</h1>
    ${caption === '' ? NOTHING : captionLine(caption)}
    <p class="plain-small">
      Saved by ${said(author)}, ${moment(createdAt)}, as version ${version.number}.
    </p>
    <dl class="plain-facts">
      ${sideFacts('before', frame)}${sideFacts('after', frame)}${versionFacts(version, frame)}
    </dl>
    ${wordsSection(frame)}
  </header>`
}

// Line ends of a caption are shown, so none of ours may stand within its element.
const captionLine = (caption: string) => html`<p class="plain-caption" dir="auto">${caption}</p>`

function titleOf(before: ComparedSide, after: ComparedSide, sameDraft: boolean): Html {
  if (sameDraft) return html`${said(before.draft.title)}`
  return html`${said(before.draft.title)} → ${said(after.draft.title)}`
}

/** A moment on the clock of UTC. */
export const moment = (at: string) =>
  html`<time datetime="${at}">${formatDate(at.slice(0, 10))}, ${formatTime(at)}</time>`

function sideFacts(side: 'before' | 'after', frame: ArticleFrame): Html {
  const { draft, witness, revision } = frame[side]
  const tabled = draft.tabledBy.length === 0 ? '' : partyNames(frame.parties, draft.tabledBy)
  const facts = [
    html`${said(undatedTitle(draft.title))}, ${formatDate(draft.date, draft.datePrecision)}`,
    ...(tabled === '' ? [] : [html`tabled by ${said(tabled)}`]),
    html`according to ${said(witness.title)}`,
    ...(witness.publisher === null ? [] : [html`published by ${said(witness.publisher)}`]),
    ...(witness.publishedAt === null
      ? []
      : [html`public since ${formatDate(witness.publishedAt)}`]),
    html`${givenWords(witness, revision)}`,
    html`revision ${revision.number} of our record`,
  ]
  return html`<dt>${sideName(side, frame)}</dt>
    <dd>
      ${joined(facts, ' · ')} · <code>sha256:${revision.hash}</code>
      ${frame.citer.refer(witness.sources)}
    </dd>`
}

function versionFacts({ alignment, engine, hash }: ComparisonVersion, frame: ArticleFrame): Html {
  const made = alignment === 0 ? '' : `: ${count(frame.decisions.length, 'decision')}`
  return html`<dt>Matched by</dt>
    <dd>${engine}, after the record; ${decisionsWords(alignment)}${made}</dd>
    <dt>Content hash</dt>
    <dd><code>sha256:${hash}</code></dd>`
}

/** Which of people's decisions a comparison follows. */
export const decisionsWords = (alignment: number) =>
  alignment === 0
    ? 'none of people’s decisions about which clauses belong together'
    : `version ${alignment} of people’s decisions about which clauses belong together`

/** Whose words are compared: our paraphrase in the record, or a text that a person entered here. */
function wordsSection({ before, after }: ArticleFrame): Html {
  const isParaphrase = [before, after].some((side) => whoseWords(side) === 'record')
  const entered = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).map(([word, side]) => {
    const whose = whoseWords(side)
    if (whose === 'record') return NOTHING
    const { revision } = side
    const what = whose === 'correction' ? 'a correction of the record’s text' : 'a text'
    return html`<p class="plain-small">
      The text ${word} is ${what} entered here by ${said(revision.author)},
      ${formatDate(revision.createdAt.slice(0, 10))}. The record does not vouch for it.
    </p>`
  })
  return html`${isParaphrase ? html`<p class="plain-small">${PARAPHRASE_WORDS}</p>` : NOTHING}${entered}`
}

/** What each sign means. Every sign is readable without its colour. */
export function legend({ sameDraft, comparison }: ArticleFrame): Html {
  const words = html`words`
  return html`<section aria-labelledby="legend">
    <h2 id="legend">How to read it</h2>
    <ul>
      <li>
        ${mark({ kind: 'dropped', sameDraft }, words)}
        ${sameDraft ? 'only in the first source' : 'stood before, not after'}
      </li>
      <li>
        ${mark({ kind: 'added', sameDraft }, words)}
        ${sameDraft ? 'only in the second source' : 'stand after, not before'}
      </li>
      <li>
        ${mark({ kind: 'added', sameDraft, cosmetic: true }, html`“ ”`)} only punctuation, quotes,
        spacing or a sentence’s first capital differ
      </li>
      ${
        sameDraft
          ? NOTHING
          : html`<li>
              <span class="plain-moved-in">words</span> moved here from another clause, or away to
              one
            </li>`
      }
      <li><span class="plain-bracket">[words]</span> text in brackets: not agreed</li>
      <li>
        <span class="plain-unknown">not covered</span> this source says nothing here; that is not a
        deletion
      </li>
      <li>
        <b>dropped, added</b> said only where a full text or an explicit statement supports it
      </li>
      <li>
        <b>97 % sure</b> how sure the engine is that two clauses belong together; the record and
        people decide before it
      </li>
      ${comparison.sameLanguage ? NOTHING : html`<li>These texts are in two languages, so no words are marked.</li>`}
    </ul>
  </section>`
}

/** In a sentence what stayed comes first; as a filter it is what readers ask for last. */
const SENTENCE_ORDER = ['kept' as const, ...CHANGE_ORDER.filter((kind) => kind !== 'kept')]

/** The counts that are not nought, in words: "5 kept", "3 amended". */
export function countsInWords(counts: Record<CountedChange, number>, sameDraft: boolean): string[] {
  return SENTENCE_ORDER.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${changeWords(kind, sameDraft)}`,
  )
}

/** All rows of the comparison, and those that the view has `shown`. */
type Counted = { search: CompareSearch; all: readonly FilledRow[]; shown: readonly FilledRow[] }

/** How many clauses met which fate, by which rule, and what of them the view shows. */
export function countsSection({ search, all, shown }: Counted, frame: ArticleFrame): Html {
  const { comparison, survey, sameDraft } = frame
  const force = forceCoverage(survey)
  return html`<section aria-labelledby="counts">
    <h2 id="counts">In numbers</h2>
    <p>${countsInWords(countChanges(all), sameDraft).join(' · ')}</p>
    <p class="plain-small">
      Counted is what became of each: ${rowCountWords(all)} in all. Moved and renumbered clauses are
      counted once more under what else became of their words${movedAlone(comparison.counts)}.
    </p>
    ${force === null ? NOTHING : html`<p class="plain-small">${force}</p>`}
    ${
      comparison.exhausted
        ? html`<p>
            These texts are so large that the work for comparing them ran out: what was not compared
            is shown without counterpart.
          </p>`
        : NOTHING
    }
    ${filterWords(search, frame, { all, shown })}
  </section>`
}

/** Of clauses that one side holds only in pieces of others, nothing else became (W10). */
function movedAlone({ wordsMoved = 0 }: RowCounts): string {
  if (wordsMoved === 0) return ''
  return `, but for ${wordsMoved} whose words stand in other clauses on the other side: counted as moved only`
}

function filterWords(
  { show, change, topic, force }: CompareSearch,
  { sameDraft, topics }: ArticleFrame,
  { all, shown }: Omit<Counted, 'search'>,
): Html {
  const filters = [
    ...(show === 'changed' ? [`what is ${changedWords(all, sameDraft)}`] : []),
    ...(change === undefined ? [] : [`“${changeWords(change, sameDraft)}”`]),
    ...(topic === undefined
      ? []
      : [`the topic “${topics.find(({ id }) => id === topic)?.label ?? topic}”`]),
    ...(force === undefined
      ? []
      : [force === 'any' ? 'changes of force' : `changes of force by rule ${force}`]),
  ]
  if (filters.length === 0) return NOTHING
  return html`<p>
    <b>This view shows only ${filters.join(', ')}</b>: ${rowCountWords(all, shown)}.
  </p>`
}

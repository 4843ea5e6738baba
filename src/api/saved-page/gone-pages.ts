import { html } from 'hono/html'
import type { ComparisonFacts, SavedComparison } from '../../core/model/comparison.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { decisionsWords, moment } from './article-head.ts'
import { type Html, said } from './html.ts'
import { pageBody, type PageText, plainHead } from './page-head.ts'

type Deleted = Extract<SavedComparison, { state: 'deleted' }>

/** What is left of a deleted comparison: that there was one, and its bibliographic facts. */
export function tombstonePage({ id, deletedAt, versions }: Deleted): PageText {
  const items = versions.map(
    ({ number, before, after, ...facts }) =>
      html`<li>
        <b>Version ${number}</b>, saved by ${said(facts.author)}, ${moment(facts.createdAt)}
        <dl class="plain-facts">
          ${sideFacts('Before', before)}${sideFacts('After', after)}
          <dt>Matched by</dt>
          <dd>${facts.engine}, after the record; ${decisionsWords(facts.alignment)}</dd>
          <dt>Content hash</dt>
          <dd><code>sha256:${facts.hash}</code></dd>
        </dl>
      </li>`,
  )
  return {
    head: plainHead('A deleted comparison'),
    body: pageBody(
      html`<article class="plain-article" lang="en">
        <h1>This comparison was deleted</h1>
        <p>
          It was saved here as <code>${id}</code>, and deleted on ${moment(deletedAt)}. Its caption,
          notes and texts are gone for good. What remains says what it was of, for whoever finds it
          cited.
        </p>
        <ul class="plain-list">
          ${items}
        </ul>
      </article>`,
    ),
  }
}

function sideFacts(name: string, side: ComparisonFacts['before']): Html {
  const { draft, draftTitle, witnessTitle, revision, hash } = side
  const date = formatDate(side.draftDate, side.datePrecision)
  return html`<dt>${name}</dt>
    <dd>
      <a href="/drafts/${draft}">${said(draftTitle)}</a>, ${date} · according to
      ${said(witnessTitle)} · revision ${revision} · <code>sha256:${hash}</code>
    </dd>`
}

/** There is nothing at this address; `first` is the way to the first version, where only the number is wrong. */
export function missingPage(first: string | null): PageText {
  const way =
    first === null
      ? html`<a href="/">All processes</a>`
      : html`<a href="${first}">Its first version</a>`
  return {
    head: plainHead('No such comparison'),
    body: pageBody(
      html`<article class="plain-article" lang="en">
        <h1>There is no saved comparison at this address</h1>
        <p>
          ${
            first === null
              ? 'Perhaps a letter of the address was lost on its way. Whoever sent it can send it again.'
              : 'The comparison is there, but it has no version with this number.'
          }
        </p>
        <p>${way}</p>
      </article>`,
    ),
  }
}

import { html } from 'hono/html'
import type { Source } from '../../core/model/source.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { ACCESS_WORDS } from '../../core/phrases/record-words.ts'
import { type Html, joined, NOTHING, said } from './html.ts'

/** Gives each publication its number, in the order in which the article names them. */
export type Citer = {
  /** "Sources: 1, 4", each a way to the list; nothing where there are none. */
  refer: (ids: readonly string[]) => Html
  /** The list itself, of what was named until now. */
  list: () => Html
}

/** A citer for one article. An id without a publication is shown as it stands. */
export function createCiter(sources: readonly Source[]): Citer {
  const known = new Map(sources.map((source) => [source.id, source]))
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    refer: (ids) => {
      if (ids.length === 0) return NOTHING
      const links = ids.map(numberOf).map((at) => html`<a href="#source-${at}">${at}</a>`)
      return html`<p class="plain-small">
        ${ids.length === 1 ? 'Source' : 'Sources'}: ${joined(links, ', ')}
      </p>`
    },
    list: () => {
      if (numbers.size === 0) return NOTHING
      const items = Array.from(
        numbers,
        ([id, at]) => html`<li id="source-${at}">${sourceItem(known.get(id), id)}</li>`,
      )
      return html`<section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ol>
          ${items}
        </ol>
      </section>`
    },
  }
}

function sourceItem(source: Source | undefined, id: string): Html {
  if (!source) return said(id)
  const { publisher, title, url, date, kind, access, archivedUrl, note } = source
  const facts = [
    ...(date === null ? [] : [html`<time datetime="${date}">${formatDate(date)}</time>`]),
    ...(kind === '' ? [] : [said(kind)]),
    html`${ACCESS_WORDS[access]}`,
    ...(archivedUrl === null ? [] : [html`archived copy: ${address(archivedUrl)}`]),
    ...(note === null ? [] : [said(note)]),
  ]
  return html`${publisher === '' ? '' : html`${said(publisher)}: `}${said(title)} ·
  ${joined(facts, ' · ')}${url === null ? '' : html` · ${address(url)}`}`
}

const address = (url: string) => html`<a href="${url}" rel="noreferrer noopener">${url}</a>`

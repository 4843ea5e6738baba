import { html, raw } from 'hono/html'
import type {
  ComparisonFacts,
  ComparisonVersion,
  SavedComparison,
} from '../../core/model/comparison.ts'
import { sha256 } from '../../core/model/content-hash.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import type { StoredArticle } from '../../store/comparisons.ts'
import { ARTICLE_FORM } from './article.ts'
import { countsInWords, moment } from './article-head.ts'
import { drawableWords } from './font-subsets.ts'
import { type Html, joined, NOTHING, said } from './html.ts'
import { pageBody, pageHead, type PageText } from './page-head.ts'

type Kept = Extract<SavedComparison, { state: 'kept' }>

/** One version of a saved comparison, to be shown under an address that begins with `origin`. */
export type ShownVersion = {
  saved: Kept
  version: ComparisonVersion
  stored: StoredArticle
  origin: string
  /** The form that is asked for: `cited` is the stored article itself, without the living comparison. */
  form: string | undefined
}

/** `?as=cited` asks for the stored article alone. */
export const CITED = 'cited'

/** `/c/<id>` is the first version for ever, `/c/<id>/2` the second. */
export const addressOf = (id: string, number: number) =>
  number === 1 ? `/c/${id}` : `/c/${id}/${number}`

/** "A → B", or what the two sources are about. */
export function titleOf({ before, after }: Pick<ComparisonFacts, 'before' | 'after'>): string {
  return isSameDraft({ before, after })
    ? `Where the sources differ: ${before.draftTitle}`
    : `${before.draftTitle} → ${after.draftTitle}`
}

/** Whether two sources of one draft are compared. */
export const isSameDraft = ({ before, after }: Pick<ComparisonFacts, 'before' | 'after'>) =>
  before.draft === after.draft

/** The page of one version: what chats and search engines are told, and the stored article with what is said around it. */
export async function versionPage(shown: ShownVersion): Promise<PageText> {
  const { saved, version, stored, origin, form } = shown
  const address = addressOf(saved.id, version.number)
  const remarks = [
    ...formWords(form, address, version),
    ...(await repairWords(stored)),
    ...laterWords(saved, version),
  ]
  return {
    head: pageHead({
      title: titleOf(version),
      description: descriptionOf(version, stored),
      address: `${origin}${address}`,
      picture: `${origin}${address}/preview.png`,
      pictureWords: pictureWords(version),
      isListed: saved.listed,
    }),
    body: pageBody(
      html`${remarks.map((remark) => html`<p class="plain-remark" role="note">${remark}</p>`)}
        ${raw(stored.article)}
        <footer class="plain-small">
          Permanent address of this version: <a href="${address}">${origin}${address}</a> ·
          <a href="${address}?as=cited">as cited</a> ·
          <a href="/compare${version.view}">the same view of today’s record</a>
        </footer>`,
    ),
  }
}

/** The longest piece of a malformed value that is told. */
const MAX_ECHO = 40

/** What is said of the form that a link asks for (rule U2). With scripts the page itself says it instead. */
function formWords(form: string | undefined, address: string, version: ComparisonVersion): Html[] {
  if (form === undefined) return []
  if (form === CITED) return [asCitedWords(address, version)]
  const told = Array.from(form).slice(0, MAX_ECHO).join('')
  return [
    html`The link gives “${said(told)}” as the form of this page, which cannot be read; it is shown
    as it was stored.`,
  ]
}

function asCitedWords(address: string, { createdAt }: ComparisonVersion): Html {
  return html`This is the comparison <b>as it was cited</b>: the words and marks that were stored on
    ${moment(createdAt)}. Nothing here was computed anew.
    <a href="${address}">The living page</a> may know more.`
}

async function repairWords({ form, article, articleHash }: StoredArticle): Promise<Html[]> {
  const remarks: Html[] = []
  if (form !== ARTICLE_FORM) {
    remarks.push(
      html`This was stored in a form (${form}) that this Travaux does not know, so it may look other
      than it did.`,
    )
  }
  if ((await sha256(article)) !== articleHash) {
    remarks.push(
      html`<b>The stored text is not the one that was saved</b>: its hash is another one. It was
        changed or repaired in the database since.`,
    )
  }
  return remarks
}

function laterWords({ id, versions }: Kept, { number }: ComparisonVersion): Html[] {
  const latest = versions.at(-1)?.number ?? number
  if (latest === 1) return []
  const links = versions.map(({ number: other }) =>
    other === number ? html`<b>${other}</b>` : html`<a href="${addressOf(id, other)}">${other}</a>`,
  )
  const later = number < latest ? html`There is a later version. ` : NOTHING
  return [html`${later}This is version ${number} of ${latest}: ${joined(links, ', ')}.`]
}

const LONGEST_DESCRIPTION = 300

function descriptionOf(version: ComparisonVersion, { counts }: StoredArticle): string {
  const { caption, author, createdAt } = version
  const fates = countsInWords(counts, isSameDraft(version)).join(', ')
  const line = caption.trim().replace(/\s+/g, ' ')
  const whole = `${line === '' ? '' : `${line} – `}Clause by clause: ${fates}. Saved by ${author}, ${formatDate(createdAt.slice(0, 10))}.`
  const letters = Array.from(whole)
  return letters.length <= LONGEST_DESCRIPTION
    ? whole
    : `${letters.slice(0, LONGEST_DESCRIPTION).join('').trimEnd()}…`
}

/** What the preview picture shows, for whoever does not see it, and what it could not show. */
function pictureWords(version: ComparisonVersion): string {
  const title = titleOf(version)
  const shown = `${title}: counts of clauses by what became of them.`
  return drawableWords(title.replaceAll('→', '')).isWhole
    ? shown
    : `${shown} The picture cannot draw all letters of the titles.`
}

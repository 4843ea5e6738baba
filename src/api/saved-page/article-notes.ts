import { html } from 'hono/html'
import type { CitedNote } from '../../core/compare/comparison-hash.ts'
import type { FilledRow } from '../../core/compare/select-rows.ts'
import type { ChangeSide, ClauseTarget, Mention, NoteSubject } from '../../core/model/annotation.ts'
import type { ProcessOverview } from '../../core/model/read-models.ts'
import { mentionName } from '../../core/phrases/mention-name.ts'
import type { ArticleFrame } from './article-frame.ts'
import { moment } from './article-head.ts'
import { type Html, joined, NOTHING, said } from './html.ts'

type Noted = {
  notes: readonly CitedNote[]
  /** All rows of the comparison. */
  rows: readonly FilledRow[]
  /** Processes whose clauses and terms notes mention. */
  overviews: readonly ProcessOverview[]
}

/** The chosen notes as they stood: plain text, whatever it looks like. */
export function notesSection({ notes, rows, overviews }: Noted, frame: ArticleFrame): Html {
  if (notes.length === 0) return NOTHING
  const items = notes.map(({ subject, edit: { author, at, body, tags, mentions } }) => {
    const named = tags.map((tag) => html` · ${said(tag)}`)
    return html`<li>
      <p class="plain-small">
        ${said(author)}, ${moment(at)}${about(subject, rows, frame)}${named}
      </p>
      ${noteBody(body)}${mentioned(mentions, rows, overviews)}
    </li>`
  })
  return html`<section aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    <ol class="plain-list">
      ${items}
    </ol>
  </section>`
}

// Line ends of a note are shown, so none of ours may stand within its element.
const noteBody = (body: string) => html`<p class="plain-wording" dir="auto">${body}</p>`

/** What a note mentions, by name; a clause that has a row here is a way to it. */
function mentioned(
  mentions: readonly Mention[],
  rows: readonly FilledRow[],
  overviews: readonly ProcessOverview[],
): Html {
  if (mentions.length === 0) return NOTHING
  const named = mentions.map((mention) => {
    const name = said(mentionName(overviews, mention))
    const hasRow = mention.kind === 'clause' && rows.some(({ row }) => row.id === mention.id)
    const shown = hasRow ? html`<a href="#row-${mention.id}">${name}</a>` : name
    return html`the ${mention.kind} ${shown}`
  })
  return html`<p class="plain-small">Mentions ${joined(named, ', ')}</p>`
}

/** The words and the row that a note is about, as far as they stand in this comparison. */
function about(subject: NoteSubject, rows: readonly FilledRow[], frame: ArticleFrame): Html {
  if (subject.kind === 'reply') return html` · an answer to another note`
  const targets =
    subject.kind === 'wording' ? [asSide(subject.target)] : [subject.before, subject.after]
  const row = rows.find((filled) => targets.some((target) => holds(filled, target, frame)))
  const quote = subject.kind === 'wording' ? subject.target.words?.quote.exact : undefined
  const words = quote === undefined ? NOTHING : html` · on “${said(quote)}”`
  const place = row ? html` · <a href="#row-${row.row.id}">${said(row.title)}</a>` : NOTHING
  return html`${words}${place}`
}

const asSide = ({ revision, clause }: ClauseTarget): ChangeSide => ({ revision, clauses: [clause] })

function holds(
  { row }: FilledRow,
  { revision, clauses }: ChangeSide,
  frame: ArticleFrame,
): boolean {
  return (['before', 'after'] as const).some(
    (side) =>
      frame[side].revision.hash === revision && clauses.some((id) => row[side].includes(id)),
  )
}

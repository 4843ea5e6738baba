import { html } from 'hono/html'
import type { CitedNote } from '../../core/compare/comparison-hash.ts'
import type { FilledRow } from '../../core/compare/select-rows.ts'
import type { ChangeSide, ClauseTarget, NoteSubject } from '../../core/model/annotation.ts'
import type { ArticleFrame } from './article-frame.ts'
import { moment } from './article-head.ts'
import { type Html, NOTHING, said } from './html.ts'

/** The chosen notes as they stood: plain text, whatever it looks like. `rows` are all of the comparison. */
export function notesSection(
  notes: readonly CitedNote[],
  rows: readonly FilledRow[],
  frame: ArticleFrame,
): Html {
  if (notes.length === 0) return NOTHING
  const items = notes.map(({ subject, edit: { author, at, body, tags } }) => {
    const named = tags.map((tag) => html` · ${said(tag)}`)
    return html`<li>
      <p class="plain-small">
        ${said(author)}, ${moment(at)}${about(subject, rows, frame)}${named}
      </p>
      ${noteBody(body)}
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

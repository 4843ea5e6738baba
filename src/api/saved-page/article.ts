import { html } from 'hono/html'
import { fillRows, selectRows, type FilledRow } from '../../core/compare/select-rows.ts'
import { surveyRows } from '../../core/compare/survey-rows.ts'
import type { SilentLineage } from '../../core/compare/row.ts'
import { sideName } from '../../core/phrases/side-name.ts'
import { lookUpMentions } from '../../core/phrases/mentions.ts'
import { isParaphrase } from '../../core/phrases/whose-words.ts'
import { movesByRow } from '../../core/phrases/row-moves.ts'
import type { NewVersion } from '../../store/new-comparison-version.ts'
import type { ArticleFrame } from './article-frame.ts'
import { articleHead, countsSection, legend } from './article-head.ts'
import { notesSection } from './article-notes.ts'
import { articleRow } from './article-rows.ts'
import { absence } from './article-sides.ts'
import { createCiter } from './article-sources.ts'
import { type Html, NOTHING } from './html.ts'

/** The form in which articles are written now. Raise it when what is stored could no longer be shown alike. */
export const ARTICLE_FORM = 1

/** Rows beyond this much markup are left out, and the article says how many: a browser must be able to show it. */
const MOST_CHARACTERS = 2_000_000

/** A saved comparison as plain HTML, written once, at its save. Everything in it can be read without scripts. */
export async function writeArticle(made: NewVersion): Promise<string> {
  const { material, version } = made
  const { comparison, contents, search, notes, overviews } = material
  const all = fillRows(comparison.rows, contents.before.clauses, contents.after.clauses)
  const frame = frameOf(made, all)
  const rows = selectRows(all, { ...search, sameDraft: frame.sameDraft, survey: frame.survey })
  // The head cites first, so that the sources of the drafts come first in the list.
  const head = await articleHead(made, frame)
  const counts = countsSection({ search, all, shown: rows }, frame)
  const written = await writeRows(rows, frame)
  const silent = silentSection(comparison.silent, frame)
  return String(
    await html`<article class="plain-article" lang="en" data-form="${ARTICLE_FORM}">
      ${head}${legend(frame)}${counts}
      <section aria-labelledby="clauses">
        <h2 id="clauses">Clause by clause</h2>
        ${rows.length === 0 ? html`<p>No clause passes the filters of this view.</p>` : written}
        ${leftOut(rows.length - written.length, version.view)}
      </section>
      ${silent}${notesSection({ notes, rows: all, overviews }, frame)}${frame.citer.list()}
    </article>`,
  )
}

function frameOf({ material }: NewVersion, all: readonly FilledRow[]): ArticleFrame {
  const { before, after, comparison, contents, decisions, overviews, sources } = material
  const sameDraft = before.draft.id === after.draft.id
  const { rows, sameLanguage, moved } = comparison
  const paraphrased = { before: isParaphrase(before), after: isParaphrase(after) }
  const survey = surveyRows({ rows, sameLanguage, sameDraft, paraphrased, moved, ...contents })
  return {
    before,
    after,
    sameDraft,
    comparison,
    decisions,
    parties: overviews.flatMap(({ parties }) => parties),
    topics: overviews.flatMap(({ topics }) => topics),
    survey,
    moves: movesByRow(all, survey.moved),
    mentionsOf: lookUpMentions(all),
    citer: createCiter(sources),
  }
}

/** Rows in their order until the room is used up. */
async function writeRows(rows: readonly FilledRow[], frame: ArticleFrame) {
  const written: Html[] = []
  let room = MOST_CHARACTERS
  for (const row of rows) {
    const text = await articleRow(row, frame)
    room -= text.length
    if (room < 0) break
    written.push(text)
  }
  return written
}

function leftOut(rows: number, view: string): Html {
  if (rows === 0) return NOTHING
  return html`<p>
    <b>${rows} further rows of this view are left out here</b>, as they are too many for one page
    without scripts. They stand in <a href="/compare${view}">the comparison itself</a>.
  </p>`
}

/** Clauses known from other drafts that neither side holds: listed, so that silence is not read as deletion. */
function silentSection(silent: readonly SilentLineage[], frame: ArticleFrame): Html {
  if (silent.length === 0) return NOTHING
  const items = silent.map(
    ({ heading, before, after }) =>
      html`<li>
        <h3 dir="auto">${heading}</h3>
        <div class="plain-sides">
          <div>
            <h4>${sideName('before', frame)}</h4>
            ${absence(before, frame)}
          </div>
          <div>
            <h4>${sideName('after', frame)}</h4>
            ${absence(after, frame)}
          </div>
        </div>
      </li>`,
  )
  return html`<section aria-labelledby="silent">
    <h2 id="silent">In neither source</h2>
    <p>
      Known from other drafts of these instruments. That a source is silent about a clause does not
      say that it was deleted.
    </p>
    <ul class="plain-list">
      ${items}
    </ul>
  </section>`
}

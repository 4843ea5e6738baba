import { html } from 'hono/html'
import type { ArticleWriter, NewVersion } from '../../store/new-comparison-version.ts'

/** The form in which articles are written now. Raise it when what is stored could no longer be shown alike. */
const ARTICLE_FORM = 1

async function writeArticle({ version }: NewVersion): Promise<string> {
  const { before, after } = version
  return String(await html`<h1>${before.draftTitle} → ${after.draftTitle}</h1>`)
}

/** Writes a saved comparison as plain HTML, once, at its save. */
export const articleWriter: ArticleWriter = { form: ARTICLE_FORM, write: writeArticle }

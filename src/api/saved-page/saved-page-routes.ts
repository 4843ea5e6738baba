import { Hono } from 'hono'
import type { Context } from 'hono'
import { Failure } from '../../core/failure.ts'
import { ComparisonId, type SavedComparison } from '../../core/model/comparison.ts'
import { findArticle, findComparison, findCounts } from '../../store/comparisons.ts'
import type { Db } from '../../store/db.ts'
import { findProcess } from '../../store/process-summaries.ts'
import { openShell } from './page-shell.ts'
import { drawPreview } from './preview-picture.ts'
import { createPictures } from './preview-png.ts'
import { missingPage, tombstonePage } from './gone-pages.ts'
import type { PageText } from './page-head.ts'
import { addressOf, CITED, versionPage } from './saved-page.ts'

const NUMBER = /^[1-9]\d{0,5}$/

/** What the one who serves the pages may say of them. */
export type SavedPageOptions = { pages?: string | undefined; origin?: string | undefined }

/**
 * `/c/<id>` and `/c/<id>/<number>` as pages that can be read with scripts off. `folder` holds the built
 * page that they are served in; `origin` is where this server is found, where whoever runs it said so.
 */
export function savedPageRoutes(db: Db, { pages: folder, origin }: SavedPageOptions) {
  const shell = openShell(folder)
  const pictures = createPictures()

  async function answerPage(c: Context, page: PageText, status: 200 | 404 | 410) {
    const hasScripts = c.req.query('as') !== CITED
    const head = String(await page.head)
    const body = String(await page.body)
    // The address in it may be the one that this visitor asked under: nobody else is to be shown it.
    c.header('Cache-Control', 'private, no-cache')
    if (origin === undefined) c.header('Vary', 'Host, X-Forwarded-Proto', { append: true })
    return c.html(shell({ head, body, hasScripts }), status)
  }

  async function answerVersion(c: Context, number: number) {
    const saved = await findSaved(db, c.req.param('id') ?? '')
    if (saved?.state !== 'kept' || !saved.listed) c.header('X-Robots-Tag', 'noindex')
    if (saved === null) return answerPage(c, missingPage(null), 404)
    if (saved.state === 'deleted') return answerPage(c, tombstonePage(saved), 410)
    const version = saved.versions.find((held) => held.number === number)
    const stored = version ? await findArticle(db, saved.id, number) : null
    if (!version || !stored) return answerPage(c, missingPage(addressOf(saved.id, 1)), 404)
    const shown = { saved, version, stored, origin: origin ?? originOf(c), form: c.req.query('as') }
    return answerPage(c, await versionPage(shown), 200)
  }

  async function answerPicture(c: Context, number: number) {
    const saved = await findSaved(db, c.req.param('id') ?? '')
    if (saved?.state !== 'kept' || !saved.listed) c.header('X-Robots-Tag', 'noindex')
    const facts = saved?.state === 'kept' && saved.versions.find((held) => held.number === number)
    const counts = facts ? await findCounts(db, saved.id, number) : null
    if (!facts || !counts) return c.notFound()
    const { shortTitle } = await findProcess(db, facts.after.process)
    const preview = { facts, counts, process: shortTitle }
    const picture = await pictures(`${saved.id}/${number}`, () => drawPreview(preview))
    return c.body(picture, 200, { 'Content-Type': 'image/png' })
  }

  /** Only to an address of ours: whatever else was asked for is not there. */
  async function lead(c: Context, search: string): Promise<Response> {
    const id = ComparisonId.safeParse(c.req.param('id'))
    if (!id.success) return answerVersion(c, 1)
    return c.redirect(`${addressOf(id.data, 1)}${search}`, 301)
  }

  return (
    new Hono()
      .get('/:id', (c) => answerVersion(c, 1))
      .get('/:id/', (c) => lead(c, ''))
      .get('/:id/preview.png', (c) => answerPicture(c, 1))
      .get('/:id/:number/preview.png', (c) => {
        const number = c.req.param('number')
        return answerPicture(c, NUMBER.test(number) ? Number(number) : 0)
      })
      .get('/:id/:number', async (c) => {
        const number = c.req.param('number')
        if (number === '1') return lead(c, new URL(c.req.url).search)
        return answerVersion(c, NUMBER.test(number) ? Number(number) : 0)
      })
      // Without an id, or with more than an id and a number: not there, in words.
      .get('/*', (c) => answerVersion(c, 1))
  )
}

/** `null` where there is none, also for what could not be an id of ours. */
async function findSaved(db: Db, id: string): Promise<SavedComparison | null> {
  if (!ComparisonId.safeParse(id).success) return null
  try {
    return await findComparison(db, id)
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null
    throw error
  }
}

/** Where the visitor is: the name that the request was made under, and https where a proxy says so. */
function originOf(c: Context): string {
  const url = new URL(c.req.url)
  if (c.req.header('x-forwarded-proto') === 'https') url.protocol = 'https:'
  return url.origin
}

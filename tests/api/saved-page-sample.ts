import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import type { Db } from '../../src/store/db.ts'
import { KEY, saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { openTestDb } from '../store/test-database.ts'

const BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta
      name="description"
      content="What changed between two drafts?"
    />
    <script src="/theme.js"></script>
    <title>Travaux</title>
    <script type="module" crossorigin src="/assets/index-1a2b.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/page-3c4d.js">
    <link rel="stylesheet" crossorigin href="/assets/index-5e6f.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript>Travaux needs JavaScript.</noscript>
  </body>
</html>
`

/** An app with built pages, on a database with two drafts, for the tests of a file. */
export function serveSavedPages() {
  let db: Db
  let app: ReturnType<typeof createApp>
  let pages: string
  let view: string
  beforeAll(async () => {
    db = await openTestDb()
    pages = mkdtempSync(path.join(os.tmpdir(), 'travaux-saved-'))
    mkdirSync(path.join(pages, 'assets'))
    writeFileSync(path.join(pages, 'index.html'), BUILT)
    app = createApp(db, { pages, rateLimits: { reads: 10_000, saves: 10_000 } })
    view = viewOf(await storeTwoDrafts(db))
  })
  afterAll(() => rmSync(pages, { recursive: true, force: true }))

  const send = (address: string, body: unknown, method = 'POST') =>
    app.request(address, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${KEY}` },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    })
  const save = async (more = {}): Promise<SavedComparison> =>
    SavedComparison.parse(await (await send('/api/comparisons', saveOf(view, more))).json())
  const page = async (address: string, from = app) => {
    const response = await from.request(`http://travaux.example${address}`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    send,
    save,
    page,
    /** What is there once the tests run. */
    served: () => ({ db, app, pages, view }),
  }
}

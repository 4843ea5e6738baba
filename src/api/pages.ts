import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context, MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { getMimeType } from 'hono/utils/mime'
import type { Db } from '../store/db.ts'
import { pageStatus } from './page-status.ts'

const FOR_A_YEAR = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'
const ASK_EACH_TIME = 'no-cache'

/**
 * Serve the built page: files under their names, and index.html for every other address, because the page
 * finds its own way from the address; as 404 where it will find nothing there. Only files that were there at
 * the start are served, so no address can lead out of the folder.
 */
export function servePages(folder: string, db: Db): MiddlewareHandler[] {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    : []
  const files = new Set(names.map((name) => `/${name.split(path.sep).join('/')}`))
  const serve = async (c: Context, file: string, status: 200 | 404 = 200) => {
    c.header('Content-Type', getMimeType(file) ?? 'application/octet-stream')
    c.header('Cache-Control', cacheOf(file))
    return c.body(await readFile(path.join(folder, file)), status)
  }
  const servePage: MiddlewareHandler = async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    if (files.has(c.req.path)) return serve(c, c.req.path)
    // What was built into another page's assets is gone; the page itself would be a wrong answer.
    if (c.req.path.startsWith('/assets/') || !files.has('/index.html')) return next()
    return serve(c, '/index.html', await pageStatus(db, c.req.path))
  }
  return [etag(), servePage]
}

function cacheOf(file: string) {
  if (file.startsWith('/assets/')) return FOR_A_YEAR
  return file.endsWith('.html') ? ASK_EACH_TIME : FOR_AN_HOUR
}

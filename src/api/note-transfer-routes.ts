import { createRoute, z } from '@hono/zod-openapi'
import { Author } from '../core/model/author.ts'
import { NoteImportResult } from '../core/model/note-saves.ts'
import type { Db } from '../store/db.ts'
import { exportCsv, exportJsonLd } from '../store/export-notes.ts'
import { importNotes } from '../store/import-notes.ts'
import { noteQuery } from './annotation-routes.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const jsonLd = createRoute({
  method: 'get',
  path: '/notes.jsonld',
  summary: 'Notes as a W3C Web Annotation collection',
  request: { query: noteQuery },
  responses: {
    200: {
      description: 'JSON-LD in the profile of the W3C Web Annotation Data Model',
      content: { 'application/ld+json': { schema: z.record(z.string(), z.unknown()) } },
    },
    400: saveProblems[400],
    ...readProblems,
  },
})

const csv = createRoute({
  method: 'get',
  path: '/notes.csv',
  summary: 'Notes as a table',
  request: { query: noteQuery },
  responses: {
    200: {
      description: 'CSV in UTF-8; no cell is ever a formula',
      content: { 'text/csv': { schema: z.string() } },
    },
    400: saveProblems[400],
    ...readProblems,
  },
})

const takeIn = createRoute({
  method: 'post',
  path: '/notes/import',
  summary: 'Store notes from W3C Web Annotations',
  request: {
    body: jsonBody(z.object({ author: Author, document: z.unknown() })),
  },
  responses: {
    201: answer('What was stored, and what could not be', NoteImportResult),
    ...saveProblems,
  },
})

const PROFILE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Notes in and out, as JSON-LD and CSV. `origin` is where this server is found, where that was said. */
export function noteTransferRoutes(db: Db, origin?: string) {
  return createRouter()
    .openapi(jsonLd, async (c) => {
      const asked = new URL(c.req.url)
      const base = origin ?? asked.origin
      const id = `${base}${asked.pathname}${asked.search}`
      const collection = await exportJsonLd(db, c.req.valid('query'), { base, id })
      const disposition = 'attachment; filename="notes.jsonld"'
      return c.json(collection, 200, {
        'Content-Type': PROFILE,
        'Content-Disposition': disposition,
      })
    })
    .openapi(csv, async (c) => {
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', 'attachment; filename="notes.csv"')
      return c.body(await exportCsv(db, c.req.valid('query')), 200)
    })
    .openapi(takeIn, async (c) => {
      const { author, document } = c.req.valid('json')
      return c.json(await importNotes(db, document, { author, now: new Date() }), 201)
    })
}

import { createRoute, z } from '@hono/zod-openapi'
import { Author } from '../core/model/author.ts'
import { Slug } from '../core/model/identity.ts'
import { Process } from '../core/model/process.ts'
import { Change, ProcessOverview, ProcessSummary } from '../core/model/read-models.ts'
import { Source } from '../core/model/source.ts'
import { Event, Statement } from '../core/model/statement.ts'
import { NewProcess } from '../core/model/submission.ts'
import { listChanges } from '../store/changes.ts'
import { createProcess } from '../store/create-process.ts'
import type { Db } from '../store/db.ts'
import { processOverview } from '../store/overview.ts'
import { listOccurrences, listSources } from '../store/process-entries.ts'
import { findProcess, listProcesses } from '../store/process-summaries.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const params = z.object({ process: Slug })
const summary = ProcessSummary.meta({ id: 'ProcessSummary' })

const list = createRoute({
  method: 'get',
  path: '/processes',
  summary: 'All processes',
  responses: { 200: answer('Every process with what it holds', z.array(summary)), ...readProblems },
})

const find = createRoute({
  method: 'get',
  path: '/processes/{process}',
  summary: 'One process',
  request: { params },
  responses: { 200: answer('The process with what it holds', summary), ...readProblems },
})

const overview = createRoute({
  method: 'get',
  path: '/processes/{process}/overview',
  summary: 'Everything about a process but texts and sources',
  request: { params },
  responses: {
    200: answer('The overview', ProcessOverview.meta({ id: 'ProcessOverview' })),
    ...readProblems,
  },
})

const sources = createRoute({
  method: 'get',
  path: '/processes/{process}/sources',
  summary: 'Publications that a process rests on',
  request: { params },
  responses: {
    200: answer('The sources', z.array(Source.meta({ id: 'Source' }))),
    ...readProblems,
  },
})

const statements = createRoute({
  method: 'get',
  path: '/processes/{process}/statements',
  summary: 'What was said, and what was reported to happen',
  request: { params },
  responses: {
    200: answer(
      'Statements and events, each by date',
      z.object({ statements: z.array(Statement), events: z.array(Event) }),
    ),
    ...readProblems,
  },
})

const changes = createRoute({
  method: 'get',
  path: '/processes/{process}/changes',
  summary: 'Who changed what, newest first',
  request: { params },
  responses: { 200: answer('At most 200 changes', z.array(Change)), ...readProblems },
})

const create = createRoute({
  method: 'post',
  path: '/processes',
  summary: 'Begin a process',
  request: { body: jsonBody(NewProcess.extend({ author: Author })) },
  responses: { 201: answer('The new process', Process.meta({ id: 'Process' })), ...saveProblems },
})

/** Processes and what belongs to them as a whole. */
export function processRoutes(db: Db) {
  return createRouter()
    .openapi(list, async (c) => c.json(await listProcesses(db), 200))
    .openapi(find, async (c) => c.json(await findProcess(db, c.req.valid('param').process), 200))
    .openapi(overview, async (c) =>
      c.json(await processOverview(db, c.req.valid('param').process), 200),
    )
    .openapi(sources, async (c) => c.json(await listSources(db, c.req.valid('param').process), 200))
    .openapi(statements, async (c) =>
      c.json(await listOccurrences(db, c.req.valid('param').process), 200),
    )
    .openapi(changes, async (c) => c.json(await listChanges(db, c.req.valid('param').process), 200))
    .openapi(create, async (c) => c.json(await createProcess(db, c.req.valid('json')), 201))
}

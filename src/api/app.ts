import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import type { Db } from '../store/db.ts'
import type { VersionMaker } from '../store/new-comparison-version.ts'
import { alignmentRoutes } from './alignment-routes.ts'
import { annotationRoutes } from './annotation-routes.ts'
import { guardBody } from './body-guard.ts'
import { carryRoutes } from './carry-routes.ts'
import { comparisonRoutes } from './comparison-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { answerError } from './errors.ts'
import type { Log } from './errors.ts'
import { healthRoutes } from './health-routes.ts'
import { lineageRoutes } from './lineage-routes.ts'
import { refuseUnknownMethods } from './method-guard.ts'
import { noteTransferRoutes } from './note-transfer-routes.ts'
import { servePages } from './pages.ts'
import type { Problem } from './problem.ts'
import { processRoutes } from './process-routes.ts'
import { processTransferRoutes } from './process-transfer-routes.ts'
import { defaultRateLimits, limitRate } from './rate-limit.ts'
import type { RateLimits } from './rate-limit.ts'
import { recordRoutes } from './record-routes.ts'
import { logRequests } from './request-log.ts'
import { revisionRoutes } from './revision-routes.ts'
import { makeVersion } from './saved-page/make-version.ts'
import { savedPageRoutes } from './saved-page/saved-page-routes.ts'
import { tellTroubleAsPage } from './saved-page/trouble-page.ts'
import { requireLoopbackName, requireSameOrigin, securityHeaders } from './security.ts'
import { createRouter } from './validation.ts'

/** What the one who serves the app may choose. */
export type AppOptions = {
  version?: string
  /** Processes whose bundled record the server came with; without it any file may say that it is one. */
  records?: readonly string[]
  /** Folder of the built page; without it only the API answers. */
  pages?: string
  /** Where this server is found; without it each visitor is told the name that they asked under. */
  origin?: string | undefined
  rateLimits?: RateLimits
  /** Compares and writes what is saved; without it, this thread does. */
  makeVersion?: VersionMaker
  /** Whether only this machine can reach the server, so that only its own names are right. */
  loopbackOnly?: boolean
  /** Takes what went wrong unexpectedly. */
  log?: Log
  /** Takes a line per request; without it requests leave no trace. */
  requestLog?: Log
}

/** The whole HTTP interface as one value: served by Node, called directly by tests. */
export function createApp(db: Db, options: AppOptions = {}) {
  const version = options.version ?? '0.0.0'
  const log = options.log ?? ((line) => process.stderr.write(`${line}\n`))
  const app = createGuardedRouter(options)
    .route('/api', healthRoutes(version))
    .route('/api', processRoutes(db))
    .route('/api', processTransferRoutes(db, options.records ?? null))
    .route('/api', lineageRoutes(db))
    .route('/api', draftRoutes(db))
    .route('/api', revisionRoutes(db))
    .route('/api', alignmentRoutes(db))
    .route('/api', annotationRoutes(db))
    .route('/api', noteTransferRoutes(db, options.origin))
    .route('/api', carryRoutes(db))
    .route('/api', comparisonRoutes(db, options.makeVersion ?? makeVersion))
    .route('/api', recordRoutes(db))
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Travaux',
      version,
      description: 'The record of a negotiation: drafts, who tabled them, what was said.',
    },
  })
  app.all('/api/*', (c) => c.notFound())
  app.route('/c', savedPageRoutes(db, options))
  if (options.pages !== undefined) app.use(...servePages(options.pages, db))
  app.notFound((c) => {
    const message = 'There is nothing at this address.'
    return c.json({ code: 'not-found', message } satisfies Problem, 404)
  })
  app.onError((error, c) => answerError(error, c, log))
  return app
}

/** For typed clients: `hc<App>('…')`. */
export type App = ReturnType<typeof createApp>

/**
 * What may change is asked for each time; the ETag spares sending it again. Private, as in keepForEver: it
 * may be confidential.
 */
const askEachTime: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache')
}

/** A router on which everything has passed what protects the server, in the order given here. */
function createGuardedRouter({ requestLog, loopbackOnly, origin, pages, rateLimits }: AppOptions) {
  const router = createRouter()
  if (requestLog) router.use(logRequests(requestLog))
  router.use(securityHeaders(), compress())
  if (loopbackOnly) router.use(requireLoopbackName(origin))
  router.use('/c/*', tellTroubleAsPage(pages))
  const limit = limitRate(rateLimits ?? defaultRateLimits)
  for (const address of ['/api/*', '/c/*']) router.use(address, limit, askEachTime, etag())
  router.use(
    '/api/*',
    refuseUnknownMethods(() => router.routes),
  )
  router.on(['POST', 'PUT', 'PATCH', 'DELETE'], '/api/*', requireSameOrigin())
  router.on(['POST', 'PUT', 'PATCH'], ['/api/*'], ...guardBody())
  return router
}

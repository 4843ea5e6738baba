import { Failure } from '../core/failure.ts'
import type { Db } from '../store/db.ts'
import { draftRoutes } from './draft-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { lineageRoutes } from './lineage-routes.ts'
import { statusOf, toProblem } from './problem.ts'
import { processRoutes } from './process-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { revisionRoutes } from './revision-routes.ts'
import { createRouter } from './validation.ts'

/** What the one who serves the app may choose. */
export type AppOptions = {
  version?: string
}

/** The whole HTTP interface as one value: served by Node, called directly by tests. */
export function createApp(db: Db, options: AppOptions = {}) {
  const version = options.version ?? '0.0.0'
  const app = createRouter()
    .route('/api', healthRoutes(version))
    .route('/api', processRoutes(db))
    .route('/api', lineageRoutes(db))
    .route('/api', draftRoutes(db))
    .route('/api', revisionRoutes(db))
    .route('/api', recordRoutes(db))

  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Travaux', version } })
  app.onError((error, c) => {
    if (error instanceof Failure) return c.json(toProblem(error), statusOf[error.code])
    throw error
  })
  return app
}

/** For typed clients: `hc<App>('…')`. */
export type App = ReturnType<typeof createApp>

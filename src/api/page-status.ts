import { Failure } from '../core/failure.ts'
import { Slug } from '../core/model/identity.ts'
import type { Db } from '../store/db.ts'
import { requireDraft } from '../store/drafts.ts'
import { requireProcess } from '../store/process-summaries.ts'

/** Pages that are there whatever the database holds, as web/router.tsx has them. */
const STANDING = new Set(['/', '/compare', '/new', '/notes', '/inbox', '/about', '/index.html'])

/** Pages of one thing each. */
const OF_ONE = /^\/(processes|drafts)\/([^/]+)$/

/**
 * Whether the page has something at an address: 404 where no page has this address, or there is no such
 * process or draft. What only the page can tell, such as a database that does not answer, is left to it.
 */
export async function pageStatus(db: Db, address: string): Promise<200 | 404> {
  const path = address.length > 1 ? address.replace(/\/$/, '') : address
  if (STANDING.has(path)) return 200
  const [, kind, id] = OF_ONE.exec(path) ?? []
  if (!Slug.safeParse(id).success || id === undefined) return 404
  try {
    await (kind === 'drafts' ? requireDraft(db, id) : requireProcess(db, id))
    return 200
  } catch (error) {
    return error instanceof Failure && error.code === 'not-found' ? 404 : 200
  }
}

import { Failure } from '../core/failure.ts'
import type { Receipt, Submission } from '../core/model/submission.ts'
import type { Db } from './db.ts'

/** Store one save, all or nothing. */
export async function storeSubmission(_db: Db, _submission: Submission): Promise<Receipt> {
  throw new Failure('unavailable', 'Saving is not built yet.')
}

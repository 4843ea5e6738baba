import { eq } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import { canonicalJson, hashContent, sha256 } from '../core/model/content-hash.ts'
import { Receipt } from '../core/model/submission.ts'
import type { Submission } from '../core/model/submission.ts'
import { appendRevision } from './append-revision.ts'
import { noteChange } from './changes.ts'
import { checkContent } from './check-content.ts'
import { checkReferences } from './check-references.ts'
import type { Db } from './db.ts'
import { placeSubmission } from './place-submission.ts'
import { submissions } from './schema.ts'

/**
 * Store one save: everything in it, or nothing. Sending it again, even at the same moment, gives the
 * first receipt with `repeated`; the same submission id with another content is a conflict.
 */
export async function storeSubmission(db: Db, submission: Submission): Promise<Receipt> {
  checkContent(submission.revision)
  const hash = await hashContent(submission.revision)
  const fingerprint = await sha256(canonicalJson(submission))
  return db.transaction(async (tx) => {
    // Claimed first: whoever brings the same id meanwhile waits here until this save is decided.
    const claimed = await tx
      .insert(submissions)
      .values({ id: submission.submission, fingerprint })
      .onConflictDoNothing()
      .returning({ id: submissions.id })
    if (claimed.length === 0) return repeatedReceipt(tx, submission.submission, fingerprint)
    const receipt = await store(tx, submission, hash)
    await tx.update(submissions).set({ receipt }).where(eq(submissions.id, submission.submission))
    return receipt
  })
}

async function store(tx: Db, submission: Submission, hash: string): Promise<Receipt> {
  const { author } = submission
  const place = await placeSubmission(tx, submission)
  const { note, ...content } = submission.revision
  await checkReferences(tx, place.process, content)
  const revision = await appendRevision(tx, { witness: place.witness, content, hash, author, note })
  await noteChange(tx, {
    process: place.process,
    author,
    action: revision === 1 ? 'create' : 'revise',
    kind: 'revision',
    subject: `${place.witness}@${revision}`,
  })
  return { ...place, revision, hash, repeated: false }
}

async function repeatedReceipt(tx: Db, id: string, fingerprint: string): Promise<Receipt> {
  const [stored] = await tx.select().from(submissions).where(eq(submissions.id, id))
  if (stored?.fingerprint !== fingerprint) {
    throw new Failure(
      'conflict',
      'This text was saved before, and has been changed since. Save it as a new submission.',
    )
  }
  return Receipt.parse({ ...stored.receipt, repeated: true })
}

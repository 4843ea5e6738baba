import { and, eq } from 'drizzle-orm'
import { locateWords } from '../core/anchor/locate-words.ts'
import { quoteWords } from '../core/anchor/quote-words.ts'
import type { ChangeSide, ClauseTarget, NoteSubject } from '../core/model/annotation.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { clauses, clauseTexts, revisionContents } from './schema.ts'

/**
 * A clause target as it is stored: its clause is there, and its words are quoted as the clause has
 * them, with their own surroundings (rules R1 and R3). Anything else is refused; `path` says where.
 */
export async function checkTarget(
  db: Db,
  target: ClauseTarget,
  path: string,
): Promise<ClauseTarget> {
  const { revision, clause, words } = target
  const [row] = await db
    .select({ text: clauseTexts.text })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, clauses.textHash))
    .where(and(eq(clauses.content, revision), eq(clauses.id, clause)))
  if (!row) {
    throw new InvalidFields({
      [`${path}.clause`]: `The revision ${revision} has no clause with the id “${clause}”.`,
    })
  }
  if (words === null) return { revision, clause, words }
  const located = locateWords(row.text, words)
  if (located.kind === 'missing' || located.kind === 'ambiguous') {
    throw new InvalidFields({
      [`${path}.words`]:
        located.kind === 'missing'
          ? `These words do not stand in the clause “${clause}”.`
          : `These words stand in several places of the clause “${clause}”, and nothing tells which.`,
    })
  }
  return { revision, clause, words: quoteWords(row.text, located) }
}

/** The subject as it is stored: everything that it names is there. Replies are looked up by their root. */
export async function checkSubject(db: Db, subject: NoteSubject): Promise<NoteSubject> {
  if (subject.kind === 'wording') {
    return { ...subject, target: await checkTarget(db, subject.target, 'subject.target') }
  }
  if (subject.kind === 'change') {
    await checkSide(db, subject.before, 'subject.before')
    await checkSide(db, subject.after, 'subject.after')
  }
  return subject
}

async function checkSide(db: Db, { revision, clauses: named }: ChangeSide, path: string) {
  const [content] = await db
    .select({ hash: revisionContents.hash })
    .from(revisionContents)
    .where(eq(revisionContents.hash, revision))
  if (!content) {
    throw new InvalidFields({
      [`${path}.revision`]: `There is no revision with the hash ${revision}.`,
    })
  }
  for (const clause of named) {
    await checkTarget(db, { revision, clause, words: null }, path)
  }
}

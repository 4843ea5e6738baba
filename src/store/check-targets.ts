import { eq } from 'drizzle-orm'
import { locateWords } from '../core/anchor/locate-words.ts'
import { quoteWords } from '../core/anchor/quote-words.ts'
import type { ChangeSide, ClauseTarget, NoteSubject } from '../core/model/annotation.ts'
import { clauseTextsOf, type FindClause } from './clause-texts.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { revisionContents } from './schema.ts'

/**
 * A clause target as it is stored: its clause is there, and its words are quoted as the clause has
 * them, with their own surroundings (rules R1 and R3). Anything else is refused; `path` says where.
 */
export function checkTarget(find: FindClause, target: ClauseTarget, path: string): ClauseTarget {
  const { revision, clause, words } = target
  const held = find(revision, clause)
  if (!held) {
    throw new InvalidFields({
      [`${path}.clause`]: `The revision ${revision} has no clause with the id “${clause}”.`,
    })
  }
  if (words === null) return { revision, clause, words }
  const located = locateWords(held.text, words)
  if (located.kind === 'missing' || located.kind === 'ambiguous') {
    throw new InvalidFields({
      [`${path}.words`]:
        located.kind === 'missing'
          ? `These words do not stand in the clause “${clause}”.`
          : `These words stand in several places of the clause “${clause}”, and nothing tells which.`,
    })
  }
  return { revision, clause, words: quoteWords(held.text, located) }
}

/** The subject as it is stored: everything that it names is there. Replies are looked up by their root. */
export async function checkSubject(db: Db, subject: NoteSubject): Promise<NoteSubject> {
  if (subject.kind === 'wording') {
    const { target } = subject
    const find = await clauseTextsOf(db, [target])
    return { ...subject, target: checkTarget(find, target, 'subject.target') }
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
  const targets = named.map((clause) => ({ revision, clause, words: null }))
  const find = await clauseTextsOf(db, targets)
  for (const target of targets) checkTarget(find, target, path)
}

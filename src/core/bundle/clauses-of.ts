import type { HashedContent } from '../model/read-models.ts'

/** The wordings of a bundle's clauses: by hash of the content, then by id of the clause. */
export type ClauseTexts = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Every clause of these contents by the hash it stands under. */
export function clausesOf(contents: readonly HashedContent[]): ClauseTexts {
  return new Map(
    contents.map(({ hash, clauses }) => [hash, new Map(clauses.map(({ id, text }) => [id, text]))]),
  )
}

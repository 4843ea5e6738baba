import { clausesById, type ClausesById } from '../../../core/phrases/clause-name.ts'
import { useNotes } from '../notes/notes-context.ts'

/** The clauses of a text on the page, which name one another in citations; `null` where it is not there. */
export function useClausesOf(revision: string): ClausesById | null {
  const text = useNotes()?.texts.find((held) => held.revision === revision)
  return text ? clausesById(text.clauses) : null
}

import type { ComparedText } from '../compare/compared-text.ts'
import { absenceOf, indexCoverage } from '../compare/coverage.ts'
import type { RevisionSummary } from '../model/draft.ts'
import { absenceWords } from './absence-words.ts'

/**
 * What a draft that no step of a clause's history names says of the clause. `unfollowed`: its whole text
 * is there, and of some of it nobody has said which clause of other drafts it is.
 */
export type DraftSilence = {
  said: 'stated' | 'full-text' | 'unfollowed' | 'not-covered'
  /** What the record says of this clause by name. */
  remark: string | null
}

type ReadRevision = Omit<ComparedText, 'clauses'> & Pick<RevisionSummary, 'hash'>
/** A draft with the revisions of its sources, oldest first. */
type ReadDraft = { witnesses: readonly { revisions: readonly ReadRevision[] }[] }
type Contents = ReadonlyMap<string, Pick<ComparedText, 'clauses'>>

/** The texts that must be read before anything can be said of a draft: those that claim to be whole. */
export function wholeTexts(drafts: readonly ReadDraft[]): string[] {
  return drafts
    .flatMap(latestOf)
    .filter(({ coverage }) => coverage.extent === 'full')
    .map(({ hash }) => hash)
}

/** The most that any source of the draft says of the clause, in its latest revision (C8). */
export function draftSilence(lineage: string, draft: ReadDraft, contents: Contents): DraftSilence {
  const said = latestOf(draft).map((revision) => silenceOf(lineage, revision, contents))
  const found = ORDER.flatMap((kind) => said.filter((silence) => silence.said === kind))
  return found[0] ?? NOT_COVERED
}

const ORDER = ['stated', 'full-text', 'unfollowed', 'not-covered'] as const
const NOT_COVERED: DraftSilence = { said: 'not-covered', remark: null }

const latestOf = ({ witnesses }: ReadDraft) =>
  witnesses.flatMap(({ revisions }) => revisions.at(-1) ?? [])

function silenceOf(lineage: string, revision: ReadRevision, contents: Contents): DraftSilence {
  const { clauses } = contents.get(revision.hash) ?? { clauses: [] }
  const content = { ...revision, clauses }
  const absence = absenceOf(lineage, content, indexCoverage(content))
  const { remark, sentence } = absenceWords(absence)
  if (absence.state === 'not-covered')
    return absence.reason.kind === 'named'
      ? { said: 'not-covered', remark: remark ?? sentence }
      : NOT_COVERED
  if (absence.support.kind === 'statement') return { said: 'stated', remark: remark ?? sentence }
  const isFollowed = clauses.every((clause) => clause.lineage !== null || clause.text === '')
  return { said: isFollowed ? 'full-text' : 'unfollowed', remark: null }
}

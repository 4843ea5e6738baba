import { absenceOf, indexCoverage } from '../compare/coverage.ts'
import type { RevisionContent, RevisionSummary } from '../model/draft.ts'
import type { DraftView } from '../model/read-models.ts'
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

/** The texts that must be read before anything can be said of a draft: those that claim to be whole. */
export function wholeTexts(drafts: readonly DraftView[]): string[] {
  return drafts
    .flatMap(latestOf)
    .filter(({ coverage }) => coverage.extent === 'full')
    .map(({ hash }) => hash)
}

type Contents = ReadonlyMap<string, Pick<RevisionContent, 'clauses'>>

/** The most that any source of the draft says of the clause. */
export function draftSilence(lineage: string, draft: DraftView, contents: Contents): DraftSilence {
  const said = latestOf(draft).map((revision) => silenceOf(lineage, revision, contents))
  const found = ORDER.flatMap((kind) => said.filter((silence) => silence.said === kind))
  return found[0] ?? NOT_COVERED
}

const ORDER = ['stated', 'full-text', 'unfollowed', 'not-covered'] as const
const NOT_COVERED: DraftSilence = { said: 'not-covered', remark: null }

const latestOf = ({ witnesses }: DraftView) =>
  witnesses.flatMap(({ revisions }) => revisions.at(-1) ?? [])

function silenceOf(lineage: string, revision: RevisionSummary, contents: Contents): DraftSilence {
  const { clauses } = contents.get(revision.hash) ?? { clauses: [] }
  const content = { ...revision, text: null, clauses }
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

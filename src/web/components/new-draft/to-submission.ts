import { toRevisionContent } from '../../../core/editing/to-revision-content.ts'
import type { WorkingCopy } from '../../../core/editing/working-copy.ts'
import type { RevisionContent } from '../../../core/model/draft.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Submission } from '../../../core/model/submission.ts'
import type { Desk } from './desk.ts'
import { NEW, type Fields } from './fields.ts'

/** What the form is about: the process that was chosen, and the language of the text. */
export type Setting = { overview: ProcessOverview | null; language: string }

/**
 * What would be sent. It may still be invalid where the form is: `problemsOf` says so before, and the
 * server again.
 */
export function toSubmission(desk: Desk, setting: Setting): Submission {
  const { fields } = desk
  return {
    submission: desk.key,
    author: fields.author.trim(),
    process:
      fields.process === NEW
        ? { kind: 'new', title: fields.processTitle.trim(), language: setting.language }
        : { kind: 'existing', id: fields.process },
    instrument: instrumentOf(fields, setting.overview),
    draft: draftOf(fields),
    witness: witnessOf(fields),
    revision: { ...contentOf(desk, setting.language), note: orNull(fields.revisionNote) },
  }
}

/** Title of the source as it will be called: as written, or after where it was published. */
export function witnessTitleOf(fields: Fields): string {
  const { witnessTitle, sourcePublisher, sourceTitle } = fields
  return (
    [witnessTitle, sourcePublisher, sourceTitle].find((text) => text.trim())?.trim() ??
    'Text as entered'
  )
}

/** Names of parties that are new to the process. */
export function otherPartiesOf(fields: Fields): string[] {
  return fields.otherParties.split(';').flatMap((name) => name.trim() || [])
}

function instrumentOf(fields: Fields, overview: ProcessOverview | null): Submission['instrument'] {
  if (fields.saveAs !== 'draft') {
    const draft = overview?.drafts.find(({ id }) => id === fields.draft)
    return { kind: 'existing', id: draft?.instrument ?? fields.instrument }
  }
  const isNew = fields.process === NEW || fields.instrument === NEW
  return isNew
    ? { kind: 'new', title: fields.instrumentTitle.trim() }
    : { kind: 'existing', id: fields.instrument }
}

function draftOf(fields: Fields): Submission['draft'] {
  if (fields.saveAs !== 'draft') return { kind: 'existing', id: fields.draft }
  const isKnownProcess = fields.process !== NEW
  return {
    kind: 'new',
    fields: {
      title: fields.title.trim(),
      date: fields.date.trim(),
      kind: fields.kind,
      round: isKnownProcess ? fields.round || null : null,
      tabledBy: [
        ...(isKnownProcess ? fields.tabledBy.map((id) => ({ id })) : []),
        ...otherPartiesOf(fields).map((name) => ({ name })),
      ],
      basedOn: isKnownProcess ? fields.basedOn || null : null,
    },
  }
}

function witnessOf(fields: Fields): Submission['witness'] {
  if (fields.saveAs === 'revision') return { kind: 'existing', id: fields.witness }
  const source = {
    title: fields.sourceTitle.trim(),
    publisher: fields.sourcePublisher.trim(),
    url: orNull(fields.sourceUrl),
    date: orNull(fields.publishedAt),
  }
  const hasSource = source.title !== '' || source.publisher !== '' || source.url !== null
  return {
    kind: 'new',
    fields: {
      title: witnessTitleOf(fields),
      // Until somebody says that the words are the draft's own, they are not.
      mode: fields.mode === '' ? 'paraphrase' : fields.mode,
      coverage: extentOf(fields),
      publishedAt: orNull(fields.publishedAt),
      provenanceNote: orNull(fields.provenanceNote),
      source: hasSource ? source : null,
    },
  }
}

/** Until somebody says that it is more, a source gives some points: then nothing counts as dropped. */
function extentOf(fields: Fields) {
  return fields.coverage === '' ? 'summary' : fields.coverage
}

function contentOf(desk: Desk, language: string): RevisionContent {
  const { fields, clauses } = desk
  const correction = correctionOf(desk)
  const content = toRevisionContent(correction ? clauses.present : withoutBase(clauses.present), {
    language,
    ordering: fields.ordering,
    standing: fields.standing,
    coverage: {
      extent: extentOf(fields),
      recordedWhole: fields.recordedWhole === 'yes',
      absent: correction?.absent ?? [],
      notSeen: correction?.notSeen ?? [],
      note: orNull(fields.coverageNote),
    },
  })
  // A text that we wrote ourselves from clauses is not the text as given.
  return correction?.hasText === false ? withoutText(content) : content
}

/** What is being corrected, where the text is still to become a correction of it. */
function correctionOf({ fields, correction }: Desk): Desk['correction'] {
  return fields.saveAs === 'revision' && correction?.witness === fields.witness ? correction : null
}

/** What was known of an earlier revision's clauses belongs to that source alone. */
function withoutBase(copy: WorkingCopy): WorkingCopy {
  return { ...copy, clauses: copy.clauses.map((clause) => ({ ...clause, base: null })) }
}

function withoutText(content: RevisionContent): RevisionContent {
  const clauses = content.clauses.map((clause) => ({ ...clause, span: null }))
  return { ...content, text: null, clauses }
}

function orNull(text: string): string | null {
  return text.trim() || null
}

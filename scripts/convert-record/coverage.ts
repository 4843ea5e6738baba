import type { Coverage, CoverageNote, Extent } from '../../src/core/model/draft.ts'
import { readNote } from './notes.ts'
import type { DraftEntry } from './record-file.ts'
import { sourceIds } from './source-id.ts'

/**
 * Coverage is said of the draft, not of the source: a report recorded whole is still only a summary of
 * the draft that it reports, and silence in it is never a deletion.
 */
export function convertCoverage(draft: DraftEntry): Coverage {
  const { status, note, removed, not_seen: notSeen } = draft.coverage
  return {
    extent: readExtent(draft),
    recordedWhole: status === 'full',
    absent: removed.filter(isStated).map(removedNote),
    notSeen: [
      ...notSeen.map(coverageNote),
      ...removed.filter(wasNotVisible).map(removedNote),
      ...removed.filter(wasInferred).map(inferredNote),
    ],
    note: readNote(note),
  }
}

function readExtent({ report_of: reportOf, coverage, provenance }: DraftEntry): Extent {
  if (reportOf !== undefined) return 'summary'
  if (coverage.status === 'full') return 'full'
  return provenance.status === 'press-report' ? 'summary' : 'excerpt'
}

type RemovedEntry = DraftEntry['coverage']['removed'][number]

/**
 * One entry of the record stands under "removed" with a note that it was not in the part that could
 * be seen. That is not a removal: by the record's own reading rule it is not covered.
 */
const wasNotVisible = ({ note }: RemovedEntry) => /not in the part .* visible/i.test(note ?? '')

/**
 * Two entries stand under "removed" though their own notes say that nobody states it: 14(b) of the
 * European counter-proposal is "inferred from the replacement of point 14", and of 10(d) "three
 * sub-items are listed" where there were four. An inference is no statement (rule C2): not covered,
 * with what speaks for it. Other entries rest on a report of the removal, or on a list seen whole.
 */
const wasInferred = ({ note }: RemovedEntry) =>
  /^Inferred from |sub-items are listed where /.test(note ?? '')

const isStated = (entry: RemovedEntry) => !wasNotVisible(entry) && !wasInferred(entry)

const inferredNote = (entry: RemovedEntry): CoverageNote => ({
  ...removedNote(entry),
  note: `Thought to be gone, but no source states it. ${entry.note ?? ''}`.trimEnd(),
})

const removedNote = ({ key, ...rest }: RemovedEntry) => coverageNote({ keys: [key], ...rest })

type NoteEntry = DraftEntry['coverage']['not_seen'][number]

function coverageNote({ keys, label, note, sources }: NoteEntry): CoverageNote {
  return {
    lineages: keys,
    label: label ?? null,
    note: readNote(note),
    sources: sourceIds(sources),
  }
}

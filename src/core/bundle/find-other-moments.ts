import type { PlacedProblem } from './find-content-problems.ts'
import type { ProcessBundle } from './process-bundle.ts'

type Moments = Pick<ProcessBundle, 'witnesses' | 'alignments' | 'notes' | 'carries' | 'changes'>

/**
 * Moments at which something was stored, in another form than that of files that we make: UTC, to the
 * millisecond. They are kept as moments, so that another form would be lost, and with it the file's hash.
 * Moments that somebody stated (the time of a statement, of a decision) are kept as they are written.
 */
export function findOtherMoments(bundle: Moments): PlacedProblem[] {
  const { witnesses, alignments, notes, carries, changes } = bundle
  const places: [path: string, moment: string][] = [
    ...witnesses.flatMap(({ revisions }, at) => placesIn(revisions, `witnesses.${at}.revisions`)),
    ...placesIn(alignments, 'alignments'),
    ...placesIn(notes, 'notes'),
    ...notes.flatMap(({ edits }, at) => placesIn(edits, `notes.${at}.edits`)),
    ...placesIn(carries, 'carries'),
    ...placesIn(changes, 'changes'),
  ]
  return places.flatMap(([path, moment]): PlacedProblem[] =>
    new Date(moment).toISOString() === moment
      ? []
      : [[path, `“${moment}” must be given in UTC and to the millisecond, as files made here do.`]],
  )
}

type Dated = { createdAt: string } | { at: string }

const placesIn = (entries: readonly Dated[], list: string) =>
  entries.map((entry, index): [string, string] =>
    'at' in entry
      ? [`${list}.${index}.at`, entry.at]
      : [`${list}.${index}.createdAt`, entry.createdAt],
  )

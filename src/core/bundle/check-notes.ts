import type { Alignment } from '../model/alignment.ts'
import type { ClauseTarget } from '../model/annotation.ts'
import type { CarryDecision } from '../model/note-saves.ts'
import type { ClauseTexts } from './clauses-of.ts'
import type { PlacedProblem } from './find-content-problems.ts'
import type { BundledNote, ProcessBundle } from './process-bundle.ts'

/**
 * What is wrong with the notes of a bundle, and with what people decided about them and about clauses:
 * each must be about clauses that the bundle holds, and quote them as they stand.
 */
export function checkNotes(bundle: ProcessBundle, texts: ClauseTexts): PlacedProblem[] {
  const roots = new Set(
    bundle.notes.flatMap(({ id, subject }) => (subject.kind === 'reply' ? [] : [id])),
  )
  return [
    ...bundle.notes.flatMap((note, at) => [
      ...problemsOfSubject(note, { texts, roots, path: `notes.${at}` }),
      ...problemsOfHistory(note, `notes.${at}`),
    ]),
    ...bundle.carries.flatMap((carry, at) =>
      problemsOfCarry(carry, { texts, roots, path: `carries.${at}` }),
    ),
    ...bundle.alignments.flatMap((alignment, at) =>
      problemsOfAlignment(alignment, texts, `alignments.${at}`),
    ),
  ]
}

type Place = { texts: ClauseTexts; roots: ReadonlySet<string>; path: string }

function problemsOfSubject({ subject }: BundledNote, { texts, roots, path }: Place) {
  if (subject.kind === 'wording') return problemsOfTarget(subject.target, texts, path)
  if (subject.kind === 'reply') {
    return roots.has(subject.to) ? [] : [missing(path, `the note “${subject.to}”`)]
  }
  return [subject.before, subject.after].flatMap(({ revision, clauses }) =>
    clauses.length === 0 && !texts.has(revision)
      ? [missing(path, `a text with the hash ${revision}`)]
      : clauses.flatMap((clause) =>
          problemsOfTarget({ revision, clause, words: null }, texts, path),
        ),
  )
}

function problemsOfTarget(
  { revision, clause, words }: ClauseTarget,
  texts: ClauseTexts,
  path: string,
): PlacedProblem[] {
  const text = texts.get(revision)?.get(clause)
  if (text === undefined) return [missing(path, `the clause “${clause}” of the text ${revision}`)]
  if (words === null) return []
  const { start, end } = words.position
  const { prefix, exact, suffix } = words.quote
  const stands =
    text.slice(start, end) === exact &&
    text.slice(0, start).endsWith(prefix) &&
    text.slice(end).startsWith(suffix)
  return stands
    ? []
    : [[path, `The words that this quotes do not stand in the clause “${clause}”.`]]
}

function problemsOfHistory({ edits }: BundledNote, path: string): PlacedProblem[] {
  return edits.flatMap(({ act }, at): PlacedProblem[] =>
    (act === 'written') === (at === 0)
      ? []
      : [[`${path}.edits.${at}`, 'A note is written once, before all else that was done to it.']],
  )
}

function problemsOfCarry(carry: CarryDecision, { texts, roots, path }: Place): PlacedProblem[] {
  const { note, from, to, targets } = carry
  return [
    ...(roots.has(note) ? [] : [missing(path, `the note “${note}”`)]),
    ...[from, to]
      .filter((hash) => !texts.has(hash))
      .map((hash) => missing(path, `a text with the hash ${hash}`)),
    ...targets.flatMap((target): PlacedProblem[] =>
      target.revision === to
        ? problemsOfTarget(target, texts, path)
        : [[path, 'A carried note stands in another text than the one it was carried to.']],
    ),
  ]
}

function problemsOfAlignment(
  { before, after, decisions }: Alignment,
  texts: ClauseTexts,
  path: string,
): PlacedProblem[] {
  if (before > after) return [[path, 'Of two texts the one with the lower hash stands as before.']]
  const strangers = (hash: string, ids: readonly string[]) =>
    ids.filter((id) => !texts.get(hash)?.has(id))
  return decisions.flatMap((decision, at) =>
    [...strangers(before, decision.before), ...strangers(after, decision.after)].map((clause) =>
      missing(`${path}.decisions.${at}`, `the clause “${clause}”`),
    ),
  )
}

function missing(path: string, what: string): PlacedProblem {
  return [path, `This is about ${what}, which is not in the file.`]
}

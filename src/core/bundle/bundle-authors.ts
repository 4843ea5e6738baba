import { Author } from '../model/author.ts'
import type { PlacedProblem } from './find-content-problems.ts'
import type { ProcessBundle } from './process-bundle.ts'

type Signed = readonly [path: string, author: string]

/**
 * Authors in a bundle whom nobody could name here, above all the bundled record: it signs the texts and the
 * log of its own process, and never what people decide and note.
 */
export function checkAuthors(bundle: ProcessBundle): PlacedProblem[] {
  const signed = [...(bundle.record === null ? signedTexts(bundle) : []), ...signedByPeople(bundle)]
  // Few people sign much.
  const problems = new Map(signed.map(([, author]) => [author, problemOf(author)]))
  return signed.flatMap(([path, author]): PlacedProblem[] => {
    const sentence = problems.get(author) ?? null
    return sentence === null ? [] : [[`${path}.author`, sentence]]
  })
}

function problemOf(author: string): string | null {
  const [issue] = Author.safeParse(author).error?.issues ?? []
  return issue ? `${issue.message}.` : null
}

function signedTexts({ witnesses, changes }: ProcessBundle): Signed[] {
  return [
    ...witnesses.flatMap(({ revisions }, at) => signedIn(revisions, `witnesses.${at}.revisions`)),
    ...signedIn(changes, 'changes'),
  ]
}

function signedByPeople({ alignments, notes, carries }: ProcessBundle): Signed[] {
  return [
    ...signedIn(alignments, 'alignments'),
    ...alignments.flatMap(({ decisions }, at) => signedIn(decisions, `alignments.${at}.decisions`)),
    ...signedIn(notes, 'notes'),
    ...notes.flatMap(({ edits }, at) => signedIn(edits, `notes.${at}.edits`)),
    ...signedIn(carries, 'carries'),
  ]
}

function signedIn(entries: readonly { author: string }[], path: string): Signed[] {
  return entries.map(({ author }, at) => [`${path}.${at}`, author])
}

/** The bundle with another name wherever the bundled record signed: for a copy, which it does not vouch for. */
export function withoutRecordAuthor(bundle: ProcessBundle, name: string): ProcessBundle {
  const renamed = <Entry extends { author: string }>(entry: Entry): Entry =>
    problemOf(entry.author) === null ? entry : { ...entry, author: name }
  return {
    ...bundle,
    witnesses: bundle.witnesses.map((witness) => ({
      ...witness,
      revisions: witness.revisions.map(renamed),
    })),
    changes: bundle.changes.map(renamed),
  }
}

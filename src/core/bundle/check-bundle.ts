import { hashContent } from '../model/content-hash.ts'
import { checkNotes } from './check-notes.ts'
import { clausesOf } from './clauses-of.ts'
import { reordersLine } from '../model/identity.ts'
import { findContentProblems, type PlacedProblem } from './find-content-problems.ts'
import { findOtherMoments } from './find-other-moments.ts'
import { namesInContent } from './names-in-content.ts'
import { hashBundle, type ProcessBundle } from './process-bundle.ts'
import {
  missingIn,
  referencesOfEntries,
  referencesOfTerms,
  type Known,
  type Reference,
} from './references.ts'

/**
 * What is wrong with a bundle: parts that are named and missing, ids given twice, drafts that would be
 * based on themselves, histories with gaps, moments in another form, quotes that do not stand in their
 * clause, texts that do not have the hash they are given, and a file that was changed after it was made.
 * Empty where all is well.
 */
export async function checkBundle(bundle: ProcessBundle): Promise<PlacedProblem[]> {
  const problems = [
    ...findTwice(bundle),
    ...findStrays(bundle),
    ...findBrokenHistories(bundle),
    ...findOtherMoments(bundle),
    ...findMissing(bundle),
    ...findCircles(bundle),
    ...findReordering({ ...bundle, contents: [] }, ''),
    ...bundle.contents.flatMap((content, at) =>
      findContentProblems(content).map<PlacedProblem>(([path, sentence]) => [
        `contents.${at}.${path}`,
        sentence,
      ]),
    ),
    ...checkNotes(bundle, clausesOf(bundle.contents)),
  ]
  const wrong = await findWrongHashes(bundle)
  if (problems.length + wrong.length > 0) return [...wrong, ...problems]
  if ((await hashBundle(bundle)) === bundle.hash) return []
  return [['hash', 'This file was changed after it was made: its hash is that of another content.']]
}

/** Each text is hashed again, so that a changed word is found, with the place where it stands. */
async function findWrongHashes({ contents, witnesses }: ProcessBundle): Promise<PlacedProblem[]> {
  const problems: PlacedProblem[] = []
  for (const [at, content] of contents.entries()) {
    if ((await hashContent(content)) === content.hash) continue
    const witness = witnesses.find(({ revisions }) =>
      revisions.some(({ hash }) => hash === content.hash),
    )
    const whose = witness ? `The text of “${witness.shortTitle}”` : 'This text'
    problems.push([
      `contents.${at}`,
      `${whose} does not have the hash that the file gives for it: it was changed after the file was made.`,
    ])
  }
  return problems
}

function findTwice(bundle: ProcessBundle): PlacedProblem[] {
  const lists: Record<string, readonly string[]> = {
    ...Object.fromEntries(KEYED.map((list) => [list, bundle[list].map(({ id }) => id)])),
    termDefinitions: bundle.termDefinitions.map(({ key }) => key),
    contents: bundle.contents.map(({ hash }) => hash),
  }
  return Object.entries(lists).flatMap(([list, ids]) => {
    const seen = new Set<string>()
    return ids.flatMap((id, at): PlacedProblem[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [[`${list}.${at}`, `“${id}” stands twice in the file.`]]
    })
  })
}

const KEYED = [
  'parties',
  'people',
  'topics',
  'sources',
  'rounds',
  'instruments',
  'lineages',
  'drafts',
  'witnesses',
  'statements',
  'events',
  'collations',
  'notes',
] as const

/** Instruments of another process, and texts that no revision has. */
function findStrays({ process, instruments, witnesses, contents }: ProcessBundle): PlacedProblem[] {
  const used = new Set(witnesses.flatMap(({ revisions }) => revisions.map(({ hash }) => hash)))
  return [
    ...instruments.flatMap((instrument, at): PlacedProblem[] =>
      instrument.process === process.id
        ? []
        : [[`instruments.${at}`, `“${instrument.id}” belongs to another process.`]],
    ),
    ...contents.flatMap(({ hash }, at): PlacedProblem[] =>
      used.has(hash) ? [] : [[`contents.${at}`, 'No revision in the file has this text.']],
    ),
  ]
}

/** Revisions, versions, edits and decisions are numbered 1, 2, 3 … each in their order. */
function findBrokenHistories(bundle: ProcessBundle): PlacedProblem[] {
  return [
    ...bundle.witnesses.flatMap(({ revisions }, at) =>
      gapsIn(revisions, `witnesses.${at}.revisions`, () => ''),
    ),
    ...bundle.notes.flatMap(({ edits }, at) => gapsIn(edits, `notes.${at}.edits`, () => '')),
    ...gapsIn(bundle.alignments, 'alignments', ({ before, after }) => `${before} ${after}`),
    ...gapsIn(bundle.carries, 'carries', ({ note, from, to }) => `${note} ${from} ${to}`),
  ]
}

function gapsIn<Entry extends { number: number }>(
  entries: readonly Entry[],
  path: string,
  keyOf: (entry: Entry) => string,
): PlacedProblem[] {
  const reached = new Map<string, number>()
  return entries.flatMap((entry, at): PlacedProblem[] => {
    const due = (reached.get(keyOf(entry)) ?? 0) + 1
    reached.set(keyOf(entry), due)
    if (entry.number === due) return []
    return [[`${path}.${at}.number`, `Number ${due} is due here, and ${entry.number} is given.`]]
  })
}

function findMissing(bundle: ProcessBundle): PlacedProblem[] {
  const known = knownIn(bundle)
  const ofEntries = [
    ...referencesOfEntries(bundle),
    ['witnesses', bundle.witnesses.map(referencesOfWitness)] as const,
    ...bundle.contents.map(
      ({ clauses }, at) =>
        [
          `contents.${at}.clauses`,
          clauses.flatMap(({ id, terms }) => referencesOfTerms(id, terms)),
        ] as const,
    ),
  ].flatMap(([list, references]) =>
    references.flatMap((reference): PlacedProblem[] => {
      const id = missingIn(known, reference)
      if (id === undefined) return []
      const kind = [reference.kind].flat().join(' or ')
      return [[list, `“${reference.by}” names the ${kind} “${id}”, which is not in the file.`]]
    }),
  )
  const ofContents = bundle.contents.flatMap((content, at) =>
    namesInContent(content).flatMap(({ kind, id, path }): PlacedProblem[] =>
      known[kind].has(id)
        ? []
        : [[`contents.${at}.${path}`, `The ${kind} “${id}” is named here and is not in the file.`]],
    ),
  )
  return [...ofEntries, ...findMissingTexts(bundle, known), ...ofContents]
}

function referencesOfWitness({ id, sources }: ProcessBundle['witnesses'][number]): Reference {
  return { by: id, kind: 'source', ids: sources }
}

/** Drafts that are based on others which in the end are based on them. */
function findCircles({ drafts }: ProcessBundle): PlacedProblem[] {
  const basis = new Map(drafts.map(({ id, basedOn }) => [id, basedOn]))
  const followed = new Set<string>()
  return drafts.flatMap(({ id }, at): PlacedProblem[] => {
    const path = new Set<string>()
    let next: string | null = id
    while (next !== null && !followed.has(next) && !path.has(next)) {
      path.add(next)
      next = basis.get(next) ?? null
    }
    for (const passed of path) followed.add(passed)
    if (next === null || !path.has(next)) return []
    return [[`drafts.${at}.basedOn`, `The draft “${next}” would be based on itself.`]]
  })
}

function findMissingTexts(
  { witnesses, contents, alignments }: ProcessBundle,
  known: Known,
): PlacedProblem[] {
  const hashes = new Set(contents.map(({ hash }) => hash))
  const ofWitnesses = witnesses.flatMap(({ id, draft, revisions }, at) => {
    const lost = revisions.filter(({ hash }) => !hashes.has(hash))
    return [
      ...unless(known.draft.has(draft), `witnesses.${at}.draft`, `The draft “${draft}”`),
      ...lost.flatMap(({ number }) =>
        unless(false, `witnesses.${at}.revisions`, `The text of “${id}”, revision ${number},`),
      ),
    ]
  })
  const ofAlignments = alignments.flatMap(({ before, after }, at) =>
    unless(
      hashes.has(before) && hashes.has(after),
      `alignments.${at}`,
      'A text that these decisions are about',
    ),
  )
  return [...ofWitnesses, ...ofAlignments]
}

function unless(isThere: boolean, path: string, what: string): PlacedProblem[] {
  return isThere ? [] : [[path, `${what} is not in the file.`]]
}

/** Fields that stand in a line beside other words. */
const LINES = new Set(['title', 'shortTitle', 'name', 'author', 'publisher', 'tags'])

/** Names and titles that would turn round what stands beside them, as nobody can enter them here. */
function findReordering(value: unknown, path: string, isLine = false): PlacedProblem[] {
  if (typeof value === 'string') {
    const isWrong = isLine && reordersLine(value)
    return isWrong ? [[path, 'This holds control characters that change the order of words.']] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) =>
    findReordering(
      held,
      path === '' ? name : `${path}.${name}`,
      Array.isArray(value) ? isLine : LINES.has(name),
    ),
  )
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))

function knownIn(bundle: ProcessBundle): Known {
  return {
    party: idsOf(bundle.parties),
    person: idsOf(bundle.people),
    topic: idsOf(bundle.topics),
    source: idsOf(bundle.sources),
    round: idsOf(bundle.rounds),
    instrument: idsOf(bundle.instruments),
    lineage: idsOf(bundle.lineages),
    draft: idsOf(bundle.drafts),
    witness: idsOf(bundle.witnesses),
    occurrence: idsOf([...bundle.statements, ...bundle.events]),
    term: new Set(bundle.termDefinitions.map(({ key }) => key)),
  }
}

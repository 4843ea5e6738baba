import type { CountedChange, Row, RowChange } from '../compare/row.ts'
import { asWords } from '../compare/said-elsewhere.ts'
import { differsBeside, termsDiffer } from '../compare/select-rows.ts'
import { isolated } from './isolated.ts'
import { knownFromWords } from './mentions.ts'
import { wordsStandIn } from './words-elsewhere.ts'

/** Which sign and colour a verdict is shown with. */
export type VerdictTone = 'quiet' | 'amended' | 'added' | 'dropped' | 'moved' | 'unknown' | 'single'

/** What happened to a clause, in words: `what` in the badge, `details` below it. */
export type Verdict = { what: string; tone: VerdictTone; details: readonly string[] }

/** What the words depend on beyond the row itself. */
export type VerdictContext = {
  /** Two sources of one draft: they differ, but nothing is added or dropped between them. */
  sameDraft: boolean
  /** Labels of the row's clauses that have one, from the article down. */
  labels: { before: readonly string[]; after: readonly string[] }
  /** When the person decided who decided about this row, in words. */
  decidedOn: string | null
  /** Whether the clause is headed differently, and its words are the same. */
  onlyHeading?: boolean
  /** What became of its square brackets, in words. */
  brackets?: string | null
  /** How many clauses with wording each side has; missing: all of the row's. */
  parts?: { before: number; after: number }
  /** Clauses of the empty side that say it elsewhere. */
  saidIn?: readonly string[]
}

const TONES: Record<RowChange, VerdictTone> = {
  kept: 'quiet',
  amended: 'amended',
  split: 'moved',
  merged: 'moved',
  added: 'added',
  'first-seen': 'added',
  dropped: 'dropped',
  moved: 'moved',
  'not-covered': 'unknown',
}

/** Kinds of change in the order in which readers ask for them. */
export const CHANGE_ORDER: readonly CountedChange[] = [
  'amended',
  'added',
  'first-seen',
  'dropped',
  'not-covered',
  'split',
  'merged',
  'moved',
  'renumbered',
  'kept',
]

/** Say what happened to a clause between two drafts, or how two sources of one draft differ about it. */
export function verdictOf(row: Row, context: VerdictContext): Verdict {
  if (row.change === 'moved') return movedVerdict(row, context)
  const isKept = row.change === 'kept' && !differsBeside(row)
  return {
    what: verdictWords(row, context),
    tone: isKept && movementOf(row) !== null ? 'moved' : toneOf(row, context),
    details: [
      ...(row.change === 'kept' && termsDiffer(row) ? ['in the same wording of ours'] : []),
      ...(context.onlyHeading ? ['only the heading changed'] : []),
      ...(context.brackets && !context.sameDraft ? [context.brackets] : []),
      ...labelChange(row, context),
      ...reasonBeside(row, context),
      ...decidedWords(row, context),
    ],
  }
}

/** The verdict by itself: "amended", "moved · amended", "renumbered". */
export function verdictWords(
  row: Row,
  { sameDraft, parts }: Pick<VerdictContext, 'sameDraft' | 'parts'>,
): string {
  if (row.change === 'moved') return 'words moved'
  const counted = parts ?? { before: row.before.length, after: row.after.length }
  const words = sameDraft ? betweenSources(row, counted) : betweenDrafts(row, counted)
  const movement = movementOf(row)
  if (movement === null) return words
  return row.change === 'kept' && !differsBeside(row) ? movement : `${movement} · ${words}`
}

/** A new number beside other changes is told with the numbers. */
function movementOf(row: Row): 'moved' | 'renumbered' | null {
  if (row.moved) return 'moved'
  return row.renumbered && row.change === 'kept' && !differsBeside(row) ? 'renumbered' : null
}

/** The clause is not there, and its words are: neither dropped nor added (W10). */
function movedVerdict(row: Row, context: VerdictContext): Verdict {
  const where = context.saidIn?.join(', ') || 'other clauses'
  return {
    what: verdictWords(row, context),
    tone: 'moved',
    details: row.elsewhere
      .flatMap((said) => asWords(said) ?? [])
      .map((words) => wordsStandIn(words, where)),
  }
}

function toneOf(row: Row, { sameDraft }: VerdictContext): VerdictTone {
  if (sameDraft && row.absence !== null) return 'single'
  return differsBeside(row) ? 'amended' : TONES[row.change]
}

type Parts = NonNullable<VerdictContext['parts']>

function betweenDrafts(row: Row, parts: Parts): string {
  const { change } = row
  switch (change) {
    case 'kept':
      if (termsDiffer(row)) return 'terms amended'
      return row.rebracketed ? `${row.rebracketed} amended` : 'kept'
    case 'amended':
      return parts.before > 1 && parts.after > 1 ? 'rearranged' : change
    case 'split':
      return `split in ${parts.after}`
    case 'merged':
      return `${parts.before} merged`
    case 'first-seen':
      return 'first seen'
    case 'not-covered':
      return 'not covered'
    default:
      return change
  }
}

function betweenSources(row: Row, parts: Parts): string {
  const { change } = row
  switch (change) {
    case 'kept':
      return termsDiffer(row) ? 'terms differ' : 'same in both'
    case 'amended':
      return 'worded differently'
    case 'split':
      return `given in ${parts.after} parts`
    case 'merged':
      return `${parts.before} given as one`
    default:
      return 'in one source only'
  }
}

function labelChange(row: Row, { labels }: VerdictContext): string[] {
  const [before, after] = [listed(labels.before), listed(labels.after)]
  const isSaid = row.moved || row.renumbered || row.change === 'split' || row.change === 'merged'
  if (!isSaid || before === '' || after === '' || before === after) return []
  const isAmended = row.change === 'amended' || (row.change === 'kept' && differsBeside(row))
  return [`${row.renumbered && isAmended ? 'renumbered ' : ''}${before} → ${after}`]
}

const listed = (labels: readonly string[]) => labels.map(isolated).join(', ')

/** Why the empty side is empty, in a few words; the cell itself gives the whole reason. */
function reasonBeside(row: Row, { sameDraft, saidIn = [] }: VerdictContext): string[] {
  const { change, absence } = row
  if (absence === null) return []
  if (absence.state === 'not-covered') return silenceBeside(row, { sameDraft, saidIn })
  if (absence.support.kind === 'statement')
    return [sameDraft ? 'said to be absent from the other' : 'recorded as removed']
  return [
    sameDraft
      ? 'the other source gives every clause'
      : `the source ${whereOf(change)} gives every clause`,
  ]
}

type Beside = Required<Pick<VerdictContext, 'sameDraft' | 'saidIn'>>

function silenceBeside(row: Row, { sameDraft, saidIn }: Beside): string[] {
  const where = row.before.length > 0 ? 'after' : 'before'
  if (saidIn.length > 0) return [`${sameDraft ? '' : `${where}: `}said in ${saidIn.join(', ')}`]
  if (sameDraft) return ['not mentioned in the other']
  if (row.change === 'first-seen') return ['not covered before']
  return [knownFromWords(row) ?? `no information ${where}`]
}

function whereOf(change: RowChange): string {
  return change === 'added' || change === 'first-seen' ? 'before' : 'after'
}

function decidedWords(
  { confidence, decidedBy, decidedByName, leftBy, absence }: Row,
  { decidedOn }: VerdictContext,
): string[] {
  if (leftBy !== undefined) return [`its match was put elsewhere by ${leftBy}`]
  const isPair = absence === null
  switch (decidedBy) {
    case 'record':
      return isPair ? ['matched by the record'] : []
    case 'person':
      return [[`decided by ${decidedByName ?? 'a person'}`, decidedOn].filter(Boolean).join(', ')]
    case 'engine':
      return isPair
        ? [`${sureness(confidence)} sure`, 'matched by the engine']
        : ['the engine found no match']
    default:
      return decidedBy satisfies never
  }
}

/** Only given links are certain (A14), so the engine never says 100 %. */
function sureness(confidence: number): string {
  return confidence >= 0.99 ? 'over 99 %' : `${Math.floor(confidence * 100)} %`
}

/** Words for a kind of change where many rows are counted or filtered. */
export function changeWords(change: CountedChange, sameDraft: boolean): string {
  if (!sameDraft) return change.replace('-', ' ')
  switch (change) {
    case 'kept':
      return 'same in both'
    case 'amended':
      return 'worded differently'
    case 'split':
      return 'in several parts after'
    case 'merged':
      return 'in several parts before'
    case 'added':
      return 'absent from the first'
    case 'first-seen':
      return 'not mentioned in the first'
    case 'dropped':
      return 'absent from the second'
    case 'not-covered':
      return 'not mentioned in the second'
    case 'moved':
    case 'renumbered':
      return change
    default:
      return change satisfies never
  }
}

import { MAX_CLAUSE_TEXT, MAX_SHORT_TEXT, MAX_SOURCE_TEXT } from '../../../core/editing/limits.ts'
import { countUnreadable } from '../../../core/editing/unreadable-characters.ts'
import type { WorkingCopy } from '../../../core/editing/working-copy.ts'
import { LongText, PartialDate, ShortText, WebAddress } from '../../../core/model/identity.ts'
import { isInStep, type Desk } from './desk.ts'
import { FIELD_NAMES, NEW, type FieldName, type Fields } from './fields.ts'
import { otherPartiesOf } from './to-submission.ts'

/** What stands in the way of saving. `isMissing`: nothing is wrong yet, something is only not said. */
export type Problem = { field: FieldName; message: string; isMissing: boolean }

type TextOnDesk = Pick<Desk, 'text' | 'clauses' | 'isEdited'>

/** The size of a text in words: "5.2 million characters". */
export function sizeOf(text: string): string {
  const millions = text.length / 1_000_000
  if (millions >= 1)
    return `${millions.toLocaleString('en', { maximumFractionDigits: 2 })} million characters`
  return text.length === 1 ? '1 character' : `${text.length.toLocaleString('en')} characters`
}

/** What stands in the way in the text and its clauses. */
export function problemsOfText(desk: TextOnDesk): Problem[] {
  const { text } = desk
  if (text.trim() === '') return [missing('text', 'Paste or type a text.')]
  if (text.length > MAX_SOURCE_TEXT) {
    const limit = MAX_SOURCE_TEXT / 1_000_000
    return [
      wrong(
        'text',
        `The text has ${sizeOf(text)}; at most ${limit} million can be saved. Save its parts as drafts of their own, or leave out annexes that you do not compare.`,
      ),
    ]
  }
  const unreadable = countUnreadable(text)
  if (unreadable > 0) {
    const many = unreadable === 1 ? '1 character' : `${unreadable.toLocaleString('en')} characters`
    return [wrong('text', `The text holds ${many} that cannot be shown. Remove them to save it.`)]
  }
  if (!isInStep(desk)) {
    return desk.isEdited
      ? [wrong('clauses', 'The text has changed since it was read into clauses.')]
      : [missing('clauses', 'The text is still being read into clauses.')]
  }
  return problemsOfClauses(desk.clauses.present)
}

function problemsOfClauses(copy: WorkingCopy): Problem[] {
  if (copy.clauses.every(({ dropped }) => dropped)) {
    return [missing('clauses', 'Every clause is left out. Restore at least one.')]
  }
  return copy.clauses.flatMap((clause, index) => {
    if (clause.dropped) return []
    const name = `Clause ${index + 1}`
    const isLong = clause.end - clause.textStart > MAX_CLAUSE_TEXT
    return [
      ...(isLong
        ? [wrong('clauses', `${name} is longer than a million characters. Split it.`)]
        : []),
      ...[clause.label, clause.heading].flatMap((text) => {
        const message = text === null ? null : mistake(ShortText, text)
        return message === null ? [] : [wrong('clauses', `${name}: ${message}.`)]
      }),
    ]
  })
}

/** What stands in the way in the form, in the order of the page. */
export function problemsOfFields(fields: Fields): Problem[] {
  const needed = requiredOf(fields).filter(([field]) => !String(fields[field]).trim())
  const missed = needed.map(([field, message]) => missing(field, message))
  const mistaken = checksOf(fields).flatMap(([field, check]) => {
    const text = fields[field]
    const message =
      typeof text !== 'string' || text.trim() === '' ? null : mistake(check, text.trim())
    return message === null ? [] : [wrong(field, `${message}.`)]
  })
  return [...missed, ...mistaken, ...problemsOfParties(fields)].sort(
    (one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field),
  )
}

type Required = [field: keyof Fields, message: string]

function requiredOf(fields: Fields): Required[] {
  const always: Required[] = [
    ['author', 'Say who enters this: your name, or a name for your team.'],
    ['process', 'Choose the process, or begin a new one.'],
    ['coverage', 'Say how much of the draft this text gives.'],
    ['recordedWhole', 'Say whether all that the source gives stands here.'],
  ]
  if (fields.process === NEW) always.push(['processTitle', 'Give the new process a title.'])
  if (fields.saveAs === 'revision') {
    return [...always, ['draft', 'Choose the draft.'], ['witness', 'Choose the source to correct.']]
  }
  always.push(['mode', 'Say how this source gives the words.'])
  if (hasSource(fields)) always.push(['sourceTitle', 'Give the publication a title.'])
  if (fields.saveAs === 'witness') return [...always, ['draft', 'Choose the draft.']]
  const isNew = fields.process === NEW || fields.instrument === NEW
  return [
    ...always,
    isNew
      ? ['instrumentTitle', 'Give the new instrument a title.']
      : ['instrument', 'Choose the instrument, or begin a new one.'],
    ['title', 'Give the draft a title.'],
    ['date', 'Say when the draft was made, as exactly as it is known.'],
  ]
}

function hasSource({ sourcePublisher, sourceUrl }: Fields): boolean {
  return sourcePublisher.trim() !== '' || sourceUrl.trim() !== ''
}

type Check = {
  safeParse: (text: string) => { error?: { issues: { message: string }[] } | undefined }
}

function checksOf(fields: Fields): [keyof Fields, Check][] {
  const always: [keyof Fields, Check][] = [
    ['author', ShortText],
    ['coverageNote', LongText],
  ]
  if (fields.process === NEW) always.push(['processTitle', ShortText])
  if (fields.saveAs === 'revision') return [...always, ['revisionNote', LongText]]
  const ofWitness: [keyof Fields, Check][] = [
    ...always,
    ['witnessTitle', ShortText],
    ['provenanceNote', LongText],
    ['sourceTitle', ShortText],
    ['sourcePublisher', ShortText],
    ['sourceUrl', WebAddress],
    ['publishedAt', PartialDate],
  ]
  if (fields.saveAs === 'witness') return ofWitness
  return [...ofWitness, ['instrumentTitle', ShortText], ['title', ShortText], ['date', PartialDate]]
}

const MAX_PARTIES = 40

function problemsOfParties(fields: Fields): Problem[] {
  if (fields.saveAs !== 'draft') return []
  const names = otherPartiesOf(fields)
  if (names.length + fields.tabledBy.length > MAX_PARTIES) {
    return [wrong('otherParties', `At most ${MAX_PARTIES} parties can be named.`)]
  }
  const long = names.some((name) => name.length > MAX_SHORT_TEXT)
  return long
    ? [wrong('otherParties', `A name may have at most ${MAX_SHORT_TEXT} characters.`)]
    : []
}

function mistake(check: Check, text: string): string | null {
  return check.safeParse(text).error?.issues[0]?.message ?? null
}

function missing(field: FieldName, message: string): Problem {
  return { field, message, isMissing: true }
}

function wrong(field: FieldName, message: string): Problem {
  return { field, message, isMissing: false }
}

const ORDER = Object.keys(FIELD_NAMES)

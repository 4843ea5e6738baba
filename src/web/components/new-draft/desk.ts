import { replaceText } from '../../../core/editing/edit-text.ts'
import { workingCopyOfRevision } from '../../../core/editing/from-revision.ts'
import { beginHistory, record, redo, undo, type History } from '../../../core/editing/history.ts'
import { beginWorkingCopy, type WorkingCopy } from '../../../core/editing/working-copy.ts'
import type { Coverage, RevisionContent } from '../../../core/model/draft.ts'
import type { Submission } from '../../../core/model/submission.ts'
import type { Segmentation } from '../../../core/text/segmentation.ts'
import { EMPTY_FIELDS, type Fields } from './fields.ts'

/** The revision that is being corrected, and what its coverage named beyond its clauses. */
type Correction = {
  witness: string
  absent: Coverage['absent']
  notSeen: Coverage['notSeen']
  /** Whether that revision holds a text; where not, the one on the desk was written from its clauses. */
  hasText: boolean
}

/** Everything that a person has on the desk: the text, the clauses read from it, what is said about it. */
export type Desk = {
  /** Also the submission's id: a save that is repeated makes no second copy. */
  key: string
  /** The address that it was begun from, so that another address begins something else. */
  begunFrom: string
  text: string
  clauses: History<WorkingCopy>
  /** Whether a person has worked on the clauses. From then on they are never replaced unasked. */
  isEdited: boolean
  /** Whether the text was too much to be read into clauses to its end. */
  isCutShort: boolean
  correction: Correction | null
  /** What was sent and may have been stored, though no answer came. Last sent last. */
  sent: readonly Submission[]
  fields: Fields
}

const NOTHING: WorkingCopy = { text: '', clauses: [], keysGiven: 0 }

/** An empty desk. */
export function beginDesk(key: string, begunFrom: string): Desk {
  return {
    key,
    begunFrom,
    text: '',
    clauses: beginHistory(NOTHING),
    isEdited: false,
    isCutShort: false,
    correction: null,
    sent: [],
    fields: EMPTY_FIELDS,
  }
}

/** Whether the clauses were read from the text as it stands now. */
export function isInStep({ text, clauses }: Pick<Desk, 'text' | 'clauses'>): boolean {
  return text === clauses.present.text
}

/** Whether there is anything that it would be a pity to lose. */
export function isWorthKeeping(desk: Desk): boolean {
  return desk.text !== '' || desk.fields.title !== '' || desk.fields.sourceTitle !== ''
}

export type DeskAction =
  | { kind: 'type'; text: string }
  | { kind: 'read'; text: string; segmentation: Segmentation }
  | { kind: 'edit'; operate: (copy: WorkingCopy) => WorkingCopy; step: string | null }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'return-to-clauses' }
  | { kind: 'fill'; fields: Partial<Fields> }
  | { kind: 'correct'; witness: string; content: RevisionContent }
  | { kind: 'send' | 'refuse'; submission: Submission }
  | { kind: 'replace'; desk: Desk }

/** What becomes of the desk. */
export function deskReducer(desk: Desk, action: DeskAction): Desk {
  switch (action.kind) {
    case 'type':
      return typed(desk, action.text)
    case 'read':
      return read(desk, action.text, action.segmentation)
    case 'edit':
      return edited(desk, record(desk.clauses, action.operate(desk.clauses.present), action.step))
    case 'undo':
      return withClauses(desk, undo(desk.clauses))
    case 'redo':
      return withClauses(desk, redo(desk.clauses))
    case 'return-to-clauses':
      return { ...desk, text: desk.clauses.present.text }
    case 'fill':
      return { ...desk, fields: { ...desk.fields, ...action.fields } }
    case 'correct':
      return corrected(desk, action.witness, action.content)
    case 'send':
      return { ...desk, sent: [...desk.sent, action.submission] }
    case 'refuse':
      return { ...desk, sent: desk.sent.filter((sent) => sent !== action.submission) }
  }
  return action.desk
}

function typed(desk: Desk, text: string): Desk {
  if (!desk.isEdited) return { ...desk, text }
  const carried = isInStep(desk) ? replaceText(desk.clauses.present, text) : null
  return { ...desk, text, clauses: carried ? record(desk.clauses, carried, 'text') : desk.clauses }
}

function edited(desk: Desk, clauses: Desk['clauses']): Desk {
  return clauses === desk.clauses ? desk : { ...withClauses(desk, clauses), isEdited: true }
}

function read(desk: Desk, text: string, segmentation: Segmentation): Desk {
  if (text !== desk.text) return desk // typed on meanwhile: the next reading is under way
  const copy = beginWorkingCopy(text, segmentation)
  const clauses = desk.isEdited ? record(desk.clauses, copy) : beginHistory(copy)
  return { ...desk, clauses, isCutShort: segmentation.exhausted }
}

/** The text follows the clauses, unless it has gone its own way before. */
function withClauses(desk: Desk, clauses: History<WorkingCopy>): Desk {
  return { ...desk, clauses, text: isInStep(desk) ? clauses.present.text : desk.text }
}

function corrected(desk: Desk, witness: string, content: RevisionContent): Desk {
  const copy = workingCopyOfRevision(content)
  const { extent, recordedWhole, note, absent, notSeen } = content.coverage
  return {
    ...desk,
    text: copy.text,
    clauses: record(desk.clauses, copy),
    isEdited: true,
    isCutShort: false,
    correction: { witness, absent, notSeen, hasText: content.text !== null },
    fields: {
      ...desk.fields,
      language: content.language,
      ordering: content.ordering,
      coverage: extent,
      recordedWhole: recordedWhole ? 'yes' : 'no',
      coverageNote: note ?? '',
    },
  }
}

import type { Standing } from '../../../core/model/clause.ts'
import type { DraftKind, Extent, Ordering, WitnessMode } from '../../../core/model/draft.ts'

/** Stands for "a new one" where an id is chosen. No id can be written like this. */
export const NEW = '+'

/** What the text becomes: a draft of its own, one more source of a draft, or a correction of a source. */
export type SaveAs = 'draft' | 'witness' | 'revision'

/** What a person says about the text, as it stands in the form. Empty text: not said. */
export type Fields = {
  author: string
  /** Empty: guessed from the text. */
  language: string
  saveAs: SaveAs
  process: string
  processTitle: string
  instrument: string
  instrumentTitle: string
  draft: string
  witness: string
  title: string
  date: string
  kind: DraftKind
  round: string
  tabledBy: readonly string[]
  /** Names that the process does not know yet, separated by semicolons. */
  otherParties: string
  basedOn: string
  witnessTitle: string
  mode: WitnessMode | ''
  coverage: Extent | ''
  /** Whether all that the source gives stands here. */
  recordedWhole: 'yes' | 'no' | ''
  coverageNote: string
  ordering: Ordering
  standing: Standing
  provenanceNote: string
  sourceTitle: string
  sourcePublisher: string
  sourceUrl: string
  publishedAt: string
  revisionNote: string
}

/** A place in the form that something can be wrong with. */
export type FieldName = keyof Fields | 'text' | 'clauses'

/** The element of a field, for labels and for links to it. */
export function fieldId(name: FieldName): string {
  return `new-draft-${name}`
}

/** A form that says nothing yet. */
export const EMPTY_FIELDS: Fields = {
  author: '',
  language: '',
  saveAs: 'draft',
  process: '',
  processTitle: '',
  instrument: '',
  instrumentTitle: '',
  draft: '',
  witness: '',
  title: '',
  date: '',
  kind: 'other',
  round: '',
  tabledBy: [],
  otherParties: '',
  basedOn: '',
  witnessTitle: '',
  mode: '',
  coverage: '',
  recordedWhole: '',
  coverageNote: '',
  ordering: 'document',
  standing: 'unknown',
  provenanceNote: '',
  sourceTitle: '',
  sourcePublisher: '',
  sourceUrl: '',
  publishedAt: '',
  revisionNote: '',
}

/** What each field is called, in the order of the page. */
export const FIELD_NAMES: Record<FieldName, string> = {
  text: 'Text',
  language: 'Language of the text',
  clauses: 'Clauses',
  saveAs: 'What this text is',
  process: 'Process',
  processTitle: 'Title of the process',
  instrument: 'Instrument',
  instrumentTitle: 'Title of the instrument',
  draft: 'Draft',
  witness: 'Source to correct',
  title: 'Title of the draft',
  date: 'Date of the draft',
  kind: 'Kind of draft',
  round: 'Round of talks',
  tabledBy: 'Tabled by',
  otherParties: 'Other parties',
  basedOn: 'Builds on',
  coverage: 'How much of the draft it gives',
  recordedWhole: 'All that the source gives is here',
  coverageNote: 'What it leaves out',
  mode: 'How it gives the words',
  ordering: 'Order of the clauses',
  standing: 'Standing of the clauses',
  sourcePublisher: 'Publisher',
  sourceTitle: 'Title of the publication',
  sourceUrl: 'Web address',
  publishedAt: 'Published on',
  witnessTitle: 'Name of this source',
  provenanceNote: 'How it was obtained',
  revisionNote: 'What was corrected',
  author: 'Your name',
}

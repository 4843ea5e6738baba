import { ClauseKind, Standing } from '../../../core/model/clause.ts'
import type { DraftKind, Extent, Ordering, WitnessMode } from '../../../core/model/draft.ts'
import { languageName } from '../../../core/phrases/language-name.ts'
import { UNKNOWN_LANGUAGE } from '../../../core/text/base-language.ts'
import type { SaveAs } from './fields.ts'

/** One choice in a list: what is stored, and what a person reads. */
export type Option<Value extends string = string> = { value: Value; label: string }

function optionsOf<Value extends string>(labels: Record<Value, string>): Option<Value>[] {
  // Object.keys forgets that the record's keys are exactly `Value`.
  const values = Object.keys(labels) as Value[] // eslint-disable-line typescript/no-unsafe-type-assertion
  return values.map((value) => ({ value, label: labels[value] }))
}

function spoken(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ')
}

export const SAVE_AS_OPTIONS = optionsOf<SaveAs>({
  draft: 'A draft of its own',
  witness: 'Another source of a draft that is here',
  revision: 'A correction of a source that is here',
})

export const DRAFT_KIND_OPTIONS = optionsOf<DraftKind>({
  other: 'Other, or not known',
  'non-paper': 'Non-paper',
  'party-proposal': 'Proposal of one side',
  'counter-proposal': 'Counter-proposal',
  'rolling-text': 'Rolling text',
  'treaty-draft': 'Draft treaty',
  communique: 'Communiqué',
  framework: 'Framework',
  plan: 'Plan',
  memorandum: 'Memorandum',
  position: 'Position paper',
  declaration: 'Declaration',
  'press-account': 'Press account',
  agreement: 'Agreement',
})

export const MODE_OPTIONS = optionsOf<WitnessMode>({
  verbatim: 'Word for word',
  translated: 'In translation',
  paraphrase: 'In its own words',
  oral: 'As it was spoken',
})

export const WHOLE_OPTIONS = optionsOf<'yes' | 'no'>({
  yes: 'Yes, all of it stands above',
  no: 'No, only a part of it',
})

/** Coverage decides what a comparison may say, so each choice says what follows from it. */
export const COVERAGE_OPTIONS: (Option<Extent> & { consequence: string })[] = [
  {
    value: 'full',
    label: 'Full: every clause of the draft',
    consequence: 'Clauses missing here count as dropped.',
  },
  {
    value: 'excerpt',
    label: 'Excerpt: a part of its text',
    consequence: 'Clauses missing here count as not covered.',
  },
  {
    value: 'summary',
    label: 'Summary: some points of it',
    consequence: 'Clauses missing here count as not covered.',
  },
]

export const ORDERING_OPTIONS = optionsOf<Ordering>({
  document: 'The draft’s own order',
  ours: 'Another order: then nothing is ever said to have moved',
})

const STANDING_WORDS: Partial<Record<Standing, string>> = { unknown: 'Not said' }
export const STANDING_OPTIONS: Option<Standing>[] = Standing.options.map((value) => ({
  value,
  label: STANDING_WORDS[value] ?? spoken(value),
}))

const CLAUSE_KIND_WORDS: Partial<Record<ClauseKind, string>> = { plain: 'Unnumbered' }
export const CLAUSE_KIND_OPTIONS: Option<ClauseKind>[] = ClauseKind.options.map((value) => ({
  value,
  label: CLAUSE_KIND_WORDS[value] ?? spoken(value),
}))

// Languages of the world's treaties and of their press. Any other can come with a revision.
const LANGUAGES =
  'en uk ru ar az be bg bs cs da de el es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk nl no pl ps pt ro sk sl sq sr sv sw ta tg th tk tr ur uz vi zh zh-Hans zh-Hant'.split(
    ' ',
  )

/** What is taken for the language of a text where nobody chose one. */
export function guessWords(guessed: string): string {
  return guessed === UNKNOWN_LANGUAGE ? 'Not recognised' : `${languageName(guessed)} (guessed)`
}

/** Languages to choose from, by name. `held` is among them whatever it is. */
export function languageOptions(held: string): Option[] {
  return [...new Set([...LANGUAGES, ...(held ? [held] : [])])]
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
}

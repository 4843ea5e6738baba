import type { Standing } from '../model/clause.ts'
import type { DraftKind, Extent, Witness } from '../model/draft.ts'
import type { Source } from '../model/source.ts'

/** How a witness gives the words, in a sentence. */
export const MODE_WORDS: Record<Witness['mode'], string> = {
  verbatim: 'word for word',
  translated: 'translated',
  paraphrase: 'in other words',
  oral: 'spoken',
}

/** How much of a draft a witness gives. */
export const EXTENT_WORDS: Record<Extent, string> = {
  full: 'the full text',
  excerpt: 'an excerpt',
  summary: 'a summary',
}

/** What sort of text a draft is. */
export const KIND_WORDS: Record<DraftKind, string> = {
  'non-paper': 'non-paper',
  'party-proposal': 'proposal',
  'counter-proposal': 'counter-proposal',
  'rolling-text': 'rolling text',
  'treaty-draft': 'draft treaty',
  communique: 'communiqué',
  framework: 'framework',
  plan: 'plan',
  memorandum: 'memorandum',
  position: 'position',
  declaration: 'declaration',
  'press-account': 'press account',
  agreement: 'agreement',
  other: 'text',
}

/** Where a clause stands in the talks. */
export const STANDING_WORDS: Record<Standing, string> = {
  reported: 'reported',
  proposed: 'proposed',
  bracketed: 'in brackets',
  contested: 'contested',
  agreed: 'reported as agreed',
  signed: 'signed',
  withdrawn: 'withdrawn',
  rejected: 'rejected',
  unknown: 'standing unknown',
}

/** How we know a publication. */
export const ACCESS_WORDS: Record<Source['access'], string> = {
  'stored-excerpt': 'the opening of a stored copy was read',
  'cited-via': 'not seen; known through other sources',
  'given-by-user': 'entered by a reader',
}

/** A word of the record as people read it: `leaked-text` is "leaked text". */
export function spoken(slug: string): string {
  return slug.replaceAll('-', ' ')
}

/** A number with its noun: "1 clause", "12 clauses". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

/** Begin a sentence with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

import { capitalised } from '../phrases/record-words.ts'
import { authorName, type AuthorName } from './author-name.ts'
import { type CiteDate, citeDate, dateParts } from './cite-date.ts'
import { citeKey } from './cite-key.ts'
import {
  clauseWords,
  containerWords,
  fullHash,
  kindWords,
  oneLine,
  tabledWords,
  titleOf,
} from './cite-words.ts'
import type { Cited, CitedClause, CitedText } from './cited.ts'
import { issuedOn } from './issued-on.ts'
import { publicSince, publishersOf, sourceWords } from './source-words.ts'

type CslDate = { 'date-parts': number[][]; circa?: true }

/** One item of CSL-JSON (schema csl-data.json of CSL 1.0.2), as reference managers import it. */
export type CslItem = {
  id: string
  type: 'document' | 'webpage'
  title: string
  author?: AuthorName[]
  issued?: CslDate
  'available-date'?: CslDate
  accessed: CslDate
  URL: string
  'container-title': string
  publisher?: string
  genre?: string
  section?: string
  language?: string
  version?: string
  note: string
}

/** What is cited as CSL-JSON. Only what is known is there (K2). `accessed` is the reader's day. */
export function citeCsl(cited: Cited, accessed: string): CslItem {
  const issued = issuedOn(cited)
  return {
    id: citeKey(cited),
    type: cited.kind === 'text' ? 'document' : 'webpage',
    title: titleOf(cited),
    ...(issued ? { issued: cslDate(issued) } : {}),
    accessed: cslDate(citeDate(accessed)),
    URL: cited.url,
    'container-title': containerWords(cited),
    ...(cited.kind === 'text' ? ofText(cited) : ofComparison(cited)),
    note: noteOf(cited),
  }
}

function ofText({ text, clause }: Extract<Cited, { kind: 'text' }>): Partial<CslItem> {
  const { language } = text.source
  const publishers = publishersOf(text, clause).map(oneLine)
  const publishedAt = publicSince(text, clause)
  return {
    ...(publishers.length === 0 ? {} : { publisher: publishers.join('; ') }),
    ...(publishedAt === null ? {} : { 'available-date': cslDate(citeDate(publishedAt)) }),
    ...(language === null ? {} : { language }),
    genre: kindWords(text),
    ...(clause ? { section: capitalised(clauseWords(clause)) } : {}),
    version: String(text.revision),
  }
}

function ofComparison({ saved }: Extract<Cited, { kind: 'comparison' }>): Partial<CslItem> {
  if (saved === null) return {}
  return { author: [authorName(saved.author)], version: String(saved.number) }
}

function cslDate(date: CiteDate): CslDate {
  return { 'date-parts': [dateParts(date)], ...(date.isCirca ? { circa: true } : {}) }
}

/** All that has no field of its own, in sentences: attribution, whose words, and the whole hashes. */
export function noteOf(cited: Cited): string {
  if (cited.kind === 'text') {
    const clause = cited.clause ? `${capitalised(clauseWords(cited.clause))}. ` : ''
    return `${clause}${textNote(cited.text, cited.clause)}`
  }
  const { before, after, alignment, engine, saved } = cited
  const decisions =
    alignment === 0 ? 'no decisions of people' : `version ${alignment} of people’s decisions`
  return [
    `First: ${lowered(textNote(before))}`,
    `Second: ${lowered(textNote(after))}`,
    `Compared by ${engine === null ? 'Travaux' : engine} with ${decisions}.`,
    ...(saved ? [`Saved comparison, ${fullHash(saved.hash)}.`] : []),
  ].join(' ')
}

const WHOSE_WORDS: Record<NonNullable<CitedText['whose']>, readonly string[]> = {
  record: ['Clauses are paraphrased in Travaux.'],
  correction: ['Clauses are paraphrased and corrected in Travaux.'],
  entered: [],
}

function textNote(text: CitedText, clause: CitedClause | null = null): string {
  const tabled = tabledWords(text)
  return [
    ...(tabled === null ? [] : [`${capitalised(tabled)}.`]),
    `${capitalised(sourceWords(text, clause))}.`,
    ...(text.whose === null ? [] : WHOSE_WORDS[text.whose]),
    `Revision ${text.revision}, ${fullHash(text.hash)}.`,
  ].join(' ')
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

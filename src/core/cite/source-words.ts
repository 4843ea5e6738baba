import { citeDate, dateInText } from './cite-date.ts'
import { languageName } from '../phrases/language-name.ts'
import { inner, oneLine } from './cite-words.ts'
import type { CitedClause, CitedSource, CitedText } from './cited.ts'

/** How the source gives the words: with and without a known publisher, and for words made after it. */
function modeWords({ mode, language }: CitedText['source']) {
  const translation =
    language === null ? 'translation' : `translation into ${languageName(language)}`
  switch (mode) {
    case 'translated':
      return {
        by: `${translation} published by`,
        from: `${translation}:`,
        after: `after a ${translation} published by`,
      }
    case 'paraphrase':
      return { by: 'as reported by', from: 'as reported in', after: 'after a report by' }
    case 'oral':
      return {
        by: 'from an oral account, as reported by',
        from: 'from an oral account:',
        after: 'after an oral account, as reported by',
      }
    case 'verbatim':
      return { by: 'as published by', from: 'source:', after: 'after the text published by' }
    case null:
      return { by: 'source:', from: 'source:', after: 'after' }
    default:
      return mode satisfies never
  }
}

/** How words stand to their source: the source's own, or ours made after it. */
type Manner = 'by' | 'after'

/**
 * Through whom the words are known, how, and since when the public could know them (K3). A clause is
 * known through its own publications, whoever published the rest of the text (K8); its remark goes along.
 */
export function sourceWords(
  text: CitedText,
  clause: CitedClause | null = null,
  manner: Manner = 'by',
): string {
  const known =
    clause === null || isFromWitness(text, clause)
      ? [witnessWords(text, manner), ...alsoWords(text, clause)].join('; ')
      : clause.sources.length === 0
        ? titleWords(text.source, manner, null)
        : `${manner === 'by' ? 'according to' : 'after'} ${sourceNames(clause.sources, MOST_NAMED)}`
  return clause?.note ? `${known} (remark: “${withoutStop(inner(clause.note))}”)` : known
}

/** Who published a clause, as far as it is known: the text's publisher only where the clause is theirs. */
export function publishersOf(text: CitedText, clause: CitedClause | null): readonly string[] {
  const { publisher } = text.source
  if (clause === null || clause.sources.length === 0) {
    const isKnown = publisher !== null && (clause === null || text.source.isOnlyOne)
    return isKnown ? [publisher] : []
  }
  return [...new Set(clause.sources.map((source) => source.publisher))]
}

/** Since when the public could know a text, or the first of a clause's own publications; `null`: not known. */
export function publicSince(text: CitedText, clause: CitedClause | null): string | null {
  const { publishedAt, isOnlyOne } = text.source
  if (clause === null) return publishedAt
  if (clause.sources.length === 0) return isOnlyOne ? publishedAt : null
  const [first] = clause.sources.flatMap(({ date }) => date ?? []).sort()
  return first ?? null
}

/** Whether the clause was given by the one who published the text. */
function isFromWitness({ source }: CitedText, clause: CitedClause): boolean {
  if (clause.sources.length === 0) return source.isOnlyOne
  return clause.sources.some(({ publisher }) => publisher === source.publisher)
}

function witnessWords(text: CitedText, manner: Manner): string {
  const { publisher, publishedAt } = text.source
  if (publisher === null) return titleWords(text.source, manner, publishedAt)
  const by = modeWords(text.source)[manner]
  return `${by} ${sourceName({ publisher, date: publishedAt })}`
}

/** A source without a publisher who could be named: by its title. */
function titleWords(
  source: CitedText['source'],
  manner: Manner,
  publishedAt: string | null,
): string {
  const from = manner === 'by' ? modeWords(source).from : 'after'
  const title = inner(source.title)
  if (publishedAt === null) return `${from} “${title}”`
  return `${from} “${title},” public since ${dateInText(citeDate(publishedAt))}`
}

/** How many publications are named before the rest is only counted. */
const MOST_NAMED = 3

/** The other publications of a clause that the text's publisher gave too. */
function alsoWords({ source }: CitedText, clause: CitedClause | null): string[] {
  const others = clause?.sources.filter(({ publisher }) => publisher !== source.publisher) ?? []
  return others.length === 0 ? [] : [`also ${sourceNames(others, MOST_NAMED - 1)}`]
}

function sourceNames(sources: readonly CitedSource[], most: number): string {
  const more = sources.length - most
  const named = sources.slice(0, most).map(sourceName)
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function sourceName({ publisher, date }: CitedSource): string {
  const name = oneLine(publisher)
  return date === null ? name : `${name}, ${dateInText(citeDate(date))}`
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')

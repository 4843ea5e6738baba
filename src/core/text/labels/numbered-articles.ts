import type { Line } from '../lines/read-lines.ts'
import type { Label } from './label.ts'
import { labelWord } from './label-words.ts'
import { LONGEST_LABEL, readLabel } from './read-label.ts'

/** So many of a style, and such a share of it, make it the rows of a report, and no points that cite articles. */
const FEWEST = 3
const MOSTLY = 0.8

/**
 * "1.- Artículo 2°.- El Estado …": where a report numbers the articles it lists, both are the article's
 * label. Gives back all labels: as they are where most points open otherwise.
 */
export function joinNumberedArticles(
  text: string,
  lines: readonly Line[],
  { labels, language }: { labels: readonly (Label | null)[]; language: string },
): (Label | null)[] {
  const rows = new Map<string, number[]>()
  labels.forEach((label, index) => {
    const family = label?.role === 'item' && label.depth <= 1 ? label.readings[0].family : ''
    if (!/^(?:decimal|number)/u.test(family)) return
    const known = rows.get(family)
    if (known) known.push(index)
    else rows.set(family, [index])
  })
  const known = new Map<number, Label>()
  for (const row of rows.values()) {
    for (const [index, label] of readRow(row) ?? []) known.set(index, label)
  }
  return known.size === 0 ? [...labels] : labels.map((label, index) => known.get(index) ?? label)

  /** The labels of a row whose points mostly open with articles; `null` as soon as they do not. */
  function readRow(row: readonly number[]): [index: number, label: Label][] | null {
    const found: [number, Label][] = []
    for (const [read, index] of row.entries()) {
      const both = readBoth(index)
      if (both) found.push([index, both])
      if (read + 1 - found.length > row.length * (1 - MOSTLY)) return null
    }
    return found.length < FEWEST ? null : found
  }

  function readBoth(index: number): Label | null {
    const [line, label] = [lines[index], labels[index]]
    if (!line || !label) return null
    const start = line.start + label.length
    const article = readArticle(text, { ...line, start }, language)
    if (!article) return null
    const printed = text.slice(line.start, start) + article.printed
    return { ...article, printed, length: label.length + article.length }
  }
}

/** An article's label that a sign sets off from the wording behind it. */
function readArticle(text: string, { start, end }: Line, language: string): Label | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  const word = /^\p{Lu}[\p{L}\p{M}]{2,}\.?/u.exec(head)?.[0]
  if (word === undefined || labelWord(word, language)?.role !== 'article') return null
  const label = readLabel(head, language)
  // "1. Article 5: the word “may” becomes …" says how it changes.
  const isCited = /^["“„«'‘]?\p{Ll}/u.test(head.slice(label?.length))
  return label?.setOff === true && !isCited && start + label.length < end ? label : null
}

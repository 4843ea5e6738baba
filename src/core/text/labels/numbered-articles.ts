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
  const all = new Map<string, number>()
  const joined = new Map<string, [index: number, label: Label][]>()
  labels.forEach((label, index) => {
    const line = lines[index]
    if (label?.role !== 'item' || label.depth > 1 || !line) return
    const { family } = label.readings[0]
    if (!/^(?:decimal|number)/u.test(family)) return
    all.set(family, (all.get(family) ?? 0) + 1)
    const article = readArticle(text, { ...line, start: line.start + label.length }, language)
    if (!article) return
    const before = text.slice(line.start, line.start + label.length)
    const both = {
      ...article,
      printed: before + article.printed,
      length: label.length + article.length,
    }
    const found = joined.get(family)
    if (found) found.push([index, both])
    else joined.set(family, [[index, both]])
  })
  const taken = [...joined].filter(
    ([family, found]) => found.length >= FEWEST && found.length >= (all.get(family) ?? 0) * MOSTLY,
  )
  const known = new Map(taken.flatMap(([, found]) => found))
  return labels.map((label, index) => known.get(index) ?? label)
}

/** An article's label that a sign sets off from the wording behind it. */
function readArticle(text: string, { start, end }: Line, language: string): Label | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  const word = /^\p{Lu}[\p{L}\p{M}]{2,}\.?/u.exec(head)?.[0]
  if (word === undefined || labelWord(word, language)?.role !== 'article') return null
  const label = readLabel(head, language)
  return label?.setOff === true && start + label.length < end ? label : null
}

import type { ForceChange, ForceWords } from '../core/compare/find-force-changes.ts'
import { surveyKey } from '../core/compare/survey-rows.ts'
import { CLAUSE_BREAK, wordingOf } from '../core/compare/wording-runs.ts'
import { forceWords } from '../core/phrases/force-words.ts'
import { count } from '../core/phrases/record-words.ts'
import {
  clauseOf,
  type ComparedLink,
  type ComparedText,
  type ComparedTexts,
} from './compare-texts.ts'
import { type LinkSurvey, wordedClause } from './survey-links.ts'

/**
 * Changes of force in the words of a link (section F), with their places in the files as given; `null`
 * where the words were not read.
 */
export function forceOf(
  compared: ComparedTexts,
  { force }: LinkSurvey,
  link: ComparedLink,
): ForceChange[] | null {
  const key = surveyKey(link)
  if (!force || force.unread.has(key)) return null
  const found = force.force.get(key) ?? []
  const placed = {
    before: placer(compared.before, link.before),
    after: placer(compared.after, link.after),
  }
  return found.map((change) => ({
    ...change,
    before: placed.before(change.before),
    after: placed.after(change.after),
  }))
}

/**
 * Finds words of the joined wording of some clauses in the clauses' file. A phrase over the end of a
 * clause reaches from its first word to its last, over the label between them.
 */
function placer({ text, clauses }: ComparedText, ids: readonly string[]) {
  let joined = 0
  const stretches = ids.flatMap((id) => {
    const clause = clauseOf(clauses, id)
    if (!clause) return []
    const wording = wordingOf(wordedClause(text, clause))
    // The wording ends its clause; a heading comes behind the label.
    const inClause = text.slice(clause.start, clause.end).lastIndexOf(wording)
    const stretch = { joined, start: clause.start + inClause }
    joined += wording.length + CLAUSE_BREAK.length
    return stretch
  })
  const place = (at: number) => {
    const stretch = stretches.findLast((held) => held.joined <= at)
    return stretch ? at - stretch.joined + stretch.start : at
  }
  return (words: ForceWords | null) =>
    words && { ...words, start: place(words.start), end: place(words.end - 1) + 1 }
}

/** "Force: shall → may, obligation → permission, weaker (F1)": a line for each change. */
export function forceLines(changes: readonly ForceChange[]): string[] {
  return changes.map((change) => {
    const { before, after, rule } = change
    const words = before && after ? `${before.text} → ${after.text}` : oneSided(change)
    return `Force: ${words}, ${forceWords(change)} (${rule})`
  })
}

const oneSided = ({ before, after }: ForceChange) =>
  before ? `${before.text} dropped` : `${after?.text ?? ''} added`

/** How many changes of force, by which rules, in how many of the links that were read; `null` where there were none to read. */
export function forceCountLine({ force }: LinkSurvey): string | null {
  if (!force || force.read + force.unread.size === 0) return null
  const { read, unread, hasLists } = force
  const tooLong = unread.size
  const notRead = tooLong === 0 ? '' : ` ${tooLong} too long to compare word by word: not read.`
  const total = [...force.force.values()].reduce((sum, changes) => sum + changes.length, 0)
  const rules = hasLists ? 'rules F1 to F6' : 'rule F6 only: no word lists for this language'
  // As the page has it: of what was amended, some has no words but a heading's.
  const among = `${force.force.size} of ${count(read, 'clause')} whose words differ`
  return `Changes of force: ${total}, in ${among} (${rules}).${notRead}`
}

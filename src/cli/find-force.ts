import { hasForceLists } from '../core/compare/force-find-markers.ts'
import {
  findForceChanges,
  type ForceChange,
  type ForceWords,
} from '../core/compare/find-force-changes.ts'
import { forceWords } from '../core/phrases/force-words.ts'
import type { ComparedLink, ComparedText, ComparedTexts } from './compare-texts.ts'

/**
 * Changes of force in the words of a link (rules F1 to F7), with their places in the files as given;
 * `null` where no words were compared, or they were too long to be.
 */
export function forceOf(compared: ComparedTexts, link: ComparedLink): ForceChange[] | null {
  if (!link.spans || link.isTooLong) return null
  const start = {
    before: wordingStart(compared.before, link.before),
    after: wordingStart(compared.after, link.after),
  }
  return findForceChanges(link.spans, compared.language).map((change) => ({
    ...change,
    before: placed(change.before, start.before),
    after: placed(change.after, start.after),
  }))
}

const placed = (words: ForceWords | null, by: number) =>
  words && { ...words, start: words.start + by, end: words.end + by }

/** Where the wording of a link's one clause begins in its file: past label, heading and white space. */
function wordingStart({ text, clauses }: ComparedText, [id = '']: readonly string[]): number {
  const clause = clauses[Number(id.slice(1)) - 1]
  if (!clause) return 0
  const { textStart, end } = clause
  return end - text.slice(textStart, end).trimStart().length
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

/** How many changes of force, by which rules, in how many of the links that were read; `null` where none was. */
export function forceCountLine(compared: ComparedTexts): string | null {
  const amended = compared.links.filter(({ kind, spans }) => kind === 'amended' && spans)
  if (amended.length === 0) return null
  const read = amended.filter(({ isTooLong }) => !isTooLong)
  const tooLong = amended.length - read.length
  const unread = tooLong === 0 ? '' : ` ${tooLong} too long to compare word by word: not read.`
  const found = read.map((link) => forceOf(compared, link)?.length ?? 0)
  const total = found.reduce((sum, changes) => sum + changes, 0)
  const held = found.filter((changes) => changes > 0).length
  const rules = hasForceLists(compared.language)
    ? 'rules F1 to F6'
    : 'rule F6 only: no word lists for this language'
  return `Changes of force: ${total}, in ${held} of ${read.length} amended (${rules}).${unread}`
}

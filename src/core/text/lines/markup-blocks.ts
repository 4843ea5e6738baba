import type { Label } from '../labels/label.ts'
import type { Line } from './read-lines.ts'
import { isRuleUnder } from './rule-under.ts'

/** So many titles with a mark make it a habit of the text, as in Markdown or reStructuredText. */
export const FEWEST_MARKED = 3

/** Whether titles have marks in this text (## or a rule under them), so that only an empty line ends a paragraph. */
export function isMarkup(
  text: string,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): boolean {
  if (!standInBlocks(lines)) return false
  let marked = 0
  lines.forEach((line, index) => {
    const label = labels[index]
    // A single # opens comments in code, too.
    if (label?.role === 'markup' && label.depth > 1) marked++
    else if (isRuleUnder(text, line)) marked++
  })
  return marked >= FEWEST_MARKED
}

/** Where empty lines stand farther apart on the average, they make no blocks. */
const LONGEST_BLOCKS = 8

/** Whether empty lines set paragraphs apart. */
export function standInBlocks(lines: readonly Line[]): boolean {
  const spaced = lines.filter(({ afterBlank }, index) => afterBlank && index > 0).length
  return spaced * LONGEST_BLOCKS >= lines.length
}

/**
 * Whether a line goes on with the one above in the same block of such a text. Rows of tables, addresses
 * of links and what stands behind a colon or two spaces do not.
 */
export function goesOnInBlock(text: string, prior: Line, next: Line): boolean {
  if (next.afterBlank || /[:;|]/u.test(text.charAt(prior.end - 1))) return false
  if (text.startsWith('  ', prior.end)) return false
  return !OWN_LINE.test(text.slice(next.start, next.start + 40))
}

const OWN_LINE = /^(?:[|<>:]|\[[^\]]{1,30}\]:|\.\. |\p{L}[\p{L} -]{0,20}:\s)/u

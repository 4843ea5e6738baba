import { readLabel } from '../labels/read-label.ts'
import type { Line } from './read-lines.ts'

/** Who puts a whole text between fences, or a licence within one, means no code by it. */
const LARGEST_SHARE = 0.8
const MOST_LINES = 60

/**
 * Make one line of each block of code between fences (``` or ~~~). A fence that nothing closes is none,
 * nor is one around a list of points or articles, which was pasted as it came.
 */
export function foldFences(
  text: string,
  lines: readonly Line[],
  language: string,
): readonly Line[] {
  const most = Math.min(MOST_LINES, lines.length * LARGEST_SHARE)
  const folded: Line[] = []
  let first = 0
  let fence = ''
  let labelled = 0
  for (const line of lines) {
    folded.push(line)
    if (fence !== '' && isNumbered(text.slice(line.start, line.end), language)) labelled++
    if (!FENCE_SIGNS.has(text.charCodeAt(line.start))) continue
    const written = text.slice(line.start, line.end)
    const count = folded.length - first
    const opened = folded[first]
    if (opened && fence !== '' && closes(written, fence)) {
      fence = ''
      if (count > most || labelled >= FEWEST_LABELLED) continue
      folded.length = first
      folded.push({ ...opened, end: line.end, isCode: true })
    } else if (fence === '' || count > most) {
      fence = FENCE.exec(written)?.[0] ?? ''
      first = folded.length - 1
      labelled = 0
    }
  }
  return folded
}

/** "1. …", "Article 5"; but code may begin with a sign, a letter or a bracket. */
function isNumbered(line: string, language: string): boolean {
  const label = readLabel(line, language)
  if (!label || label.doubtful || label.printed === null) return false
  return label.role !== 'item' || /^\p{Nd}{1,3}[.)]/u.test(label.printed)
}

const FEWEST_LABELLED = 3

// Titles are underlined with more tildes than three.
const FENCE = /^(?:`{3,}(?!.*`)|~{3}(?!~))/u

/** ` and ~. */
const FENCE_SIGNS: ReadonlySet<number> = new Set([0x60, 0x7e])

/** Whether a line holds nothing but the fence's sign, at least as often. */
function closes(written: string, fence: string): boolean {
  return written.startsWith(fence) && written === fence.charAt(0).repeat(written.length)
}

import { beginWorkingCopy, type WorkingCopy } from '../../../src/core/editing/working-copy.ts'
import type { SegmentedClause } from '../../../src/core/text/segmentation.ts'

const LABEL = /^(Article \d+\.?|\d+\.|\([a-z]\)|[-•])\s+/

/**
 * A working copy in a small notation: one clause per line that is not blank, two spaces of indent per
 * level, the label taken from the start of the line. The notation is itself the text.
 */
export function outline(text: string): WorkingCopy {
  const open: { depth: number; id: string }[] = []
  const clauses: SegmentedClause[] = []
  for (const line of text.matchAll(/^( *)(\S.*?)\s*$/gm)) {
    const [, indent = '', body = ''] = line
    const start = line.index + indent.length
    const depth = indent.length / 2
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const label = LABEL.exec(body)
    const id = `c${clauses.length + 1}`
    clauses.push({
      id,
      parent: open.at(-1)?.id ?? null,
      kind: body === body.toUpperCase() && /\p{L}/u.test(body) ? 'heading' : 'plain',
      label: label?.[1] ?? null,
      heading: null,
      start,
      end: start + body.length,
      textStart: start + (label?.[0].length ?? 0),
    })
    open.push({ depth, id })
  }
  return beginWorkingCopy(text, { clauses, exhausted: false })
}

/** The outline as a person sees it: level, label, heading and wording, `~` before what is left out. */
export function shown(copy: WorkingCopy): string[] {
  return copy.clauses.map(({ depth, label, heading, dropped, textStart, end }) => {
    const title = [label, heading && `<${heading}>`].filter(Boolean).join(' ')
    const wording = copy.text.slice(textStart, end)
    return '  '.repeat(depth) + (dropped ? '~' : '') + [title, wording].filter(Boolean).join(' | ')
  })
}

/** Key of the clause whose wording begins with `start`. */
export function keyOf(copy: WorkingCopy, start: string): string {
  const found = copy.clauses.find((clause) =>
    copy.text.slice(clause.textStart, clause.end).startsWith(start),
  )
  if (!found) throw new Error(`No clause begins with "${start}"`)
  return found.key
}

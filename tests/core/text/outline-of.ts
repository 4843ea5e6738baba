import { segmentText } from '../../../src/core/text/segment-text.ts'

/** A text's clauses, one a line, indented as they nest: kind, label, (heading), opening of the wording. */
export function outlineOf(text: string, language = 'en'): string[] {
  const { clauses } = segmentText(text, { language })
  const depth = new Map<string | null, number>([[null, -1]])
  return clauses.map(({ id, parent, kind, label, heading, textStart, end }) => {
    const indent = (depth.get(parent) ?? -1) + 1
    depth.set(id, indent)
    const wording = text.slice(textStart, end).trim().replace(/\s+/gu, ' ')
    const parts = [kind, label, heading && `(${heading})`, wording && `“${wording}”`]
    return '  '.repeat(indent) + parts.filter(Boolean).join(' ')
  })
}

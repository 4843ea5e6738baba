import type { Clause } from '../model/clause.ts'
import type { Place } from './carried-note.ts'
import type { TextRange } from './quote-words.ts'

/** Clauses read as one text, and where each of them begins in it. */
export type Passage = {
  text: string
  parts: readonly ({ clause: Clause } & TextRange)[]
}

/** Stands between clauses that are read as one. */
const JOINT = '\n'

/** Read clauses as one text, so that words can be followed through a split or a merge. */
export function passageOf(clauses: readonly Clause[]): Passage {
  let text = ''
  const parts = clauses.map((clause) => {
    const start = text === '' ? 0 : text.length + JOINT.length
    text = start === 0 ? clause.text : text + JOINT + clause.text
    return { clause, start, end: start + clause.text.length }
  })
  return { text, parts }
}

/** A clause's range as a range of the passage; `null` where the passage does not hold the clause. */
export function rangeInPassage(
  passage: Passage,
  clause: string,
  range: TextRange,
): TextRange | null {
  const part = passage.parts.find((held) => held.clause.id === clause)
  return part ? { start: part.start + range.start, end: part.start + range.end } : null
}

/** The clauses' own ranges behind a range of the passage. An empty range gives one empty place. */
export function placesOf({ parts }: Passage, { start, end }: TextRange): Place[] {
  const touched = parts.filter((part) => part.start < end && start < part.end)
  const [holder] = parts.filter((part) => part.start <= start && start <= part.end)
  const held = touched.length === 0 && holder ? [holder] : touched
  return held.map((part) => ({
    clause: part.clause.id,
    range: {
      start: Math.max(start, part.start) - part.start,
      end: Math.max(start, Math.min(end, part.end)) - part.start,
    },
  }))
}

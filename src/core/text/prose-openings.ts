import type { Paragraph } from './lines/join-lines.ts'
import { endWithoutNote } from './note-marks.ts'
import { opensAsRecital } from './recital-words.ts'
import { introduces } from './titles/find-titles.ts'

/** How the closing words of treaties open, in the languages that we know. */
const CLOSING =
  /^(?:done (?:at|in|on)\b|in witness whereof|in faith whereof|fait à|en foi de quoi|hecho en|en fe de lo cual|geschehen zu|zu urkund|вчинено|на посвідчення|совершено|в удостоверение)/iu
const RECITAL_END = /(?:[,;،؛]|[\s,;](?:and|und|et|y|e|и|та|і))[\]］]*$/u

const LONGEST_OPENING = 60
const LONGEST_END = 6

/** Whether a paragraph is what stands above the signatures: *Done at …*, *In witness whereof …*. */
export function isClosing(text: string, { start }: Paragraph): boolean {
  return CLOSING.test(text.slice(start, start + LONGEST_OPENING))
}

/**
 * Per paragraph, whether it is a reason given before the provisions: *Recalling …,* or
 * *[Recognizing …,]*. Beside another that opens like one, its ending does not matter, unless both
 * stand in an article or point.
 */
export function findRecitals(text: string, paragraphs: readonly Paragraph[]): Uint8Array {
  const isRecital = new Uint8Array(paragraphs.length)
  let run: number[] = []
  let isSure = false
  let isWithin = false
  const close = () => {
    if (isSure || (run.length > 1 && !isWithin)) for (const index of run) isRecital[index] = 1
    run = []
    isSure = false
  }
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.isFurniture) return
    if (!opens(text, paragraph) || introduces(text, paragraph)) {
      close()
      isWithin = standsWithin(paragraph) ?? isWithin
      return
    }
    run.push(index)
    isSure ||= RECITAL_END.test(endingOf(text, paragraph))
  })
  close()
  return isRecital
}

/** Whether what follows a label stands in an article or point; an annex or part may have recitals of its own. */
function standsWithin({ label }: Paragraph): boolean | null {
  return label === null ? null : label.role === 'article' || label.role === 'item'
}

function opens(text: string, { start, end, label }: Paragraph): boolean {
  if (label !== null) return false
  const opening = text.slice(start, Math.min(end, start + LONGEST_OPENING)).toLowerCase()
  if (!/[[［*_]/.test(opening)) return opensAsRecital(opening)
  return opensAsRecital(opening.replace(WHOSE, '').replace(SIGNS, ' ').trimStart())
}

/** Who wants it, in a bracket that begins with that: `[NZ/CAN: Noting …`, `[NZ/Can. Noting …`. */
const WHOSE = /^\[[^\][:]{1,40}[:.] /u
/** Brackets and marks: `*In [furtherance][pursuit]* of …`. */
const SIGNS = /[[\]［］*_\s]+/gu

function endingOf(text: string, { start, end }: Paragraph): string {
  const last = endWithoutNote(text, end)
  return text.slice(Math.max(start, last - LONGEST_END), last)
}

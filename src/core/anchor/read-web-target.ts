import { z } from 'zod'
import { LongText } from '../model/identity.ts'
import type { ChangeSide } from '../model/annotation.ts'
import { fieldsOf, listOf, objectsIn, type Fields } from './json-fields.ts'
import { readAddress } from './note-addresses.ts'

/** Words as JSON-LD names them: what is missing may be found by the rest. Positions count code points. */
export type ReadWords = {
  quote: { exact: string; prefix: string; suffix: string } | null
  position: { start: number; end: number } | null
}

/** What an imported note is about. */
export type ReadTarget =
  | { kind: 'wording'; revision: string; clause: string; words: ReadWords | null }
  | { kind: 'change'; before: ChangeSide; after: ChangeSide }
  | { kind: 'reply'; address: string }

const Quote = z.object({
  exact: LongText.min(1),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
})
const Position = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end)

/** Read an annotation's target, or say in a sentence why it is none of ours. */
export function readTarget(value: unknown): ReadTarget | string {
  const fields = fieldsOf(value)
  if (fields && listOf(fields['type']).includes('List')) return readChange(listOf(fields['items']))
  const targets = listOf(value)
  const [target, ...more] = targets
  if (target === undefined) return 'It has no target.'
  if (more.length > 0) {
    return 'It has several targets. A note is about words of one clause, or about one change.'
  }
  return readSingle(target)
}

function readSingle(target: unknown): ReadTarget | string {
  const fields = fieldsOf(target) ?? { source: target }
  const source = fields['source'] ?? fields['id']
  if (typeof source !== 'string') return 'Its target has no address.'
  const addressed = readAddress(source)
  if (addressed?.kind === 'note') return { kind: 'reply', address: source }
  if (addressed?.kind !== 'clause') return 'Its target is no clause of a revision.'
  const words = readSelectors(listOf(fields['selector']))
  if (typeof words === 'string') return words
  return { kind: 'wording', revision: addressed.revision, clause: addressed.clause, words }
}

function readSelectors(selectors: readonly unknown[]): ReadWords | string | null {
  if (selectors.length === 0) return null
  const held = objectsIn(selectors)
  const ofType = (type: string): Fields | undefined =>
    held.find((selector) => selector['type'] === type)
  const quote = Quote.safeParse(ofType('TextQuoteSelector')).data ?? null
  const position = Position.safeParse(ofType('TextPositionSelector')).data ?? null
  if (quote || position) return { quote, position }
  return 'Its words cannot be read: a text quote or a text position is needed.'
}

function readChange(items: readonly unknown[]): ReadTarget | string {
  const sides = { before: sideOf(items, 'before'), after: sideOf(items, 'after') }
  const { before, after } = sides
  if (!before || !after) return 'Its change needs clauses of one revision before and of one after.'
  if (before.clauses.length + after.clauses.length === 0) return 'Its change names no clause.'
  return { kind: 'change', before, after }
}

function sideOf(items: readonly unknown[], side: 'before' | 'after'): ChangeSide | null {
  const addressed = objectsIn(items)
    .filter((item) => item['side'] === side)
    .map(({ source }) => (typeof source === 'string' ? readAddress(source) : null))
  const revisions = new Set<string>()
  const clauses: string[] = []
  for (const held of addressed) {
    if (held?.kind !== 'clause' && held?.kind !== 'revision') return null
    revisions.add(held.revision)
    if (held.kind === 'clause') clauses.push(held.clause)
  }
  const [revision] = revisions
  return revision !== undefined && revisions.size === 1 ? { revision, clauses } : null
}

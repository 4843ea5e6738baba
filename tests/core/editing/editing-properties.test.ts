import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dropClause,
  indentClause,
  joinClauses,
  outdentClause,
  relabelClause,
  restoreClause,
  setHeading,
  setKind,
  splitClause,
} from '../../../src/core/editing/edit-clauses.ts'
import { replaceText } from '../../../src/core/editing/edit-text.ts'
import { beginHistory, record, redo, undo } from '../../../src/core/editing/history.ts'
import {
  toRevisionContent,
  type RevisionFields,
} from '../../../src/core/editing/to-revision-content.ts'
import type { WorkingCopy } from '../../../src/core/editing/working-copy.ts'
import { RevisionContent } from '../../../src/core/model/draft.ts'
import { outline } from './outline.ts'

const lines = fc.constantFrom(
  'GUARANTEES',
  '1. Ukraine does not join any bloc. It hosts no foreign base.',
  '  (a) Україна не приєднується до блоків.',
  '    - المادة الخامسة من الاتفاق',
  '  (b) 乌克兰保持中立。🕊 平和',
  '<script>alert(1)</script> **bold**',
  'Page 4 of 12\r',
  '',
)
const texts = fc.array(lines, { minLength: 1, maxLength: 12 }).map((all) => all.join('\n'))

type Act = (copy: WorkingCopy, key: string) => WorkingCopy
const plainActs: Act[] = [
  joinClauses,
  dropClause,
  restoreClause,
  indentClause,
  outdentClause,
  (copy, key) => relabelClause(copy, key, 'Article 5'),
  (copy, key) => setHeading(copy, key, 'Assistance'),
  (copy, key) => setKind(copy, key, 'article'),
]
/** An act, and where it falls: on the clause at a share of the outline, at a share of its span. */
const steps = fc.array(
  fc.record({
    act: fc.integer({ min: 0, max: plainActs.length }),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 25 },
)

function perform(copy: WorkingCopy, step: { act: number; where: number; at: number }): WorkingCopy {
  const clause = copy.clauses[Math.floor(step.where * copy.clauses.length)]
  if (!clause) return copy
  const act = plainActs[step.act]
  if (act) return act(copy, clause.key)
  const offset = clause.start + Math.round(step.at * (clause.end - clause.start))
  return splitClause(copy, clause.key, offset)
}

function inkOf(copy: WorkingCopy): string {
  return copy.clauses
    .map(({ start, end }) => copy.text.slice(start, end))
    .join('')
    .replace(/\s/g, '')
}

function expectSound(copy: WorkingCopy): void {
  let reached = 0
  let depth = -1
  for (const clause of copy.clauses) {
    expect(clause.start).toBeGreaterThanOrEqual(reached)
    expect(clause.textStart).toBeGreaterThanOrEqual(clause.start)
    expect(clause.end).toBeGreaterThanOrEqual(clause.textStart)
    expect(clause.depth).toBeLessThanOrEqual(depth + 1)
    expect(clause.depth).toBeGreaterThanOrEqual(0)
    reached = clause.end
    depth = clause.depth
  }
  expect(reached).toBeLessThanOrEqual(copy.text.length)
  const keys = new Set(copy.clauses.map(({ key }) => key))
  expect(keys.size).toBe(copy.clauses.length)
}

it('keeps order, spans and levels sound, and loses no character, whatever is done', () => {
  fc.assert(
    fc.property(texts, steps, (text, acts) => {
      const before = outline(text)
      const after = acts.reduce(perform, before)
      expectSound(after)
      expect(after.text).toBe(text)
      expect(inkOf(after)).toBe(text.replace(/\s/g, ''))
    }),
  )
})

it('makes valid content of any outline: parents first, spans apart, the text whole', () => {
  const fields = {
    language: 'en',
    ordering: 'document',
    standing: 'unknown',
    coverage: { extent: 'summary', recordedWhole: true, absent: [], notSeen: [], note: null },
  } satisfies RevisionFields
  fc.assert(
    fc.property(texts, steps, (text, acts) => {
      const copy = acts.reduce(perform, outline(text))
      const content = RevisionContent.parse(toRevisionContent(copy, fields))
      const seen = new Set<string | null>([null])
      for (const clause of content.clauses) {
        expect(seen).toContain(clause.parent)
        seen.add(clause.id)
      }
      expect(content.text).toBe(text)
      expect(content.clauses).toHaveLength(copy.clauses.filter(({ dropped }) => !dropped).length)
    }),
  )
})

it('undoes every step exactly, and does it again exactly', () => {
  fc.assert(
    fc.property(texts, steps, (text, acts) => {
      const states = [outline(text)]
      let history = beginHistory(states[0]!)
      for (const step of acts) {
        const next = perform(history.present, step)
        if (next !== history.present) states.push(next)
        history = record(history, next)
      }
      for (const state of states.toReversed()) {
        expect(history.present).toBe(state)
        history = undo(history)
      }
      for (const state of states) {
        expect(history.present).toBe(state)
        history = redo(history)
      }
    }),
  )
})

it('carries clauses over any small edit so that they stay sound, or asks for another reading', () => {
  const edits = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 9 }),
    inserted: fc.constantFrom('', ' ', 'permanently', '🕊', '\n2. ', 'мир'),
  })
  fc.assert(
    fc.property(texts, edits, (text, { at, removed, inserted }) => {
      const start = Math.round(at * text.length)
      const edited = text.slice(0, start) + inserted + text.slice(start + removed)
      const carried = replaceText(outline(text), edited)
      if (carried === null) return
      expect(carried.text).toBe(edited)
      expectSound(carried)
      expect(inkOf(carried)).toBe(edited.replace(/\s/g, ''))
    }),
  )
})

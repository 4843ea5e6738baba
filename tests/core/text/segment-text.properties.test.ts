import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { hostileText, PIECES } from './hostile-texts.ts'

const language = 'en'

/** What of a text lies in no clause, or in two. */
function lost(text: string, clauses: readonly { start: number; end: number }[]): string {
  let end = 0
  let between = ''
  for (const clause of clauses) {
    between += clause.start < end ? '(overlap)' : text.slice(end, clause.start)
    end = clause.end
  }
  return (between + text.slice(end)).trim()
}

describe('segmentText, whatever the text', () => {
  it('[S1] loses nothing and counts nothing twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(lost(text, segmentText(text, { language }).clauses)).toBe('')
      }),
      { numRuns: 2_000 },
    )
  })

  it('[S9] reads a piece that stands thousands of times on one line, and on as many', () => {
    for (const piece of PIECES) {
      for (const between of ['', ' ', '\n']) {
        const text = `Article 1. ${`${piece}${between}`.repeat(6_000)}x`
        expect(lost(text, segmentText(text, { language }).clauses)).toBe('')
      }
    }
  })

  it('[S1] makes no empty clause and begins the wording inside the clause', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { start, end, textStart } of segmentText(text, { language }).clauses) {
          expect(text.slice(start, end).trim()).not.toBe('')
          expect(textStart).toBeGreaterThanOrEqual(start)
          expect(textStart).toBeLessThanOrEqual(end)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('[S2] puts parents before their children', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = new Set<string | null>([null])
        for (const { id, parent } of segmentText(text, { language }).clauses) {
          expect(seen).toContain(parent)
          seen.add(id)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('[S9] keeps to the budget, and says so, without losing text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 5 }), (text, maxClauses) => {
        const { clauses, exhausted } = segmentText(text, { language, maxClauses })
        expect(clauses.length).toBeLessThanOrEqual(maxClauses)
        expect(lost(text, clauses)).toBe('')
        const free = segmentText(text, { language }).clauses.length
        expect(exhausted).toBe(free > maxClauses)
      }),
      { numRuns: 500 },
    )
  })
})

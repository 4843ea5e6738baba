import { screen } from '@testing-library/dom'
import { expect, it } from 'vitest'
import { allLabelled, labelled } from './by-label.ts'

it('what has a label is what Testing Library finds by it', () => {
  document.body.innerHTML = `
    <label for="town">Seat <span>(if known)</span></label><input id="town">
    <label>Bank <select id="bank"><option>left</option></select></label>
    <label for="nothing">Dam</label><button aria-label="Undo"></button>
    <textarea aria-label="Wording of clause 1"></textarea><p>Seat of nobody</p>
    <ol aria-label="Clauses"></ol><input aria-label="Undo all"><textarea aria-label="Undo"></textarea>`
  for (const name of [
    'Seat (if known)',
    /^Bank/,
    'Wording of clause 1',
    'Clauses',
    'Undo',
    /Undo/,
  ]) {
    expect(allLabelled(name)).toHaveLength(screen.getAllByLabelText(name).length)
    expect(new Set(allLabelled(name))).toEqual(new Set(screen.getAllByLabelText(name)))
  }
  for (const name of ['Seat', 'Dam', 'Seat of nobody']) expect(allLabelled(name)).toEqual([])
  expect(labelled('Clauses').tagName).toBe('OL')
  expect(() => labelled('Undo')).toThrow('Several elements have the label Undo')
  expect(() => labelled('Seat')).toThrow('Nothing has the label Seat')
})

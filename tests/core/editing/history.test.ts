import { expect, it } from 'vitest'
import { beginHistory, record, redo, undo } from '../../../src/core/editing/history.ts'

it('goes back and forward through states', () => {
  const history = record(record(beginHistory('first reading'), 'joined'), 'split')
  expect(undo(history).present).toBe('joined')
  expect(undo(undo(history)).present).toBe('first reading')
  expect(redo(undo(undo(history))).present).toBe('joined')
})

it('stays where it is at either end', () => {
  const history = beginHistory('first reading')
  expect(undo(history)).toEqual(history)
  expect(redo(history)).toEqual(history)
})

it('forgets what was undone once something else is done', () => {
  const history = record(undo(record(beginHistory('first reading'), 'joined')), 'split')
  expect(redo(history).present).toBe('split')
})

it('undoes typing in one field as a whole, and nothing before it', () => {
  let history = record(beginHistory(''), 'A', 'label k1')
  history = record(record(history, 'Art', 'label k1'), 'Art. 5', 'label k1')
  history = record(history, 'Art. 5 heading', 'heading k1')
  expect(undo(history).present).toBe('Art. 5')
  expect(undo(undo(history)).present).toBe('')
})

it('begins a new step for the same field after an undo', () => {
  const typed = record(beginHistory(''), 'Art', 'label k1')
  const again = record(redo(undo(typed)), 'Art. 5', 'label k1')
  expect(undo(again).present).toBe('Art')
})

it('does not count a step that changes nothing', () => {
  const history = record(beginHistory('first reading'), 'joined')
  expect(record(history, 'joined')).toBe(history)
})

import { describe, expect, it } from 'vitest'
import { blankNotes, endWithoutNote } from '../../../src/core/text/note-marks.ts'

const without = (wording: string) => wording.slice(0, endWithoutNote(wording, wording.length))

describe('[S6] [B3] the mark of a note', () => {
  it.each([
    ['the report (S/2030/7),1', 'the report (S/2030/7),'],
    ['until 31 July 2030;3', 'until 31 July 2030;'],
    ['of 30 January 2030,12', 'of 30 January 2030,'],
    ['in the light of circumstances,2', 'in the light of circumstances,'],
    ['the ceasefire.[4]', 'the ceasefire.'],
    ['“a lasting peace.”5', '“a lasting peace.”'],
    ['припинення вогню.¹', 'припинення вогню.'],
    ['the Parties agree:*', 'the Parties agree:'],
  ])('ends %s', (wording, told) => expect(without(wording)).toBe(told))

  it.each([
    'an increase of 1.5',
    'at 10:30',
    'see Art.5',
    'nach Nr.3',
    'a force of 800,000',
    'within [30]',
    'Resolution 2901',
    'an area of 70 km²',
    'a ratio of 3:1',
    '',
  ])('does not end %s', (wording) => expect(without(wording)).toBe(wording))
})

it('puts blanks for the marks of notes anywhere in a text, and leaves its figures', () => {
  expect(blankNotes('in all circumstances,2 the ceasefire.13 The Parties')).toBe(
    'in all circumstances,  the ceasefire.   The Parties',
  )
  const figures = 'Items 1,2 and 3: 1,000 men, 3.5 per cent, Art.5, by 2030.'
  expect(blankNotes(figures)).toBe(figures)
})

import { describe, expect, it } from 'vitest'
import { relabelClause } from '../../../src/core/editing/edit-clauses.ts'
import { replaceText, rewordClause } from '../../../src/core/editing/edit-text.ts'
import { keyOf, outline, shown } from './outline.ts'

const TEXT = '1. An army of 600,000 men.\n2. Consultations within three days.'

describe('rewordClause', () => {
  it('writes the wording into the text, and moves later clauses along', () => {
    const copy = outline(TEXT)
    const reworded = rewordClause(copy, keyOf(copy, 'An army'), 'An army of 85,000.')
    expect(reworded.text).toBe('1. An army of 85,000.\n2. Consultations within three days.')
    expect(shown(reworded)).toEqual([
      '1. | An army of 85,000.',
      '2. | Consultations within three days.',
    ])
  })

  it('keeps spans right in a text with Windows line ends', () => {
    const copy = outline('1. No bloc.\r\n\r\n2. No base.\r\n')
    const reworded = rewordClause(copy, keyOf(copy, 'No bloc'), 'No military bloc.')
    expect(reworded.text).toBe('1. No military bloc.\r\n\r\n2. No base.\r\n')
    expect(shown(reworded)).toEqual(['1. | No military bloc.', '2. | No base.'])
  })
})

describe('replaceText', () => {
  it('carries clauses, and what a person did to them, over a mended word', () => {
    const copy = relabelClause(outline(TEXT), 'k2', 'Point 2')
    const mended = replaceText(copy, TEXT.replace('600,000', '800,000'))
    expect(mended && shown(mended)).toEqual([
      '1. | An army of 800,000 men.',
      'Point 2 | Consultations within three days.',
    ])
  })

  it('takes what is typed at the end of a clause as its own', () => {
    const mended = replaceText(outline(TEXT), `${TEXT} Or less.`)
    expect(mended && shown(mended)[1]).toBe('2. | Consultations within three days. Or less.')
  })

  it('lets white space between clauses come and go', () => {
    const copy = outline('1. No bloc.\n   2. No base.')
    const mended = replaceText(copy, '1. No bloc.\n 2. No base.')
    expect(mended && shown(mended)).toEqual(shown(copy))
  })

  it.each([
    ['a changed label', TEXT.replace('2.', '3.')],
    ['a clause taken out', TEXT.replace(/\n.*/, '')],
    ['a new line', TEXT.replace('army', 'army\n\n2. Bases')],
    ['an edit across clauses', TEXT.replace('men.\n2. Consultations', 'women.\n2. Talks')],
  ])('asks for another reading after %s', (_, text) => {
    expect(replaceText(outline(TEXT), text)).toBeNull()
  })
})

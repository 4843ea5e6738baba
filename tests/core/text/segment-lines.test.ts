import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('lines', () => {
  const wrapped = [
    'The Guarantor States shall hold urgent and immediate consultations which',
    'shall be held within no more than three days, and shall then provide such',
    'assistance to Ukraine as may be necessary under',
    'the Charter.',
  ]

  it('[S7] joins lines that were cut to fit a page', () => {
    expect(outlineOf(lines(...wrapped))).toEqual([`plain “${wrapped.join(' ')}”`])
  })

  it('[S7] joins them also with Windows line ends, and with an empty line after every line', () => {
    expect(outlineOf(wrapped.join('\r\n'))).toEqual([`plain “${wrapped.join(' ')}”`])
    expect(outlineOf(wrapped.join('\n\n'))).toEqual([`plain “${wrapped.join(' ')}”`])
  })

  it('[S6] takes an underlined line for a title, numbered or not', () => {
    const text = lines(
      'Lake Convention',
      '===============',
      '',
      '1. Navigation',
      '-------------',
      '',
      'Ships may sail the Lake.',
      '',
      '2. Fisheries',
      '------------',
      '',
      'Vessels are licensed.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (Lake Convention)',
      '  heading 1. (Navigation)',
      '    plain “Ships may sail the Lake.”',
      '  heading 2. (Fisheries)',
      '    plain “Vessels are licensed.”',
    ])
  })

  it('[S7] counts indentation, and lets a sentence go on before a capital or a number', () => {
    const text = lines(
      'a) The Commission shall meet at least twice a year, in the port of one of the',
      '   Parties in turn, and shall decide by a majority of the votes cast by those',
      '   who are present.',
      '',
      'b) The Secretariat shall, on the request of any Party, send it a copy of',
      '   what it holds under the provisions of this Convention and of section',
      '   7. It may ask for the cost of copying, but for no more than that, from a',
      '   Party that asks more than once a year for what the',
      '   Secretariat holds.',
      '',
      'c) It shall keep a list of what it was asked for, and publish it each year.',
    )
    expect(outlineOf(text).map((line) => line.slice(0, 8))).toEqual([
      'point a)',
      'point b)',
      'point c)',
    ])
  })

  it('[S7] does not take a reference that a line happens to begin with for a label', () => {
    const text = lines(
      'The Guarantor States shall act in accordance with what is said in paragraph',
      '(2) of the Annex and shall inform the Security Council without delay of all',
      'measures that were taken, which it shall consider within a week of being told, and',
      'may bring to an end or have replaced by others that it deems to be better suited to',
      'restoring and keeping the peace.',
      '(1) First.',
    )
    expect(outlineOf(text)[0]).toContain('paragraph (2) of the Annex')
  })

  it('[S8] sets page numbers and running heads apart, or bridges them in mid-sentence', () => {
    const page = (number: number) => lines('Draft treaty, rev. 3', '', `- ${number} -`)
    const text = lines(
      'Article 1. First.',
      '',
      page(1),
      '',
      'Article 2. Second, which goes on',
      '',
      page(2),
      '',
      'over the page.',
      '',
      page(3),
    )
    expect(outlineOf(text)).toEqual([
      'article Article 1 “First.”',
      'plain “Draft treaty, rev. 3 - 1 -”',
      'article Article 2 “Second, which goes on Draft treaty, rev. 3 - 2 - over the page.”',
      'plain “Draft treaty, rev. 3 - 3 -”',
    ])
  })
})

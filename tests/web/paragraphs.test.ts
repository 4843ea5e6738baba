import { describe, expect, it } from 'vitest'
import { asParagraphs, pageWidth } from '../../src/web/components/paragraphs.ts'

/** A line end that is read as one is written ⏎ here, one that only the page made ↵. */
const stored = (marked: string) => marked.replace(/[⏎↵]/gu, '\n')
const shown = (marked: string) => marked.replaceAll('⏎', '\n').replaceAll('↵', ' ')

const CUT =
  'Within thirty days each Party shall withdraw from the zone of separation all↵' +
  'artillery of a calibre of 100 millimetres or more, together with its↵' +
  'ammunition and the vehicles that carry it. The Joint Commission shall↵' +
  'verify this on the spot.⏎' +
  'Each Party shall publish the order to its forces in full.'

describe('a text whose lines a page cut', () => {
  const width = pageWidth([stored(CUT)])
  const expectShown = (marked: string) =>
    expect(asParagraphs(stored(marked), width)).toBe(shown(marked))

  it('is shown in paragraphs as long as they were', () => expectShown(CUT))

  it('keeps the lines of a list as they are', () =>
    expectShown('The posts along the river:⏎North bank⏎Stara Vezha⏎the ferry at Brid'))

  it('keeps empty lines', () =>
    expectShown(
      'The Parties shall release all persons held in connection with the conflict.⏎⏎all for all',
    ))

  it('loses the white space around a line end, and no offset', () =>
    expect(asParagraphs(stored(CUT).replace('all\n', 'all \r\n  '), width)).toBe(
      shown(CUT).replace('separation all ', 'separation all     '),
    ))

  it('keeps tables, leaders and lines to sign on', () =>
    expectShown(
      '| Arvenia, with its army and the national guard | 1,200 tanks in all |⏎' +
        '| Belmar, with its army and the border guard | 1,100 tanks in all |⏎' +
        'Arvenia, with its army and the national guard ........ 1,200 tanks⏎' +
        'For the Republic of Arvenia and its allies: ______________________⏎' +
        'For the Kingdom of Belmar and its allies: ________________________',
    ))

  it('keeps a block of code', () => {
    const code = `\`\`\`\n${stored(CUT)}\n\`\`\``
    expect(asParagraphs(code, width)).toBe(code)
  })
})

it('lines that their writer ended are shown as they are', () => {
  const verse = [
    'the withdrawal of all foreign armed formations',
    'the release of prisoners',
    'the reopening of the bridges for civilians and for goods of first need',
    'amnesty',
    'the return of those who fled',
  ].join('\n')
  expect(pageWidth([verse])).toBeNull()
  expect(asParagraphs(verse, pageWidth([verse]))).toBe(verse)
})

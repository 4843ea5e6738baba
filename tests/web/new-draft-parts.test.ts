import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/core/text/segment-text.ts'
import { beginDesk, deskReducer, type Desk } from '../../src/web/components/new-draft/desk.ts'
import { directionOf } from '../../src/web/components/new-draft/direction-of.ts'
import { fieldOfPath } from '../../src/web/components/new-draft/field-of-path.ts'
import { problemsOfText } from '../../src/web/components/new-draft/problems.ts'
import { readTextFile } from '../../src/web/components/new-draft/read-text-file.ts'
import { randomUuid } from '../../src/web/components/new-draft/services.ts'
import { guessWords } from '../../src/web/components/new-draft/words.ts'

function deskWith(text: string): Desk {
  const typed = deskReducer(beginDesk(randomUuid(), ''), { kind: 'type', text })
  const segmentation = segmentText(text, { language: 'en' })
  return deskReducer(typed, { kind: 'read', text, segmentation })
}

const sentences = (desk: Desk) => problemsOfText(desk).map(({ message }) => message)

describe('what is wrong with a text', () => {
  it.each(['', '  \n\t '])('%j is empty', (text) => {
    expect(sentences(deskWith(text))).toEqual(['Paste or type a text.'])
  })

  it('over five million characters: its size, and what to do', () => {
    const desk = deskReducer(beginDesk(randomUuid(), ''), {
      kind: 'type',
      text: 'мир '.repeat(1_300_000),
    })
    expect(sentences(desk)[0]).toMatch(
      /^The text has 5\.2 million characters; at most 5 million can be saved\. Save its parts/,
    )
  })

  it('bytes that are no text: how many', () => {
    const desk = deskWith('1. Peace\u0000\u0007.')
    expect(sentences(desk)).toEqual([
      'The text holds 2 characters that cannot be shown. Remove them to save it.',
    ])
  })

  it('a label that is too long: which clause', () => {
    const desk = deskWith('1. Peace.\n\n2. Borders.')
    const long = deskReducer(desk, {
      kind: 'edit',
      step: null,
      operate: (copy) => ({
        ...copy,
        clauses: copy.clauses.map((clause) => ({ ...clause, label: 'x'.repeat(401) })),
      }),
    })
    expect(sentences(long)[1]).toBe('Clause 2: This may have at most 400 characters.')
  })

  it('right-to-left text beside left-to-right text: nothing', () => {
    expect(sentences(deskWith('المادة 1\n\nأوكرانيا دولة محايدة (Ukraine).'))).toEqual([])
  })
})

describe('the desk', () => {
  it('does not take a reading of a text that has changed meanwhile', () => {
    const desk = deskReducer(deskWith('1. Peace.'), { kind: 'type', text: '1. Peace now.' })
    const segmentation = segmentText('1. Peace.', { language: 'en' })
    expect(deskReducer(desk, { kind: 'read', text: '1. Peace.', segmentation })).toBe(desk)
  })

  it('goes back to where it was by undo, text and clauses together', () => {
    const desk = deskWith('1. Peace.\n\n2. Borders.')
    const joined = deskReducer(desk, {
      kind: 'edit',
      step: null,
      operate: (copy) => ({ ...copy, text: copy.text.toUpperCase() }),
    })
    expect(joined.text).toBe('1. PEACE.\n\n2. BORDERS.')
    expect(deskReducer(joined, { kind: 'undo' }).text).toBe(desk.text)
  })
})

describe('readTextFile', () => {
  const fileOf = (bytes: number[] | string, name = 'draft.txt') => {
    const content =
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes)
    // jsdom's files cannot be read as bytes; every browser's can.
    return Object.assign(new File([content], name), { arrayBuffer: async () => content.buffer })
  }

  it('keeps Windows line ends', async () => {
    expect(await readTextFile(fileOf('1. Мир.\r\n2. Кордони.\r\n'))).toEqual({
      text: '1. Мир.\r\n2. Кордони.\r\n',
      unreadableBytes: 0,
    })
  })

  it('reads UTF-16 by its mark', async () => {
    expect((await readTextFile(fileOf([0xff, 0xfe, 0x1c, 0x04, 0x38, 0x04]))).text).toBe('Ми')
  })

  it('counts what is no text', async () => {
    expect((await readTextFile(fileOf([0x41, 0xff, 0xfe, 0x42]))).unreadableBytes).toBe(2)
  })

  it.each([
    ['%PDF-1.7', /is a PDF; open it there and paste its text here/],
    ['PK\u0003\u0004', /is a Word or other packed file/],
    ['{\\rtf1', /is a rich text file/],
  ])('refuses %j with a sentence', async (start, sentence) => {
    await expect(readTextFile(fileOf(start, 'leak'))).rejects.toThrow(sentence)
  })
})

it('finds the field and the clause that a problem is about', () => {
  expect(fieldOfPath('draft.fields.date')).toEqual({ field: 'date', place: null })
  expect(fieldOfPath('witness.fields.source.url')).toEqual({ field: 'sourceUrl', place: null })
  expect(fieldOfPath('revision.clauses.4.label')).toEqual({ field: 'clauses', place: 'Clause 5' })
})

it.each([
  ['rtl', '1. المادة الأولى (Article 1)'],
  ['ltr', 'Article 1 (المادة الأولى)'],
  ['ltr', '— 2022 —'],
])('takes %s from the first letter', (direction, text) => {
  expect(directionOf(text)).toBe(direction)
})

it('makes a new UUID every time', () => {
  expect(randomUuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(randomUuid()).not.toBe(randomUuid())
})

it('names the language that was guessed, or says that none was recognised', () => {
  expect(guessWords('uk')).toBe('Ukrainian (guessed)')
  expect(guessWords('und')).toBe('Not recognised')
})

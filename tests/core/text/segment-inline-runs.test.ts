import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

describe('points that count on in one paragraph', () => {
  const points = ['The Parties cease fire.', 'They withdraw within 30 days.', 'They meet.']
  const run = (sign: string, between: string) =>
    points.map((point, index) => `${index + 1}${sign} ${point}`).join(between)

  it.each([
    ['-', ''],
    ['-', ' '],
    ['.', ' '],
    [')', ' '],
    ['.-', '\n'],
  ])('[S7] are points, with %s behind their numbers', (sign, between) => {
    const text = `The full text is as follows:${between}${run(sign, between)}`
    const labels = ['1', '2', '3'].map((number) => number + sign.replace(/-$/u, ''))
    expect(outlineOf(text)).toEqual([
      'chapeau “The full text is as follows:”',
      ...points.map((point, index) => `  point ${labels[index]} “${point}”`),
    ])
  })

  it('[S7] are points from their first number on, and in other languages', () => {
    expect(outlineOf(run('.', ' '))).toEqual([
      'point 1. “The Parties cease fire.”',
      'point 2. “They withdraw within 30 days.”',
      'point 3. “They meet.”',
    ])
    const ukrainian = 'Сторони домовилися:1- Припинити вогонь.2- Відвести війська.3- Зустрітися.'
    expect(outlineOf(ukrainian, 'uk').map((line) => line.trim().split(' “')[0])).toEqual([
      'chapeau',
      'point 1',
      'point 2',
      'point 3',
    ])
  })

  it.each([
    'The Parties agree: (1) to cease fire; (2) to withdraw; (3) to meet.',
    'See Art. 1. The register is public. Art. 2. It is free. Art. 3. It is kept.',
    'The Parties shall 1. cease fire, 2. withdraw and 3. meet.',
    'It grew as follows: 1. It was small. 2. It was great.',
    'The rules say: 3.1. The Line. 3.2. The Zone. 3.3. The Post.',
    'They held: 1. First this. 2. Then: 1. That. 2. This. 3. More.',
  ])('[S7] are none where they stand in sentences, are two, or begin again: %s', (text) =>
    expect(outlineOf(text)).toEqual([`plain “${text}”`]),
  )
})

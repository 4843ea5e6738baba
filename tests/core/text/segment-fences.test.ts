import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('code between fences', () => {
  const example = ['```json', '{ "army": {', '    "cap": 85000', '}', '', '# 1. cap', '}', '```']

  it('[S7] is one clause, whatever its lines look like', () => {
    const text = lines(
      'The register is kept as follows:',
      '',
      ...example,
      'then each Party reads it once a year.',
      '',
      '## Duties',
      '',
      'The Parties keep the register, which is open to all of them at any time of the',
      'year, and tell each other of every change that they make in it without delay.',
      '',
      'They meet once a year.',
    )
    expect(outlineOf(text)).toEqual([
      'plain “The register is kept as follows:”',
      `plain “${example.join(' ').replace(/\s+/gu, ' ')}”`,
      'plain “then each Party reads it once a year.”',
      'heading (Duties)',
      '  plain “The Parties keep the register, which is open to all of them at any time of the year, and tell each other of every change that they make in it without delay.”',
      '  plain “They meet once a year.”',
    ])
  })

  it('[S7] is none where it is as long as a licence, of which the end opens nothing', () => {
    const licence = Array.from({ length: 70 }, (_, at) => `${at + 1}. No warranty is given.`)
    const text = lines('```', ...licence, '```', '', '71. The end.', '', ...example, '', '72. End.')
    expect(outlineOf(text).filter((line) => line.includes('point'))).toHaveLength(72)
  })

  it('[S7] is none where nothing closes it, or where the whole text stands in it', () => {
    const articles = ['Article 1. First.', 'Article 2. Second.', 'Article 3. Third.']
    const labelled = (text: string) =>
      outlineOf(text).filter((line) => line.includes('article Article')).length
    expect(labelled(lines('```', ...articles))).toBe(3)
    expect(labelled(lines('```', ...articles, '```'))).toBe(3)
    expect(labelled(lines('Before.', '```', ...articles, 'The end.', 'Of all.', '~~~'))).toBe(3)
  })
})

describe('what looks like a fence', () => {
  it('[S7] is none where it is a rule of tildes', () => {
    const section = (title: string) => lines(title, '~~~~~~~', `1. ${title} is agreed.`, '')
    const text = lines('Protocol', '', section('Transit'), section('Customs'), section('Pilotage'))
    expect(outlineOf(text).filter((line) => line.includes('point'))).toHaveLength(3)
  })

  it('[S7] holds no code where a plan or articles were pasted between them', () => {
    const pasted = (...plan: string[]) =>
      outlineOf(lines('The plan reads:', '', '```', ...plan, '```', '', 'It is no final text.'))
    const points = ['1. The war ends.', '2. The Line is marked.', '3. Prisoners go home.']
    expect(pasted(...points).filter((line) => line.includes('point'))).toHaveLength(3)
    const articles = [
      'Article 1',
      'The war ends.',
      'Article 2',
      'It stays so.',
      'Article 3',
      'End.',
    ]
    expect(pasted(...articles).filter((line) => line.includes('article'))).toHaveLength(3)
    const arabic = articles.map((line) => line.replace('Article', 'المادة'))
    expect(pasted(...arabic).filter((line) => line.includes('article'))).toHaveLength(3)
    const arrows = ['(a) => a.cap', '(b) => b.cap', '(c) => c.cap']
    expect(pasted(...arrows).filter((line) => line.includes('point'))).toEqual([])
    expect(pasted(...points.slice(1)).filter((line) => line.includes('point'))).toEqual([])
  })
})

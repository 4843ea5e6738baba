import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../src/cli/compare-texts.ts'
import { toJson, toWords } from '../../src/cli/print-comparison.ts'
import { articles, closing } from '../core/compare/moved-sentences.ts'

const print = (texts: readonly string[]) =>
  texts.map((text, at) => `Article ${at + 1}\n${text}\n`).join('\n')
const whole = print([...articles, closing.join(' ')])
const spread = print(articles.map((text, at) => `${text} ${closing[at]}`))
const compare = (before: string, after: string, words = false) =>
  compareTexts(before, after, { language: 'en', words })
const onOneLine = (words: string) => words.replace(/\s+/g, ' ')

describe('[W10] on the command line, a clause whose words stand in other clauses', () => {
  it('was not dropped: its words moved, and it is said where to', () => {
    const words = toWords(compare(whole, spread))
    expect(onOneLine(words)).toContain(
      '» Article 4 — words moved: its words stand in Article 1, Article 2, Article 3 now',
    )
    expect(onOneLine(words)).toContain('3 amended, 0 split, 0 merged, 0 added, 0 dropped;')
    expect(words).toContain('Of 1 more, only the words moved.')
    for (const line of words.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('was not added either, seen from the other side', () => {
    const words = onOneLine(toWords(compare(spread, whole)))
    expect(words).toContain(
      '» Article 4 — words moved: its words stood in Article 1, Article 2, Article 3 before',
    )
    expect(words).toContain('0 added, 0 dropped;')
  })

  it('is dropped all the same where its words stand nowhere', () => {
    const words = onOneLine(toWords(compare(whole, print(articles))))
    expect(words).toContain('- Article 4 — dropped')
    expect(words).not.toContain('words moved')
  })

  it('is linked with none of them in JSON, which says how clauses belong together', () => {
    const { links } = JSON.parse(toJson(compare(whole, spread)))
    expect(links.at(-1)).toMatchObject({ before: ['c4'], after: [], kind: 'dropped' })
  })

  it('names the clauses that have its words in JSON, where words were asked for', () => {
    const { links } = JSON.parse(toJson(compare(whole, spread, true)))
    const elsewhere = { all: true, clauses: ['c1', 'c2', 'c3'] }
    expect(links.at(-1)).toMatchObject({ kind: 'dropped', wordsMoved: elsewhere })
    const without = JSON.parse(toJson(compare(whole, print(articles), true)))
    expect(without.links.at(-1)).not.toHaveProperty('wordsMoved')
  })
})

import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../src/cli/compare-texts.ts'
import { toJson, toWords } from '../../src/cli/print-comparison.ts'

const moved = 'The sick and the wounded shall go first, without regard to rank or to number.'
const exchange = 'Prisoners of war are exchanged all for all within ten days.'
const lists = 'Each Party hands over its lists of prisoners to the Red Cross.'

const print = (articles: readonly string[]) =>
  articles.map((text, at) => `Article ${at + 1}\n${text}\n`).join('\n')
const compare = (before: string, after: string, words = true) =>
  compareTexts(before, after, { language: 'en', words })
const onOneLine = (words: string) => words.replace(/\s+/g, ' ')

type Place = { text: string; start: number; end: number } | null
type Link = { kind: string; force?: { rule: string; before: Place; after: Place }[] }
const linksOf = (before: string, after: string): Link[] =>
  JSON.parse(toJson(compare(before, after))).links

describe('changes of force on the command line', () => {
  it('[F8] [W9] leave out what only moved to another clause, printed and in JSON', () => {
    const before = print([`${exchange} ${moved}`, lists])
    const after = print([exchange, `${lists.replace('hands', 'may hand')} ${moved}`])
    expect(onOneLine(toWords(compare(before, after)))).toContain(
      'Force: may added, permission (F1)',
    )
    expect(onOneLine(toWords(compare(before, after)))).toContain(
      'Changes of force: 1, in 1 of 2 clauses whose words differ (rules F1 to F6).',
    )
    expect(linksOf(before, after).map(({ force }) => force?.map(({ rule }) => rule))).toEqual([
      [],
      ['F1'],
    ])
  })

  it('[F8] are read where a clause was split, with their places in the files as given', () => {
    const before = print([lists, `${exchange} ${moved}`])
    const after = print([lists, exchange, moved.replace('shall', 'may')])
    const [, split] = linksOf(before, after)
    const [force] = split?.force ?? []
    expect(split?.kind).toBe('split')
    expect(force).toMatchObject({ rule: 'F1', direction: 'weaker' })
    expect(before.slice(force?.before?.start, force?.before?.end)).toBe('shall')
    expect(after.slice(force?.after?.start, force?.after?.end)).toBe('may')
    const words = onOneLine(toWords(compare(before, after)))
    expect(words).toContain('Force: shall → may, obligation → permission, weaker (F1)')
    expect(words).toContain('1, in 1 of 1 clause whose words differ')
  })

  it('[F8] are not looked for where words were not asked for', () => {
    const [before, after] = [print([moved]), print([moved.replace('shall', 'may')])]
    expect(toWords(compare(before, after, false))).not.toContain('orce')
    expect(toJson(compare(before, after, false))).not.toContain('force')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareSearch,
  problemsOf,
  writeCompareQuery,
} from '../../../src/core/link/compare-search.ts'
import { draftLink } from '../../../src/core/link/draft-search.ts'
import { newDraftLink } from '../../../src/core/link/new-draft-search.ts'
import { notesLink, parseMention } from '../../../src/core/link/notes-search.ts'
import { processLink } from '../../../src/core/link/process-search.ts'
import { parseQuery } from '../../../src/core/link/query-string.ts'
import { quotedRanges } from '../../../src/core/link/quoted-ranges.ts'

const pages = {
  compare: { read: compareSearch, problems: problemsOf, write: writeCompareQuery },
  draft: draftLink,
  process: processLink,
  notes: notesLink,
  new: newDraftLink,
}
type PageName = keyof typeof pages

describe('[U4] links that were given out keep their meaning', () => {
  // One line per link of every released form. Lines are added, never changed. Compare links have a
  // list of their own, and the inbox (/inbox) is named by compare links.
  const released: [PageName, string, object][] = [
    // 0.1.0
    ['draft', '', {}],
    ['draft', '?revision=1', { revision: '1' }],
    ['draft', '?clause=guarantors', { clause: 'guarantors' }],
    [
      'draft',
      '?clause=guarantors&revision=1&witness=istanbul-report-unian-2022-03-29',
      { clause: 'guarantors', revision: '1', witness: 'istanbul-report-unian-2022-03-29' },
    ],
    ['process', '?period=2022-02', { period: '2022-02' }],
    ['process', '?period=2025', { period: '2025' }],
    [
      'notes',
      '?draft=treaty-2022-04-15&process=ukraine-russia&q=800%2C000&state=open&tag=red%20line',
      {
        draft: 'treaty-2022-04-15',
        process: 'ukraine-russia',
        q: '800,000',
        state: 'open',
        tag: 'red line',
      },
    ],
    ['notes', '?author=Ada%20Rahmani&state=resolved', { author: 'Ada Rahmani', state: 'resolved' }],
    ['notes', '?state=deleted', { state: 'deleted' }],
    ['new', '?process=ukraine-russia', { process: 'ukraine-russia' }],
    [
      'new',
      '?draft=treaty-2022-04-15&instrument=istanbul-treaty&process=ukraine-russia',
      { draft: 'treaty-2022-04-15', instrument: 'istanbul-treaty', process: 'ukraine-russia' },
    ],
    ['new', '?witness=treaty-2022-04-15-main', { witness: 'treaty-2022-04-15-main' }],
    // Since then
    [
      'draft',
      '?clause=guarantors&quote=United%20Kingdom%2C%20China&revision=1',
      { clause: 'guarantors', quote: 'United Kingdom, China', revision: '1' },
    ],
    ['notes', '?mention=clause:guarantors', { mention: 'clause:guarantors' }],
    ['notes', '?mention=term:army-cap', { mention: 'term:army-cap' }],
  ]
  it.each(released)('%s %s', (page, link, meaning) =>
    expect(pages[page].read(parseQuery(link))).toEqual(meaning),
  )
})

describe('[U2] what cannot be read is said, and counts as not given', () => {
  it.each<[PageName, string, string]>([
    [
      'draft',
      '?revision=last',
      'The link gives “last” as the revision, which cannot be read; the latest is shown.',
    ],
    [
      'draft',
      '?clause=5&quote=',
      'The link gives “5” as the clause, which cannot be read; the page begins at the top.',
    ],
    [
      'process',
      '?period=soon',
      'The link gives “soon” as the period, which cannot be read; the one with the most drafts is shown.',
    ],
    [
      'process',
      '?period=2022-13',
      'The link gives “2022-13” as the period, which cannot be read; the one with the most drafts is shown.',
    ],
    [
      'notes',
      '?state=lost',
      'The link gives “lost” as the state, which cannot be read; open and resolved notes are listed.',
    ],
    [
      'notes',
      '?mention=people:ada',
      'The link gives “people:ada” as what is mentioned, which cannot be read; all notes are listed.',
    ],
    [
      'new',
      '?draft=No%20Id',
      'The link gives “No Id” as the draft, which cannot be read; it is left open; choose below.',
    ],
  ])('%s %s', (page, link, sentence) => {
    const raw = parseQuery(link)
    expect(pages[page].problems(raw)[0]).toBe(sentence)
    expect(pages[page].write(pages[page].read(raw))).toBe('')
  })

  it('says nothing of what it does not know [U3]', () =>
    expect(draftLink.problems(parseQuery('?utm_source=mail&__proto__=x&constructor=y'))).toEqual(
      [],
    ))
})

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}$/)
const wordsOf = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .filter((text) => text.length <= maxLength && !/\p{Surrogate}/u.test(text))
const anyOf = <Key extends string>(values: Record<Key, fc.Arbitrary<string>>) =>
  fc.record<Record<Key, string>, never>(values, { requiredKeys: [] })
const views: { [Page in PageName]: fc.Arbitrary<object> } = {
  compare: anyOf({
    before: slug,
    after: slug.map((id) => `${id}@2`),
    beforeWitness: slug,
    view: fc.constantFrom('side-by-side', 'inline'),
    show: fc.constant('changed'),
    change: fc.constantFrom('kept', 'moved', 'not-covered'),
    force: fc.constantFrom('any', 'F4'),
    alignment: fc.nat({ max: 99 }).map(String),
    clause: slug,
    quote: wordsOf(60),
  }),
  draft: anyOf({
    witness: slug,
    revision: fc.integer({ min: 1, max: 999_999 }).map(String),
    clause: slug,
    quote: wordsOf(60),
  }),
  process: anyOf({ period: fc.constantFrom('2022', '2022-02', '2026-12') }),
  notes: anyOf({
    process: slug,
    draft: slug,
    state: fc.constantFrom('open', 'resolved', 'deleted'),
    tag: wordsOf(60),
    mention: slug.map((id) => `term:${id}`),
    q: wordsOf(60),
  }),
  new: anyOf({ process: slug, instrument: slug, draft: slug, witness: slug }),
}

const names: PageName[] = ['compare', 'draft', 'process', 'notes', 'new']
describe.each(names)('every link of the page %s', (name) => {
  const { read, problems, write } = pages[name]
  it('reads as it was written', () =>
    fc.assert(
      fc.property(views[name], (view) => {
        expect(read(parseQuery(write(view)))).toEqual(view)
        expect(problems(parseQuery(write(view)))).toEqual([])
      }),
    ))

  it('[U1] has one canonical form, and never throws, whatever was typed or forged', () => {
    const known = fc.constantFrom(
      'before',
      'after',
      'clause',
      'quote',
      'revision',
      'period',
      'q',
      'tag',
      'mention',
    )
    const value = fc.string({ unit: 'binary', maxLength: 500 })
    const forged = fc
      .array(fc.tuple(known, value))
      .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'))
    fc.assert(
      fc.property(fc.oneof(value, forged), (typed) => {
        const raw = parseQuery(`?${typed}`)
        problems(raw)
        const canonical = write(read(raw))
        expect(write(read(parseQuery(canonical)))).toBe(canonical)
      }),
    )
  })
})

describe('[U6] a link stays under 2,000 characters', () => {
  const id = `a${'b'.repeat(95)}`
  const reference = `${id}@999999`
  it.each(['保', 'Ї', 'ä', 'x', '👩‍👩‍👧'])('however long its words are, in %s', (letter) => {
    const words = letter.repeat(Math.floor(300 / letter.length))
    const compared = writeCompareQuery({
      before: reference,
      after: reference,
      beforeWitness: id,
      afterWitness: id,
      topic: id,
      clause: id,
      quote: words,
    })
    expect(compared.length).toBeLessThanOrEqual(1_800)
    expect(words.startsWith(compareSearch(parseQuery(compared)).quote ?? '?')).toBe(true)
    const listed = notesLink.write({
      process: id,
      draft: id,
      tag: words.slice(0, 200),
      q: words.slice(0, 200),
    })
    expect(listed.length).toBeLessThanOrEqual(1_800)
  })
})

it('a name never goes into an address that we give out', () =>
  expect(notesLink.write({ author: 'Ada Rahmani', state: 'open' })).toBe('?state=open'))

it.each(['term', 'term:', ':x', 'term:a:b', 'Term:a', 'clause:5', ''])(
  'a mention cannot be %j',
  (text) => expect(parseMention(text)).toBeNull(),
)

describe('quoted words', () => {
  const text = 'The army (600,000 men) is capped.\nThe  army stays.'
  it('are found with other white space, in every place', () =>
    expect(quotedRanges(text, 'The army')).toEqual([
      { start: 0, end: 8 },
      { start: 34, end: 43 },
    ]))
  it('are taken for words, not for a pattern', () =>
    expect(quotedRanges(text, 'army (600,000')).toEqual([{ start: 4, end: 17 }]))
  it('may hold every sign that means something in a pattern', () => {
    const signs = fc.constantFrom(
      ...'- / \\ ^ $ . * + ? ( ) [ ] { } | & ! # % , : ; < = > @ ` ~ a'.split(' '),
      ' ',
    )
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (characters) => {
        const quote = characters.join('').trim()
        fc.pre(quote !== '')
        expect(quotedRanges(quote, quote)[0]).toEqual({ start: 0, end: quote.length })
      }),
    )
    expect(quotedRanges('the right of self-defence', 'self-defence')).toHaveLength(1)
  })
  it.each(['800,000', '', '  ', 'the army (.*)'])('%j is not found', (quote) =>
    expect(quotedRanges(text, quote)).toEqual([]),
  )
  it('of any sort never throw', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        for (const { start, end } of quotedRanges(quote, quote)) expect(start).toBeLessThan(end)
      }),
    ))
})

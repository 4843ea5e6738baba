import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBracketMoves } from '../../../src/core/compare/brackets/bracket-moves.ts'
import { bracketChange as factsOf } from '../../../src/core/phrases/bracket-change.ts'
import { readClauseBrackets } from '../../../src/core/text/brackets/clause-brackets.ts'

type Part = { label?: string; heading?: string; text: string }

/** The brackets of an article's paragraphs, as its whole text has them. */
function paragraphs(parts: readonly (string | Part)[]) {
  const clauses = parts.map((part, at) => ({
    id: `c${at + 1}`,
    parent: null,
    kind: 'paragraph' as const,
    label: typeof part === 'string' ? null : (part.label ?? null),
    heading: typeof part === 'string' ? null : (part.heading ?? null),
    text: typeof part === 'string' ? part : part.text,
  }))
  const article = { id: 'c0', parent: null, kind: 'article' as const, heading: null, text: '' }
  const read = readClauseBrackets([article, ...clauses.map((held) => ({ ...held, parent: 'c0' }))])
  return clauses.map(({ id }) => read.get(id) ?? expect.fail(id))
}

/** All that is said of a row, in one; `null` for nothing. */
const bracketChange = (...said: Parameters<typeof factsOf>) => factsOf(...said).join('; ') || null

const told = (before: string | Part, after: string | Part, language: string | null = 'en') =>
  bracketChange({ before: paragraphs([before]), after: paragraphs([after]) }, language)

const INTENDED = 'All Parties shall communicate [intended] contributions towards [the purpose].'

describe('[B5] words that came into brackets', () => {
  it('are a whole clause, whatever brackets it held already', () => {
    expect(told(INTENDED, `[${INTENDED}]`)).toBe('the whole clause put in brackets')
    expect(told(INTENDED, `[${INTENDED.replace('shall', '[shall]')}]`)).toBe(
      'the whole clause put in brackets',
    )
    expect(told('They consult.', '[They shall consult. — Belmar, Corvia]')).toBe(
      'the whole clause put in brackets by Belmar, Corvia',
    )
    expect(told('They consult.', '[They consult.]^{Belmar}')).toBe(
      'the whole clause put in brackets by Belmar',
    )
  })
  it('are counted, with those that came new', () => {
    expect(told('They shall meet.', 'They [shall] meet.')).toBe('1 word put in brackets')
    expect(told('within 30 days', 'within [Arvenia: 30] [Belmar: 60] days')).toBe(
      '1 word put in brackets by Arvenia; 1 word added in brackets by Belmar',
    )
    expect(told('They meet.', 'They meet [US/AU propose; VN oppose: every year].')).toBe(
      '2 words added in brackets by US, AU, opposed by VN',
    )
  })
  it('are no whole clause where more words came or went with the brackets', () => {
    const long =
      '[Each Party shall report on the measures it has taken and the finance it has given every two years.]'
    const short = 'Each Party shall report every two years.'
    expect(told(long, short)).toBe('7 words no longer in brackets; 12 words in brackets dropped')
    expect(told(short, long)).toBe('7 words put in brackets; 12 words added in brackets')
  })
  it('are the last ones where the others stood there: it is no whole clause', () =>
    expect(told('[They consult early] and often.', '[They consult early and often.]')).toBe(
      '2 words put in brackets',
    ))
  it('may have been in one, and are not agreed less', () =>
    expect(told('[They meet] in Geneva.', '[[They] meet] in Geneva.')).toBe(
      '1 word put in a further bracket',
    ))
})

describe('[B5] words that left brackets', () => {
  it('are a whole clause', () => {
    expect(told('[They consult. — Belmar]', 'They consult.')).toBe(
      'the whole clause no longer in brackets (wanted by Belmar before)',
    )
  })
  it('are counted, with those that are left in them and those that are gone', () => {
    expect(told(`[${INTENDED}]`, INTENDED)).toBe(
      '6 words no longer in brackets; 3 words still in brackets',
    )
    expect(told('within [30] [60] days', 'within 60 days')).toBe(
      '1 word no longer in brackets; 1 word in brackets dropped',
    )
  })
  it('may stand in another still', () =>
    expect(told('[[They] meet] in Geneva.', '[They meet] in Geneva.')).toBe(
      '1 word out of one bracket, in another still',
    ))
})

describe('[B5] nothing', () => {
  it('is said where no word came in or out', () => {
    expect(told('They consult.', 'They meet.')).toBeNull()
    expect(told('within [30] days', 'within [60] days')).toBeNull()
    expect(told('They consult.', 'They […] consult.[1]')).toBeNull()
    expect(told('They [shall] meet.', 'They [shall] meet often.')).toBeNull()
    expect(told('They [shall] meet.', 'They [shall only] meet.')).toBeNull()
  })
  it('but what stands in brackets still, or by itself, is said to', () => {
    expect(told('[They consult.]', '[They consult early.]')).toBe('still in brackets')
    const alone = paragraphs(['[They consult. — Belmar]'])
    expect(bracketChange({ before: [], after: alone }, 'en')).toBe('in brackets by Belmar')
    expect(bracketChange({ before: alone, after: [] }, 'en')).toBe('was in brackets by Belmar')
    expect(
      bracketChange({ before: [], after: paragraphs(['They [shall] meet.']) }, 'en'),
    ).toBeNull()
  })
  it('is said of single words between two languages', () => {
    expect(told('[They] consult.', 'Die Parteien [treffen] sich.', null)).toBeNull()
    expect(told('They consult.', '[Die Parteien beraten.]', null)).toBe(
      'the whole clause put in brackets',
    )
  })
})

describe('[B1] [B5] a bracket over several paragraphs', () => {
  const apart = ['[They meet.]', '[They vote.]', '[They report.]']
  const one = ['[They meet.', 'They vote.', 'They report.]']
  const rows = (before: string[], after: string[]) =>
    paragraphs(before).map((held, at) =>
      bracketChange({ before: [held], after: paragraphs(after).slice(at, at + 1) }, 'en'),
    )
  it('holds each of them', () => {
    const still = ['still in brackets', 'still in brackets', 'still in brackets']
    expect(rows(one, apart)).toEqual(still)
    expect(rows(apart, one)).toEqual(still)
  })
  it('is said of those that it holds', () => {
    const plain = ['They meet.', 'They vote.', 'They report.']
    const [put, none] = [
      'the whole clause put in brackets',
      'the whole clause no longer in brackets',
    ]
    expect(rows(plain, one)).toEqual([put, put, put])
    expect(rows(one, plain)).toEqual([none, none, none])
    expect(rows(plain, ['[They meet.', 'They vote.]', 'They report.'])).toEqual([put, put, null])
  })
  it('names who wants it in each', () =>
    expect(rows(['They meet.', 'They vote.'], ['[They meet.', 'They vote. — Belmar]'])).toEqual([
      'the whole clause put in brackets by Belmar',
      'the whole clause put in brackets by Belmar',
    ]))
  it('is told of all words where a row has several clauses', () => {
    const sides = { before: paragraphs(['They meet. They vote.']), after: paragraphs(one) }
    expect(bracketChange(sides, 'en')).toBe('all words put in brackets')
  })
})

describe('[B4] [B5] a bracket without its partner', () => {
  it('holds its clause to the end at most, and is told', () => {
    expect(told('They meet often.', 'They [meet often.')).toBe(
      '2 words put in brackets; after: a bracket is not closed',
    )
    expect(told('They [meet often.', 'They [meet] often.')).toBe(
      '1 word no longer in brackets; 1 word still in brackets; before: a bracket is not closed',
    )
    expect(told('They consult.', 'They consult.]')).toBe(
      'after: a bracket closes that was not opened',
    )
  })
})

describe('[B5] words that a bracket cuts', () => {
  const PART_OUT = 'part of a word no longer in brackets'
  it('came in or out in part', () => {
    expect(told('the [non-]binding rule', 'the non-binding rule')).toBe(PART_OUT)
    expect(told('State[s] shall act', 'States shall act')).toBe(PART_OUT)
    expect(told('[T]he army stays', 'The army stays')).toBe(PART_OUT)
    expect(told('States shall act', 'State[s] shall act')).toBe('part of a word put in brackets')
    expect(
      told(
        'Each Part[y][ies] shall withdraw [its][their] force[s]',
        'Parties shall withdraw their forces',
      ),
    ).toBe('2 words, or parts of them, no longer in brackets; 1 word in brackets dropped')
  })
  it('are not counted where only one side has them', () => {
    expect(told('the [non-]binding rule', 'the binding rule')).toBeNull()
    expect(told('Part[y][ies] meet', 'Parties meet')).toBeNull()
    expect(told('Part[y][ies] meet', 'Party meet')).toBeNull()
    expect(told('Parties meet', 'Part[y][ies] meet')).toBeNull()
  })
  it('are none where brackets stand beside each other, or no spaces stand between words', () => {
    const ONE_OUT = '1 word no longer in brackets; 1 word in brackets dropped'
    expect(told('[shall][should] act', 'shall act')).toBe(ONE_OUT)
    expect(told('缔约方[应][宜]采取行动', '缔约方应采取行动', 'zh')).toBe(ONE_OUT)
  })
  it('are whole where but their sign of amount stands outside', () => {
    const out = '1 word no longer in brackets'
    expect(told('mobilise US$[100] billion', 'mobilise US$100 billion')).toBe(out)
    expect(told('cut by [20]% a year', 'cut by 20% a year')).toBe(out)
    expect(told('$[50] [100] billion', '$100 billion')).toBeNull()
  })
  it('stand in brackets whole only with all their parts', () => {
    expect(told('States', 'State[s]')).toBe('part of a word put in brackets')
    expect(told('States meet', '[State[s] meet]')).toBe('the whole clause put in brackets')
  })
})

describe('[B5] words in brackets of one side only', () => {
  it('are not told where others were put in their place', () => {
    for (const [before, after] of [
      ['within [five] days', 'within seven days'],
      ['[shall] act', 'should act'],
      ['The [Army] stays', 'The army stays'],
    ] as const) {
      expect(told(before, after)).toBeNull()
      expect(told(after, before)).toBeNull()
    }
  })
  it('are told beside those that came out, as the marks show them', () =>
    expect(told('[They shall meet] in [early May]', 'They shall meet in June')).toBe(
      '3 words no longer in brackets; 2 words in brackets dropped',
    ))
  it('are where others changed elsewhere', () =>
    expect(told('They [shall] act and go.', 'They act and leave.')).toBe(
      '1 word in brackets dropped',
    ))
})

describe('[B2] [B5] who wants words in brackets, and who opposes them', () => {
  it('is told where it changed', () => {
    expect(told('They [meet — Belmar].', 'They [meet — Corvia].')).toBe(
      'wanted by Corvia now, by Belmar before',
    )
    expect(told('They [US propose; CL oppose: meet].', 'They [US propose; VN oppose: meet].')).toBe(
      'opposed by VN now, by CL before',
    )
    expect(told('[US propose; CL oppose: They meet.]', 'They meet.')).toBe(
      'the whole clause no longer in brackets (wanted by US, opposed by CL before)',
    )
  })
  it('may be nobody named', () => {
    expect(told('[US: They meet.]', '[They meet.]')).toBe(
      'still in brackets; wanted by nobody named now, by US before',
    )
    expect(told('[They meet.]', '[US: They meet.]')).toBe(
      'still in brackets; wanted by US now, by nobody named before',
    )
  })
  it('is not told where the names are the same on the whole', () =>
    expect(told('[US: They meet] and [go].', '[They meet] and [US: go].')).toBeNull())
})

it('[B1] [B5] knows who wants words where square brackets and braces cross', () =>
  expect(told('They [EU: may {US: meet] every} year.', 'They [EU: may meet] every year.')).toBe(
    '1 word no longer in brackets (wanted by US before); 2 words still in brackets',
  ))

it('[B5] tells a clause that leaves by its words where some stand in brackets still', () => {
  const [one, both] = ['The army [of Belmar] stays', '[The army [of Belmar] stays]']
  expect(told(one, both)).toBe('the whole clause put in brackets')
  expect(told(both, one)).toBe('3 words no longer in brackets; 2 words still in brackets')
})

it('[B5] counts no label behind the bracket that its clause opens with', () => {
  const bare = { label: '1.', text: 'They meet in May.' }
  const of = (text: string) => ({ label: '1.', text })
  expect(told(of('[1. They meet] in May.'), bare)).toBe('2 words no longer in brackets')
  expect(told(of('[EU: 1. They meet] in May.'), bare)).toBe(
    '2 words no longer in brackets (wanted by EU before)',
  )
  expect(told(bare, of('[[1. They] meet] in May.'))).toBe('2 words put in brackets')
  expect(told(of('[1.] They meet in May.'), bare)).toBeNull()
  expect(told(of('[1.5 men] meet'), of('meet'))).toBe('2 words in brackets dropped')
  const article = { label: 'Article 5', text: '' }
  expect(told({ ...article, text: '[Article 5' }, article)).toBe(
    'the whole clause no longer in brackets; before: a bracket is not closed',
  )
})

it('[B5] tells what came into brackets beside what left them, and who wanted what went', () => {
  const forces = '[Foreign — Northland] forces withdraw.'
  expect(told(forces, 'Foreign forces withdraw, [and disarm — Southland].')).toBe(
    '1 word no longer in brackets (wanted by Northland before); 2 words added in brackets by Southland',
  )
  expect(told('They meet in May [and Israel — Belmar].', 'They meet in May.')).toBe(
    '2 words in brackets dropped (wanted by Belmar before)',
  )
  expect(told('[They meet [often and] in May at the port.]', 'They meet in May at the port.')).toBe(
    'the whole clause no longer in brackets; 2 words in brackets dropped',
  )
})

it('[B5] counts what stands in the heading', () => {
  const text = 'They consult.'
  expect(told({ heading: 'Guarantees', text }, { heading: '[Guarantees]', text })).toBe(
    '1 word put in brackets',
  )
})

it('[B5] counts the same words the other way round where the sides are swapped', () => {
  const part = fc.constantFrom('[', ']', 'They', ' meet', ' ', ' in Geneva', ' — Belmar]', 'EU: ')
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (rows) => {
      const before = paragraphs(rows.map(([was]) => was))
      const after = paragraphs(rows.map(([, is]) => is))
      const there = findBracketMoves({ before, after }, 'en')
      const back = findBracketMoves({ before: after, after: before }, 'en')
      expect(back === null).toBe(there === null)
      if (there === null || back === null) return
      const counts = ({ putIn, deeper, out, shallower, added, dropped }: typeof there) =>
        [putIn, deeper, added, out, shallower, dropped].map(({ words }) => words)
      const [putIn, deeper, added, ...others] = counts(there)
      expect(counts(back)).toEqual([...others, putIn, deeper, added])
      expect([back.still, back.whole.after]).toEqual([there.still, there.whole.before])
      const { wanted } = there
      expect(back.wanted).toEqual(wanted && { before: wanted.after, after: wanted.before })
    }),
  )
})

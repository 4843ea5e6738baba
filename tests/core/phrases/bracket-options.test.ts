import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findRebracketed,
  findBracketMoves,
} from '../../../src/core/compare/brackets/bracket-moves.ts'
import { bracketChange } from '../../../src/core/phrases/bracket-change.ts'
import { readClauseBrackets } from '../../../src/core/text/brackets/clause-brackets.ts'

/** A draft's clauses; what stands behind `Option …:` is an option. */
function clausesOf(texts: readonly string[]) {
  const clauses = texts.map((text, at) => {
    const label = /^Option \w+(?=: )/u.exec(text)?.[0] ?? null
    return { id: `c${at}`, parent: null, label, text: text.slice(label ? label.length + 2 : 0) }
  })
  const kind = 'point' as const
  const read = readClauseBrackets(clauses.map((clause) => ({ ...clause, kind, heading: null })))
  return [...read.values()]
}

const rowOf = (before: readonly string[], after: readonly string[]) => ({
  before: clausesOf(before),
  after: clausesOf(after),
})

const told = (
  before: string | string[],
  after: string | string[],
  language: string | null = 'en',
) => bracketChange(rowOf([before].flat(), [after].flat()), language).join('; ') || null

describe('[B6] words in options', () => {
  it('are not agreed when they leave brackets for one', () => {
    expect(told('[They consult.]', 'Option 1: They consult.')).toBe(
      'the whole clause from brackets into options',
    )
    expect(told('Option 1: They consult.', '[They consult. — Belmar]')).toBe(
      'the whole clause from options into brackets by Belmar',
    )
    expect(told('They report [within thirty days].', 'Option 1: within thirty days')).toBe(
      '3 words from brackets into options',
    )
  })
  it('are agreed when they leave the last one', () => {
    expect(told('Option 2: They consult.', 'They consult.')).toBe('the whole clause out of options')
    expect(told('They consult.', 'Option 2: They consult.')).toBe(
      'the whole clause put into options',
    )
  })
  it('may stand in brackets as before', () => {
    const [bare, option] = ['They [shall] report yearly.', 'Option 1: They [shall] report yearly.']
    expect(told(option, bare)).toBe(
      'the whole clause out of options, 1 of its words in brackets still',
    )
    expect(told(bare, option)).toBe(
      'the whole clause put into options, 1 of its words in brackets still',
    )
    expect(told('[They meet.]', 'Option 1: [They meet.]')).toBe(
      'the whole clause put into options, in brackets still',
    )
  })
  it('may come with brackets of their own, or lose them, and stay in options', () => {
    expect(told('They meet.', 'Option 1: [They meet.]^{Belmar}')).toBe(
      'the whole clause put into options and brackets by Belmar',
    )
    expect(told('Option 1: [They meet. — Belmar]', 'They meet.')).toBe(
      'the whole clause out of options and brackets (wanted by Belmar before)',
    )
    expect(told('Option 1: They [shall] meet.', 'Option 1: They shall meet.')).toBe(
      '1 word no longer in brackets, in options still',
    )
    expect(told('Option 1: They shall meet.', 'Option 2: They [shall] meet.')).toBe(
      '1 word put in brackets, in options still',
    )
  })
  it('are told one by one where a row has several clauses', () =>
    expect(
      told(
        ['To hold the warming [below 1.5 degrees] [or] [below 2 degrees]'],
        ['To hold the warming', 'Option 1: below 1.5 degrees', 'Option 2: below 2 degrees'],
      ),
    ).toBe('6 words from brackets into options; 1 word in brackets dropped'))
  it('say nothing where they stand in options on both sides', () => {
    expect(told('Option 1: They meet.', 'Option 3: They meet often.')).toBeNull()
    expect(told('Option 1: They [may] meet.', 'Option 1: They [may] meet often.')).toBeNull()
    expect(told('Option 1: [They meet.]', 'Option 1: [They meet often.]')).toBe('still in brackets')
  })
  it('are spoken of as a whole between two languages', () => {
    expect(told('They consult.', 'Option 1: Die Parteien beraten.', null)).toBe(
      'the whole clause put into options',
    )
    expect(told('Option 1: They [may] consult.', 'Die Parteien beraten.', null)).toBe(
      'the whole clause out of options',
    )
    expect(told('They [may] consult.', 'Die Parteien beraten.', null)).toBeNull()
  })
})

it('[B5] [B6] what became of brackets and options is told fact by fact', () =>
  expect(
    bracketChange(rowOf(['Option 1: They [shall] meet [often'], ['They shall meet [often']), 'en'),
  ).toEqual([
    '3 words out of options, 1 of them in brackets still',
    '1 word out of options and brackets',
    'a bracket is not closed',
  ]))

it('[B6] what was one option and is agreed now is a change, though its words are the same', () => {
  const [option, bare] = ['Option 1: They meet.', 'They meet.']
  expect(findRebracketed(rowOf([option], [bare]), 'en')).toBe('options')
  expect(findRebracketed(rowOf([bare], [option]), 'en')).toBe('options')
  expect(findRebracketed(rowOf([option], ['Option 2: They meet.']), 'en')).toBe(null)
})

it('[B6] counts the same words the other way round where the sides are swapped', () => {
  const part = fc.constantFrom('[They', 'meet]', 'often', '[in]', 'May', 'June')
  const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
  const clause = fc
    .tuple(fc.boolean(), text)
    .map(([isOption, words]) => (isOption ? `Option A: ${words}` : words))
  const side = fc.array(clause, { minLength: 1, maxLength: 3 })
  const movesOf = (before: string[], after: string[], isBack: boolean) => {
    const moved = findBracketMoves(rowOf(before, after), 'en')?.options?.moved ?? []
    return new Set(
      Array.from(moved, ([change, { words }]) => {
        const [was, is] = change.split(' → ')
        return isBack ? `${is} → ${was}: ${words}` : `${change}: ${words}`
      }),
    )
  }
  fc.assert(
    fc.property(side, side, (before, after) => {
      expect(movesOf(after, before, true)).toEqual(movesOf(before, after, false))
    }),
  )
})

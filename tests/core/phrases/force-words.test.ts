import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import { findForceChanges } from '../../../src/core/compare/find-force-changes.ts'
import type { Survey } from '../../../src/core/compare/survey-rows.ts'
import { forceCoverage, forceWords } from '../../../src/core/phrases/force-words.ts'

const said = (before: string, after: string) =>
  findForceChanges(diffWords(before, after, 'en'), 'en').map(forceWords)

describe('a change of force in words', () => {
  it.each([
    ['The Parties shall meet.', 'The Parties may meet.', 'obligation → permission, weaker'],
    ['The Parties should meet.', 'The Parties must meet.', 'recommendation → obligation, stronger'],
    ['The Parties meet.', 'The Parties shall meet.', 'obligation'],
    [
      'The States intend to promote membership of the Union.',
      'Ukraine may seek membership of the Union.',
      'intention → permission',
    ],
    ['Troops return.', 'Troops do not return.', 'negation'],
    ['It applies to 85,000 men.', 'It applies to at least 85,000 men.', 'quantifier'],
    ['It has fewer than 9 seats.', 'It has more than 9 seats.', 'quantifier'],
    ['The cap applies.', 'The cap applies in peacetime.', 'condition'],
    ['decided by consensus', 'decided by majority', 'how decisions are taken'],
    ['within 3 days', 'within 5 days', 'number or deadline'],
  ])('%s → %s', (before, after, words) => expect(said(before, after)).toEqual([words]))
})

describe('[F8] what was looked at', () => {
  const survey: Survey = {
    force: new Map(),
    read: 12,
    unread: new Set(),
    sameLanguage: true,
    language: 'en',
    hasLists: true,
    moved: [],
    exhausted: false,
  }
  const one = new Map([['c1 → c1', []]])

  it('counts clauses with their rule and coverage', () => {
    expect(forceCoverage({ ...survey, force: one })).toBe(
      'Changes of force, read from the words by rules F1 to F6: in 1 of 12 clauses whose words differ.',
    )
    expect(forceCoverage(survey)).toMatch(/: in none of 12 clauses whose words differ\.$/)
  })

  it('says what is not looked at: another language, a language without lists', () => {
    expect(forceCoverage({ ...survey, read: 0, sameLanguage: false })).toMatch(
      /^Changes of force were not looked for: the texts are in two languages/,
    )
    expect(forceCoverage({ ...survey, hasLists: false, language: 'pl' })).toMatch(
      /only figures were read \(rule F6\).*There are no word lists for Polish yet\.$/,
    )
    expect(forceCoverage({ ...survey, hasLists: false, language: 'no such tag' })).toMatch(
      /for no such tag yet/,
    )
  })

  it('[W8] says how many clauses were too long to be read', () => {
    expect(forceCoverage({ ...survey, unread: new Set(['a']) })).toMatch(
      /differ\. 1 clause too long, alone or all together, to compare word by word: not read for changes of force\.$/,
    )
    expect(forceCoverage({ ...survey, read: 0, unread: new Set(['a', 'b']) })).toMatch(
      /^2 clauses too long/,
    )
  })

  it('says nothing where no clause’s words differ', () =>
    expect(forceCoverage({ ...survey, read: 0 })).toBeNull())
})

import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../../src/core/compare/align-clauses.ts'
import { clausesOf } from '../clauses-of.ts'

/** Each list of sentences is an article, one paragraph a sentence. */
const articles = (...wordings: readonly string[][]) =>
  wordings.map((wording, index) => `Article ${index + 1}\n\n${wording.join('\n\n')}`).join('\n\n')

/** Every split and merge, as the openings of the clauses on either side. */
function joinedIn(before: string, after: string): string[] {
  const sides = { before: clausesOf(before), after: clausesOf(after) }
  const openings = (side: 'before' | 'after', ids: readonly string[]) =>
    ids
      .map((id) =>
        sides[side]
          .find((clause) => clause.id === id)
          ?.text.split(' ', 3)
          .join(' '),
      )
      .join(' + ')
  return alignClauses(sides.before, sides.after)
    .links.filter(({ kind }) => kind === 'split' || kind === 'merged')
    .map((link) => `${openings('before', link.before)} → ${openings('after', link.after)}`)
}

const BASES = 'No foreign bases or troops shall be stationed on the territory of Ukraine.'
const CEILING = 'The armed forces shall number 600,000 persons in peacetime, reserves not included.'
const CONSULT = 'The Guarantor States shall consult within three days of an armed attack.'
const EXERCISES =
  'Military exercises with foreign troops require the consent of all Guarantor States.'
const NOTICE = 'Notice of such exercises shall be given to the Guarantor States ninety days before.'
const DEPOSIT = 'The Secretary-General of the United Nations is the depositary of this Treaty.'

describe('findSplits', () => {
  it('[A9] finds a merge right before a split, whatever the leftovers have in common', () => {
    const before = articles([BASES], [CEILING], [EXERCISES, NOTICE], [DEPOSIT])
    const after = articles([BASES, CEILING], [EXERCISES], [NOTICE], [DEPOSIT])
    expect(joinedIn(before, after)).toEqual([
      'No foreign bases + The armed forces → No foreign bases',
      'Military exercises with → Military exercises with + Notice of such',
    ])
  })

  it('[A9] finds the two words that an article was merged with', () => {
    const before = articles([CONSULT], ['Reservations: none.'], [DEPOSIT])
    const after = articles([CONSULT, 'Reservations: none.'], [DEPOSIT])
    expect(joinedIn(before, after)).toEqual([
      'The Guarantor States + Reservations: none. → The Guarantor States',
    ])
  })

  it('[A9] finds a piece that speaks like the other one', () => {
    const lawOf = (kind: string) =>
      `Law that concerns matters of ${kind} legislation and was in force when this Treaty was signed shall become federal law within its field of application.`
    const [federal, concurrent] = [lawOf('exclusive'), lawOf('concurrent')]
    const before = articles([CONSULT], [federal], [concurrent], [DEPOSIT])
    const after = articles([CONSULT], [federal, concurrent], [DEPOSIT])
    expect(joinedIn(before, after)).toEqual([
      'Law that concerns + Law that concerns → Law that concerns',
    ])
  })

  it('[A9] follows an article that was split, though the title beside it went into a piece', () => {
    const whole = `${CONSULT} ${EXERCISES}`
    const later = EXERCISES.replace('foreign troops', 'troops of other States')
    const [first, last] = [`Article 1\n${CEILING}`, `Article 9\n${DEPOSIT}`]
    const before = [first, 'Security guarantees', `Article 2\n${whole}`, last].join('\n\n')
    const piece = `Article 2\nSecurity guarantees\n${CONSULT}`
    const after = [first, piece, `Article 3\n${later}`, last].join('\n\n')
    expect(joinedIn(before, after)).toEqual([
      'The Guarantor States → The Guarantor States + Military exercises with',
    ])
  })
})

import { expect, it } from 'vitest'
import { alignClauses } from '../../../../src/core/compare/align-clauses.ts'
import { clausesOf } from '../clauses-of.ts'

const HOUSE = [
  '1. Seat',
  '1.1 The Assembly sits in Lindau.',
  '2. Members',
  '2.1 Each town sends three members for four years.',
  '3. Speaker',
  '3.1 The Speaker is the oldest member who accepts.',
  '4. Clerk',
  '4.1 The clerk keeps the minutes and the keys.',
]
const VOTE = (number: number, weeks: string) => [
  `${number}. Calling for a vote`,
  `${number}.1 Any member who tabled a text may call for a vote once ${weeks} weeks have passed.`,
  `${number}.2 The clerk publishes the ballot within a day and leaves it open for one week.`,
]
const REST =
  'in which case the first person to do so becomes its sponsor and any others second it if they do not second it already.'

it('[A3] follows a long paragraph to a section of other style that passed another one', () => {
  const before = clausesOf(
    [
      'Rules of the Assembly',
      ...HOUSE,
      ...VOTE(5, 'two'),
      '6. Withdrawing a resolution',
      `The member who tabled a resolution or an amendment that nobody accepted may withdraw it. In this case new sponsors may come forward to keep it alive, ${REST}`,
      'Whoever seconded a text may strike his name from the list that hangs at the door of the hall until noon of the day before the debate, and need not say why.',
      'Texts about the budget, the seat or the flag stay on the table until the Speaker has asked each bench, from left to right, whether it wants to hear them.',
    ].join('\n\n'),
  )
  const after = clausesOf(
    [
      'Rules of the Assembly',
      ...HOUSE,
      '5. Leaving a ballot',
      `5.1 The member who tabled a choice may withdraw it. If they do, new sponsors may come forward to keep that choice alive, ${REST}`,
      '5.2 A choice without a sponsor is struck from the ballot after one day.',
      ...VOTE(6, 'three'),
    ].join('\n\n'),
  )
  const idOf = (clauses: typeof before, opening: string) =>
    clauses.find(({ text }) => text.startsWith(opening))?.id ?? ''
  const { links } = alignClauses(before, after)
  const withdrawal = idOf(before, 'The member who tabled')
  expect(links.find((link) => link.before.includes(withdrawal))).toMatchObject({
    after: [idOf(after, 'The member who tabled')],
    moved: true,
  })
})

import { expect, it } from 'vitest'
import { alignClauses } from '../../../../src/core/compare/align-clauses.ts'
import { clausesOf } from '../clauses-of.ts'

it('[A3] takes no title for a clause because a word of it lies in a long wording', () => {
  const around = (...paragraphs: string[]) =>
    clausesOf(
      [
        'The Parties meet in Lindau four times a year and take turns in the chair.',
        ...paragraphs,
        'The seat of the Commission is Lindau, and its archive is open to scholars of both Parties.',
      ].join('\n\n'),
    )
  const before = around(
    'The heirs of those who fled may claim their property before the Commission, which hears both sides, sees the land registers and decides within two years.',
  )
  const after = around(
    'Property:',
    'Nobody is expelled from a flat that a court has given him since the ceasefire.',
  )
  const kinds = alignClauses(before, after).links.map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['dropped', 'inserted', 'inserted', 'kept', 'kept'])
})

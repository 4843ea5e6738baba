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

it('[A3] takes a title for that of a rewritten section though it is but a word of all that it holds', () => {
  const passage = 'Passage. The Licensee may pass every lock between sunrise and sunset.'
  const before = clausesOf(
    [
      'River Licence',
      'Whoever draws water, floats timber or lands goods takes this licence with all that it says.',
      '1. Definitions',
      'a. "Barge" means a vessel without an engine of its own that is drawn along the river by another.',
      'b. "Lock" means a gate that holds the water back while a vessel is raised or lowered.',
      '2. Old rights. Nothing in this licence limits whoever carries goods or people for money on the river, or what fishermen do by day or by night.',
      `3. ${passage}`,
    ].join('\n\n'),
  )
  const after = clausesOf(
    [
      'River Licence',
      'Section 1 – Definitions.',
      'a. Vessel means what floats and carries goods or people for money, on whatever river.',
      'b. Keeper means whoever opens gates on behalf of the Commission, by day or by night.',
      `Section 2 – ${passage}`,
    ].join('\n\n'),
  )
  const { links } = alignClauses(before, after)
  expect(links.find((link) => link.before.includes('c3'))).toMatchObject({ after: ['c2'] })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Slug } from '../../src/core/model/identity.ts'
import { firstFree, readableId } from '../../src/store/readable-id.ts'

it('a title becomes a slug with its date', () => {
  expect(readableId('Istanbul Communiqué', 'draft', '2022-03-29')).toBe(
    'istanbul-communique-2022-03-29',
  )
})

it('a date that the title ends with is not said twice', () => {
  expect(readableId('Communiqué, 2022-03-29', 'draft', '2022-03-29')).toBe('communique-2022-03-29')
})

it('a title that begins with a number gets a word before it', () => {
  expect(readableId('28-point plan', 'draft', '2025-11-20')).toBe('draft-28-point-plan-2025-11-20')
})

it('a title without Latin letters falls back to draft and date', () => {
  expect(readableId('Стамбульське комюніке', 'draft', '2022-03-29')).toBe('draft-2022-03-29')
  expect(readableId('停戦協定', 'draft', '2024')).toBe('draft-2024')
})

it('any words give an id that the model accepts, also with a number behind it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (words, dated) => {
      const id = readableId(words, 'draft', dated ? '2022-03-29' : undefined)
      expect(Slug.safeParse(id).success).toBe(true)
      expect(Slug.safeParse(`${id}-9999`).success).toBe(true)
    }),
    { seed: 20220329, numRuns: 1000 },
  )
})

it('the first id that is free is taken', async () => {
  const given = new Set(['treaty', 'treaty-2'])
  expect(await firstFree('treaty', async (id) => (given.has(id) ? undefined : id))).toBe('treaty-3')
})

import { expect, it } from 'vitest'
import { languageName } from '../../../src/core/phrases/language-name.ts'

it('names a language in English, and says of one that nothing tells that it is unknown', () => {
  expect(languageName('uk')).toBe('Ukrainian')
  expect(languageName('und')).toBe('an unknown language')
})

it('leaves a tag that names no language as it is', () => {
  expect(languageName('qqz')).toBe('qqz')
  expect(languageName('not a tag')).toBe('not a tag')
})

import { expect, it } from 'vitest'
import { carriedSentence } from '../../src/web/components/notes/carry-words.ts'

const REPLACED = {
  state: 'wording-changed',
  places: [{ clause: 'army', range: null }],
  words: [{ kind: 'added', text: 'No more than 800,000 men.', cosmetic: false }],
} as const

it('[W8] says of a carried note that its clause was too long to compare word by word', () => {
  expect(carriedSentence(REPLACED)).toBe('The words it is about changed.')
  expect(carriedSentence({ ...REPLACED, exhausted: true })).toBe(
    'The words it is about changed. Its clause is too long to compare word by word here: shown as replaced.',
  )
})

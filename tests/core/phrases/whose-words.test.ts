import { describe, expect, it } from 'vitest'
import { givenWords, whoseWords } from '../../../src/core/phrases/whose-words.ts'

const RECORD = { author: 'The record' }
const ADA = { author: 'Ada Rahmani' }

/** A press text of the communiqué, given word for word as far as it goes. */
const press = {
  coverage: 'excerpt',
  mode: 'verbatim',
  origin: 'record',
  revisions: [RECORD, ADA, RECORD],
} as const
const pasted = { ...press, origin: 'user', revisions: [ADA] } as const

describe('whose words a revision holds', () => {
  it('[K4] are the record’s own in its first revision and in those that a newer record brought', () =>
    expect(press.revisions.map((revision) => whoseWords({ witness: press, revision }))).toEqual([
      'record',
      'correction',
      'record',
    ]))

  it('[K4] are those of the text where a person entered it', () =>
    expect(whoseWords({ witness: pasted, revision: ADA })).toBe('entered'))
})

describe('how a source gives its words', () => {
  it('[K4] is said of the source alone where the text here is our paraphrase', () => {
    expect(givenWords(press)).toBe('an excerpt, word for word at the source, paraphrased here')
    expect(givenWords(press, ADA)).toBe(
      'an excerpt, word for word at the source, paraphrased and corrected here',
    )
  })

  it('is said of the text where it is held as it was entered', () =>
    expect(givenWords(pasted)).toBe('an excerpt, word for word'))
})

import { describe, expect, it } from 'vitest'
import { textAddress } from '../../../src/core/cite/text-address.ts'
import { text } from './cited.ts'

const ORIGIN = 'https://travaux.example'

describe('the address of what is cited', () => {
  it('[K1] pins revision and source, and leaves the main source out', () => {
    expect(textAddress(ORIGIN, text())).toBe(`${ORIGIN}/drafts/treaty-2022-04-15?revision=2`)
    expect(
      textAddress(ORIGIN, text({ witness: 'wsj' }), { clause: 'c5', words: 'the parties' }),
    ).toBe(
      `${ORIGIN}/drafts/treaty-2022-04-15?clause=c5&quote=the%20parties&revision=2&witness=wsj`,
    )
  })

  it('[U1] stays under 2,000 characters, with as many of the first words as fit whole', () => {
    const words = 'Гарантії безпеки України надаються державами-гарантами, '.repeat(20)
    const address = textAddress(ORIGIN, text(), { clause: 'c5', words })
    const quote = new URL(address).searchParams.get('quote') ?? ''
    expect(address.length).toBeLessThan(2_000)
    expect(quote.length).toBeGreaterThan(150)
    expect(words.startsWith(`${quote} `)).toBe(true)
  })

  it('names the clause alone where the first word is longer than a link', () =>
    expect(textAddress(ORIGIN, text(), { clause: 'c5', words: 'x'.repeat(400) })).toBe(
      `${ORIGIN}/drafts/treaty-2022-04-15?clause=c5&revision=2`,
    ))
})

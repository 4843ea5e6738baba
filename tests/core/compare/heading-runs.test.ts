import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import {
  headingRuns,
  inlineHeadingRuns,
  joinHeadings,
  type WordingRun,
} from '../../../src/core/compare/wording-runs.ts'

const article = (heading: string | null, text: string) => ({ heading, text })

/** Runs as `git diff --word-diff` prints them. */
const printed = (runs: readonly WordingRun[]) =>
  runs
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('')

type Side = ReturnType<typeof article>[]

function read(before: Side, after: Side) {
  const spans = diffWords(joinHeadings(before), joinHeadings(after), 'en')
  const sides = { before, after }
  return {
    before: headingRuns(spans, 'before', sides).map(printed),
    after: headingRuns(spans, 'after', sides).map(printed),
    inline: printed(inlineHeadingRuns(spans, { after, title: after[0]?.heading ?? '' })),
  }
}

describe('titles of clauses that were split, merged or rearranged', () => {
  it('a title that only a part of a split bears is marked, that of the other is not', () => {
    const filling = article('Filling of reservoirs', 'The upstream Party shall fill it.')
    const schedule = article('Filling schedule', 'It shall notify the schedule.')
    const whole = article('Filling of reservoirs', `${filling.text} ${schedule.text}`)
    const { after, before, inline } = read([whole], [filling, schedule])
    expect(before).toEqual(['Filling of reservoirs'])
    expect(after).toEqual(['Filling of reservoirs', '{+Filling schedule+}'])
    expect(inline).toContain('Filling schedule')
  })

  it('both titles of a merge are shown, what is gone of them as dropped', () => {
    const before = [article('Exchange of data', 'Data go.'), article('Arbitration', 'It ends.')]
    const { inline, ...sides } = read(before, [article('Exchange of data', 'Data go. It ends.')])
    expect(sides.before).toEqual(['Exchange of data', '[-Arbitration-]'])
    expect(sides.after).toEqual(['Exchange of data'])
    expect(inline).toContain('Arbitration-]')
  })

  it('a title is dropped where a heading of its own stands above the words instead', () => {
    const text = 'Disputes shall be settled by negotiation.'
    const after = [article('Settlement of disputes', ''), article(null, text)]
    const { before, after: marked } = read([article('Negotiation', text)], after)
    expect(before).toEqual(['[-Negotiation-]'])
    // The heading is read as words of the row, and marked there.
    expect(marked).toEqual(['', ''])
  })

  it('are shown unmarked where they are the same, once, and not beside the row’s own title', () => {
    const two = [article('Filling', 'Fill it.'), article('Drought', 'Consult.')]
    const sides = { before: two, after: two }
    expect(headingRuns(null, 'before', sides).map(printed)).toEqual(['Filling', 'Drought'])
    expect(printed(inlineHeadingRuns(null, { after: two, title: 'Filling' }))).toBe(
      'Filling · Drought',
    )
    const one = two.slice(0, 1)
    expect(headingRuns(null, 'after', { before: one, after: one })).toEqual([[]])
    expect(inlineHeadingRuns(null, { after: one, title: 'Filling' })).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { compareWords } from '../../../src/core/compare/diff-words.ts'
import { joinTexts, withKeptHeadings, wordingRuns } from '../../../src/core/compare/wording-runs.ts'

const heading = { heading: 'Armed forces', text: '' }
const limits = { heading: null, text: 'The army has no more than 250,000 men.' }
const arms = { heading: null, text: 'It has no more than 300 tanks.' }
const whole = { heading: 'Armed forces', text: `${limits.text} ${arms.text}` }

type Side = (typeof whole | typeof limits)[]

/** The runs of both wordings in one, as `git diff --word-diff` prints them; a heading that stays in `<>`. */
function inline(before: Side, after: Side): string {
  const texts = { before: joinTexts(before), after: joinTexts(after) }
  const { spans } = compareWords({ ...texts, language: 'en' })
  const runs = wordingRuns(spans, 'both', { before: [], after: [] })
  return withKeptHeadings(runs, { before, after })
    .map(({ kind, text, only }) => {
      if (only !== undefined) return `<${text.trim()} ${only}>`
      const words = text.trim()
      return kind === 'kept' || words === ''
        ? text
        : kind === 'added'
          ? `{+${text}+}`
          : `[-${text}-]`
    })
    .join('')
    .replace(/\s+/g, ' ')
}

it('a heading that became a clause of its own in a split was not added', () => {
  const parts = [heading, limits, arms]
  expect(inline([whole], parts)).toBe(`<Armed forces after>${limits.text} ${arms.text}`)
  expect(inline(parts, [whole])).toBe(`<Armed forces before>${limits.text} ${arms.text}`)
})

it('another heading than the one before was added', () => {
  const renamed = { heading: 'Military limits', text: '' }
  expect(inline([whole], [renamed, limits, arms])).toContain('{+Military limits')
})

import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../src/cli/compare-texts.ts'
import { forceCountLine, forceOf } from '../../../src/cli/find-force.ts'
import { surveyLinks } from '../../../src/cli/survey-links.ts'
import { toWords, toJson } from '../../../src/cli/print-comparison.ts'
import { TOO_LONG_WORDS } from '../../../src/core/phrases/force-words.ts'
import { runCompareJob } from '../../../src/web/workers/compare-job.ts'
import { carry } from '../anchor/marked.ts'
import { clause, revision } from './clauses.ts'
import { LONG_AFTER, LONG_BEFORE } from './long-wordings.ts'

describe('[W8] words that are too long to compare', () => {
  it('are said to be so on the page, and others are not', () => {
    const pairs = [
      { before: LONG_BEFORE, after: LONG_AFTER, language: 'en' },
      { before: 'within three days', after: 'within five days', language: 'en' },
    ]
    const answer = runCompareJob({ kind: 'words', pairs })
    expect(answer.kind === 'words' && answer.words.map(({ exhausted }) => exhausted)).toEqual([
      true,
      false,
    ])
  })

  it('are said to be so on the command line, which reads no force from them', () => {
    const heading = 'Article 1 Withdrawal\n'
    const compared = compareTexts(heading + LONG_BEFORE, heading + LONG_AFTER, {
      language: 'en',
      words: true,
    })
    const link = compared.links.find(({ isTooLong }) => isTooLong)
    const survey = surveyLinks(compared)
    expect(link && forceOf(compared, survey, link)).toBeNull()
    expect(forceCountLine(survey)).toMatch(/1 too long to compare word by word: not read\.$/)
    expect(toWords(compared)).toContain(TOO_LONG_WORDS)
    expect(toJson(compared)).toContain('"tooLong":true')
  })

  it('are carried as replaced, and the note says so', () => {
    const note = (text: string) => revision([clause('withdrawal', text)])
    const carried = carry(
      [{ id: 'n1', clauses: ['withdrawal'], words: null }],
      note(LONG_BEFORE),
      note(LONG_AFTER),
    )
    expect(carried[0]).toMatchObject({ state: 'wording-changed', exhausted: true })
    const [short] = carry(
      [{ id: 'n1', clauses: ['withdrawal'], words: null }],
      note('within three days'),
      note('within five days'),
    )
    expect(short).not.toHaveProperty('exhausted')
  })
})

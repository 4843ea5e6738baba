import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/core/model/clause.ts'
import type { Coverage } from '../../../src/core/model/draft.ts'
import { draftSilence, wholeTexts } from '../../../src/core/phrases/draft-silence.ts'
import { clause, noteOn, revision } from '../compare/clauses.ts'

/** A draft with a source for each of these, and what is said of its army. */
function said(...sources: { clauses: Clause[]; coverage: Partial<Coverage> }[]) {
  const texts = sources.map(({ clauses, coverage }, index) => ({
    ...revision(clauses, coverage),
    hash: `h${index}`,
  }))
  const draft = { witnesses: texts.map((text) => ({ revisions: [text] })) }
  const contents = new Map(texts.map((text) => [text.hash, text]))
  return { whole: wholeTexts([draft]), ...draftSilence('army', draft, contents) }
}

const full = { extent: 'full' } as const
const border = clause('border', 'The border is open.')
const stray = clause('stray', 'Nobody followed this one.', { lineage: null })

describe('[C8] a draft without a clause', () => {
  it('does not speak of it where all clauses of its whole text are followed', () =>
    expect(said({ clauses: [border], coverage: full })).toMatchObject({
      said: 'full-text',
      remark: null,
      whole: ['h0'],
    }))
  it('is not followed where some clause of its whole text is not', () =>
    expect(said({ clauses: [border, stray], coverage: full }).said).toBe('unfollowed'))
  it('does not cover it where its source gives less', () =>
    expect(said({ clauses: [border], coverage: {} })).toMatchObject({
      said: 'not-covered',
      whole: [],
    }))
  it('states it absent, in the words of the record', () =>
    expect(
      said({ clauses: [border], coverage: { absent: [noteOn('army', 'No limit was set.')] } }),
    ).toMatchObject({ said: 'stated', remark: 'No limit was set.' }))
  it('says the most that any of its sources says', () =>
    expect(
      said(
        { clauses: [border], coverage: {} },
        { clauses: [border, stray], coverage: full },
        { clauses: [border], coverage: full },
      ).said,
    ).toBe('full-text'))
  it('names what could not be read, even of a whole text', () =>
    expect(
      said({
        clauses: [border],
        coverage: { ...full, notSeen: [noteOn('army', 'Page 4 is missing.')] },
      }),
    ).toMatchObject({ said: 'not-covered', remark: 'Page 4 is missing.' }))
})

import { describe, expect, it } from 'vitest'
import { clauseWords } from '../../../src/core/cite/cite-words.ts'
import { citedClause } from '../../../src/core/cite/cited.ts'
import { quotationOrigin } from '../../../src/core/cite/quotation.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import { clausesById } from '../../../src/core/phrases/clause-name.ts'
import { clause } from '../compare/clauses.ts'
import { draft, text } from './cited.ts'

const article = clause('a15', '', { label: 'Article 15', heading: 'Decisions' })
const third = clause('p3', 'The Commission decides by a two-thirds majority.', {
  parent: 'a15',
  kind: 'paragraph',
  label: '3.',
})
const unnumbered: Clause = { ...third, id: 'p4', kind: 'plain', label: null }

const cited = (held: Clause) => citedClause(held, clausesById([article, third, unnumbered]), [])

describe('the clause in a citation', () => {
  it('has its article with it, and no dot', () => {
    expect(clauseWords(cited(third))).toBe('Article 15 (3)')
    expect(clauseWords(cited({ ...third, heading: 'Majority' }))).toBe(
      'Article 15 (3) (“Majority”)',
    )
    expect(clauseWords(cited(article))).toBe('Article 15 (“Decisions”)')
  })

  it('has its article with it where it has no number of its own', () => {
    expect(clauseWords(cited(unnumbered))).toBe('a clause without a number in Article 15')
    expect(clauseWords(cited({ ...unnumbered, heading: 'Quorum' }))).toBe(
      'the clause “Quorum” in Article 15',
    )
    expect(clauseWords(cited({ ...unnumbered, parent: null }))).toBe('a clause without a number')
  })

  it('stands with its article where words are quoted', () =>
    expect(quotationOrigin({ ...draft(), text: text(), clause: cited(third) })).toContain(
      '; Article 15 (3); ',
    ))
})

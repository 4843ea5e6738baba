import { describe, expect, it } from 'vitest'
import { clauseWords } from '../../../src/core/cite/cite-words.ts'
import { citedClause } from '../../../src/core/cite/cited.ts'
import { quotationOrigin } from '../../../src/core/cite/quotation.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import { clausesById } from '../../../src/core/phrases/clause-name.ts'
import { draft, text } from './cited.ts'

const plain: Omit<Clause, 'id' | 'parent' | 'kind' | 'label' | 'heading' | 'text'> = {
  span: null,
  lineage: null,
  topics: [],
  standing: 'unknown',
  standingBy: null,
  proposedBy: [],
  opposedBy: [],
  positions: [],
  terms: [],
  sources: [],
  note: null,
}

const article: Clause = {
  ...plain,
  id: 'a15',
  parent: null,
  kind: 'article',
  label: 'Article 15',
  heading: 'Decisions',
  text: '',
}
const third: Clause = {
  ...article,
  id: 'p3',
  parent: 'a15',
  kind: 'paragraph',
  label: '3.',
  heading: null,
  text: 'The Commission decides by a two-thirds majority.',
}
const unnumbered: Clause = { ...third, id: 'p4', kind: 'plain', label: null }

const cited = (clause: Clause) => citedClause(clause, clausesById([article, third, unnumbered]), [])

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

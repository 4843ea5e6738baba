import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/store/check-content.ts'
import { clause, noteOn, revision } from '../core/compare/clauses.ts'

describe('a text that is to be stored', () => {
  it('needs at least one clause, or a full text would make everything dropped', () =>
    expect(() => checkContent(revision([], { extent: 'full' }))).toThrow())

  it('cannot hold a clause and state it as absent', () => {
    const army = clause('army', 'At most 85,000 men.')
    expect(() => checkContent(revision([army], { absent: [noteOn('army')] }))).toThrow()
    expect(() => checkContent(revision([army], { absent: [noteOn('navy')] }))).not.toThrow()
  })
})

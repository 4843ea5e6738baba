import { describe, expect, it } from 'vitest'
import { movedFromWords } from '../../src/web/components/compare/moved-from.ts'
import { clause } from '../core/compare/clauses.ts'

const clauses = [
  clause('r1', 'Recalling the Joint Declaration of 3 May,', { kind: 'recital' }),
  clause('page', '- 1 -', { kind: 'plain' }),
  clause('r2', 'Noting the good offices of Norway,', { kind: 'recital' }),
  clause('a1', '', { label: 'Article 1', heading: 'Ceasefire' }),
  clause('p1', 'The guns fall silent.', { parent: 'a1', kind: 'paragraph' }),
  clause('a2', 'A commission is set up.', { label: 'Article 2' }),
]
const named = (id: string) => {
  const found = clauses.find((held) => held.id === id)
  if (!found) throw new Error(`There is no clause ${id}`)
  return found
}

describe('where a clause that moved stood', () => {
  const words = (id: string, before: string[] = [], after: string[] = []) =>
    movedFromWords(named(id), clauses, { before, after })

  it('is said by the clause before it', () =>
    expect(words('r2')).toBe('stood after “Recalling the Joint Declaration of …”'))
  it('is first of all', () => expect(words('r1')).toBe('stood first'))
  it('is first in its article', () => expect(words('p1')).toBe('stood first in Article 1'))
  it('is its number, where it lost it', () =>
    expect(words('a2', ['Article 2'])).toBe('was Article 2'))
  it('is told by its numbers, where it has two', () =>
    expect(words('a2', ['Article 2'], ['Article 5'])).toBeNull())
  it('is said by the clause before it, where its number stayed', () =>
    expect(words('a2', ['Article 2'], ['Article 2'])).toBe('stood after Article 1'))
})

import { expect, it } from 'vitest'
import {
  mentionablesFor,
  nearFirst,
  type Mentionable,
} from '../../src/web/components/notes/mentionables.ts'

function clause(name: string, ...topics: string[]): Mentionable {
  const id = name.toLowerCase().replaceAll(' ', '-')
  return {
    mention: { kind: 'clause', id },
    key: `clause:${id}`,
    name,
    draft: null,
    topics: topics.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label })),
  }
}

const KNOWN = [
  clause('Areas outside the guarantees', 'Territory'),
  clause('Guarantor states', 'Guarantor states'),
  clause('Safeguards at power stations', 'Nuclear safety'),
  clause('Security guarantees', 'Security guarantees'),
  clause('Who decides', 'Decision rule'),
]
const namesOf = (mentionables: readonly Mentionable[]) => mentionables.map(({ name }) => name)

it('offers names that begin as typed, then names with such a word, then names that hold it', () => {
  expect(namesOf(mentionablesFor(KNOWN, 'guar'))).toEqual([
    'Guarantor states',
    'Areas outside the guarantees',
    'Security guarantees',
    'Safeguards at power stations',
  ])
})

it('finds a clause by its topic', () => {
  expect(namesOf(mentionablesFor(KNOWN, 'decision'))).toEqual(['Who decides'])
  expect(mentionablesFor(KNOWN, 'customs')).toEqual([])
})

it('offers what shares the topic of the clause at hand first among equals', () => {
  const near = nearFirst(KNOWN, ['security-guarantees'])
  expect(namesOf(mentionablesFor(near, 'guarantees'))).toEqual([
    'Security guarantees',
    'Areas outside the guarantees',
  ])
})

import { expect, test } from 'vitest'
import { Vocabulary } from '../../../../src/core/compare/align/vocabulary.ts'
import { WordReader } from '../../../../src/core/compare/align/word-reader.ts'

function read(...texts: string[]) {
  const reader = new WordReader(new Vocabulary(1))
  const lists = texts.map((text) => {
    reader.startSum()
    reader.read(text)
    return reader.wordList()
  })
  return { lists, words: Array.from(reader.words()) }
}

test('words are numbered as they are met, and alike where their stems are', () => {
  expect(read('The Parties reviewed it.', 'Parties: the reviews').words).toEqual([
    1, 2, 3, 4, 2, 1, 3,
  ])
})

test('word lists are equal where the words are, whatever case, signs and spaces', () => {
  const { lists } = read(
    'The Parties (both) agree.',
    'the  parties – both\nAGREE',
    'both parties agree',
  )
  expect(lists[0]).toBe(lists[1])
  expect(lists[2]).not.toBe(lists[0])
})

test('whole words decide on equality, not their stems', () => {
  const { lists, words } = read('guarantee', 'guaranteed')
  expect(words).toEqual([1, 1])
  expect(lists[0]).not.toBe(lists[1])
})

test('an Arabic noun has one stem with its article and without, but is not the same word', () => {
  const { lists, words } = read('السلوك', 'سلوك', 'والسّلوك', 'بالسلوك', 'للسلوك')
  expect(words).toEqual([1, 1, 1, 1, 1])
  expect(new Set(lists).size).toBe(5)
  expect(read('الا الى', 'ا ى').words).toEqual([1, 2, 3, 4])
})

test('a Korean noun has one stem, whatever ending is joined to it', () => {
  const { lists, words } = read('합의를', '합의에', '합니다')
  expect(words).toEqual([1, 1, 2])
  expect(lists[0]).not.toBe(lists[1])
})

test('a text without words has no word list', () => {
  expect(read(' … — ').lists).toEqual([0])
})

test('characters of scripts without spaces are words of their own', () => {
  expect(read('保障 5 条').words).toEqual([1, 2, 3, 4])
})

test('a vocabulary grows without forgetting', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `${index}`)
  const { words } = read(texts.join(' '), texts.join(' '))
  expect(new Set(words).size).toBe(3000)
  expect(words.slice(3000)).toEqual(words.slice(0, 3000))
})

import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../src/core/compare/diff-words.ts'
import { isSameWording } from '../../../src/core/compare/align/same-wording.ts'
import { words } from '../../../src/core/text/words.ts'

const vietnamese = 'Điều kiện của việc ngừng bắn được hai bên đồng ý.'

describe('letters stored as a letter and its marks', () => {
  it('[W2] are in one word with them', () => {
    const decomposed = words(vietnamese.normalize('NFD'), 'vi')
    expect(decomposed.map((word) => word.normalize('NFC'))).toEqual(words(vietnamese, 'vi'))
  })

  it('[W7] are a cosmetic change', () => {
    const after = vietnamese.normalize('NFD')
    const { spans } = compareWords({ before: vietnamese, after, language: 'vi' })
    const changed = spans.filter(({ kind }) => kind !== 'kept')
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(({ cosmetic }) => cosmetic)).toBe(true)
  })

  it('[A2] are the same wording', () => {
    const text = 'L’accord est signé à Genève.'
    const one = { heading: 'Siège', text }
    const other = { heading: 'Siège'.normalize('NFD'), text: text.normalize('NFD') }
    expect(isSameWording(one, other)).toBe(true)
    expect(isSameWording(one, { ...other, text: 'L’accord est signe a Geneve.' })).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { MemberChange } from '../../../src/core/compare/diff-terms.ts'
import type { Membership } from '../../../src/core/model/term.ts'
import { bracketWords } from '../../../src/core/phrases/bracket-words.ts'

const belarus = (status: Membership['status'], ...by: string[]) => ({ id: 'belarus', status, by })
const changed = (was: Membership | null, is: Membership): MemberChange => ({
  id: 'belarus',
  change: 'amended',
  was,
  is,
})
const wordsOf = (member: MemberChange, sameDraft = false) =>
  bracketWords(member, { parties: [], sameDraft })

describe('[T4] a member around whom brackets changed', () => {
  it('stands in a bracket that was opened, beside how it stood before', () => {
    const opened = changed(belarus('in-text'), belarus('bracketed', 'russia'))
    expect(wordsOf(opened)).toBe('bracket opened, in the text before')
  })

  it('stands in none any more, beside who had wanted it', () => {
    const agreed = belarus('agreed')
    expect(wordsOf(changed(belarus('bracketed', 'russia'), agreed))).toBe(
      'bracket closed, wanted by russia before',
    )
    expect(wordsOf(changed(belarus('bracketed'), agreed))).toBe('bracket closed')
  })

  it('is told apart without such a claim between two accounts of one draft', () => {
    const differing = changed(belarus('bracketed', 'russia'), belarus('in-text'))
    expect(wordsOf(differing, true)).toBe('bracketed in the first')
  })
})

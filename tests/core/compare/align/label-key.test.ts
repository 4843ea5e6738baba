import { describe, expect, it } from 'vitest'
import { labelKey } from '../../../../src/core/compare/align/label-key.ts'

describe('the number in a label', () => {
  it.each([
    ['Article 5', '5'],
    ['Art. 5.', '5'],
    ['§ 312a', '312a'],
    ['(a)', 'a'],
    ['1(1)', '1/1'],
    ['§ 5 (2)', '5/2'],
    ['Sec. 2(a)(ii)', '2/a/ii'],
    ['Article L. 100-1', 'l.100-1'],
    ['11', '11'],
    ['No. 5', '5'],
    ['Article 5 (new)', '5new'],
  ])('%s is %s', (label, key) => expect(labelKey(label)).toBe(key))
  it('is empty without a label', () => expect(labelKey(null)).toBe(''))
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Decision } from '../../src/core/model/alignment.ts'
import { keepPending, readPending } from '../../src/web/components/corrections/pending-store.ts'

const pair = { before: 'a'.repeat(64), after: 'b'.repeat(64) }
const decision: Decision = {
  kind: 'together',
  before: ['c1'],
  after: ['c1', 'c2'],
  author: 'Ada Rahmani',
  decidedAt: '2026-03-03T14:05:00.000Z',
  note: null,
}
const pending = { basedOn: 2, base: [], decisions: [decision], taken: [decision] }

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('decisions that are not saved yet', () => {
  it('are there again after a reload, and forgotten once they are saved', () => {
    keepPending(pair, pending)
    expect(readPending(pair)).toEqual(pending)
    keepPending(pair, null)
    expect(readPending(pair)).toBeNull()
  })

  it('[A12] are the same seen from the other side', () => {
    const swapped = { before: pair.after, after: pair.before }
    keepPending(swapped, pending)
    const mirrored = { ...decision, before: ['c1', 'c2'], after: ['c1'] }
    expect(readPending(pair)).toEqual({ ...pending, decisions: [mirrored], taken: [mirrored] })
    expect(readPending(swapped)).toEqual(pending)
  })

  it('are read as they were kept before those taken over were told apart', () => {
    const kept = { basedOn: 2, base: [], decisions: [decision] }
    localStorage.setItem(`travaux-decisions-${pair.before}-${pair.after}`, JSON.stringify(kept))
    expect(readPending(pair)).toEqual({ ...kept, taken: [] })
  })

  it.each(['', '{', '{"basedOn":"x"}', 'null'])('are none where %j was kept', (text) => {
    localStorage.setItem(`travaux-decisions-${pair.before}-${pair.after}`, text)
    expect(readPending(pair)).toBeNull()
  })

  it('are not kept where the browser refuses, and nothing breaks', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    keepPending(pair, pending)
    expect(readPending(pair)).toBeNull()
  })
})

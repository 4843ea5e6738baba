import { afterEach, describe, expect, it, vi } from 'vitest'
import { OwnerKey } from '../../src/core/model/comparison.ts'
import {
  forgetOwnerKey,
  keepOwnerKey,
  newOwnerKey,
  ownerKeyOf,
} from '../../src/web/components/saved/owner-keys.ts'
import { forgetPendingSave, pendingSave } from '../../src/web/components/saved/pending-saves.ts'
import { savedPath } from '../../src/web/components/saved/saved-address.ts'

const ID = 'cabcdefghijklmnopqrst'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('an owner key', () => {
  it('is what the server takes, and never the same twice', () => {
    const keys = Array.from({ length: 50 }, newOwnerKey)
    expect(keys.filter((key) => !OwnerKey.safeParse(key).success)).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is kept for its comparison alone, until it is forgotten', () => {
    const key = newOwnerKey()
    expect(keepOwnerKey(ID, key)).toBe(true)
    expect(ownerKeyOf(ID)).toBe(key)
    expect(ownerKeyOf('cbbbbbbbbbbbbbbbbbbbb')).toBeNull()
    forgetOwnerKey(ID)
    expect(ownerKeyOf(ID)).toBeNull()
  })
})

describe('a save that is not answered', () => {
  it('is the same when it is sent again, and another one when it says anything else', () => {
    const first = pendingSave('one')
    expect(pendingSave('one')).toEqual(first)
    const other = pendingSave('other')
    expect([other.submission, other.ownerKey]).not.toEqual([first.submission, first.ownerKey])
    expect(OwnerKey.safeParse(first.ownerKey).success).toBe(true)
  })

  it('is kept with its key before it is sent, so that neither is lost with the page', () => {
    const { submission, ownerKey } = pendingSave('one')
    const kept = Object.values(localStorage).join('')
    expect(kept).toContain(submission)
    expect(kept).toContain(ownerKey)
  })

  it('is a new one once it was answered', () => {
    const first = pendingSave('one')
    forgetPendingSave('one')
    expect(pendingSave('one').submission).not.toBe(first.submission)
  })

  it('is known again where the browser keeps nothing', () => {
    const none = () => {
      throw new DOMException('denied')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(none)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(none)
    expect(pendingSave('one')).toEqual(pendingSave('one'))
  })

  it('is forgotten when twenty others came after it', () => {
    const first = pendingSave('first')
    for (let at = 0; at < 20; at++) pendingSave(`later ${at}`)
    expect(pendingSave('first')).not.toEqual(first)
  })
})

describe('the address of a version', () => {
  it('is the comparison’s own for the first, for ever', () => {
    expect([1, 2].map((number) => savedPath(ID, number))).toEqual([`/c/${ID}`, `/c/${ID}/2`])
  })
})

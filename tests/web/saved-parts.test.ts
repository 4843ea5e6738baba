import { afterEach, describe, expect, it } from 'vitest'
import { OwnerKey } from '../../src/core/model/comparison.ts'
import {
  forgetOwnerKey,
  keepOwnerKey,
  newOwnerKey,
  ownerKeyOf,
} from '../../src/web/components/saved/owner-keys.ts'
import { savedPath } from '../../src/web/components/saved/saved-address.ts'

const ID = 'cabcdefghijklmnopqrst'

afterEach(() => localStorage.clear())

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

describe('the address of a version', () => {
  it('is the comparison’s own for the first, for ever', () => {
    expect([1, 2].map((number) => savedPath(ID, number))).toEqual([`/c/${ID}`, `/c/${ID}/2`])
  })
})

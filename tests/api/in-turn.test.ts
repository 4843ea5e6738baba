import { describe, expect, it } from 'vitest'
import { createTurns, TooMany } from '../../src/api/in-turn.ts'

describe('work done in turn', () => {
  it('comes one after the other, in its order, whatever fails', async () => {
    const inTurn = createTurns()
    const log: string[] = []
    const piece = (name: string) =>
      inTurn(async () => {
        log.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 1))
        log.push(`${name} ends`)
        if (name === 'first') throw new Error('cannot be compared')
      })
    const ends = await Promise.allSettled(['first', 'second'].map(piece))
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('is refused in words where too much waits, and taken again when that is done', async () => {
    const inTurn = createTurns({ mostWaiting: 2 })
    let finish = () => {}
    const slow = inTurn(() => new Promise<void>((resolve) => (finish = resolve)))
    const waiting = [1, 2].map((piece) => inTurn(() => Promise.resolve(piece)))
    await expect(inTurn(() => Promise.resolve(3))).rejects.toBeInstanceOf(TooMany)
    finish()
    await slow
    expect(await Promise.all(waiting)).toEqual([1, 2])
    expect(await inTurn(() => Promise.resolve(4))).toBe(4)
  })
})

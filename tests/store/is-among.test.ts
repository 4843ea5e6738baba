import { expect, it } from 'vitest'
import { failureOfDatabase } from '../../src/store/failure-of-database.ts'
import { isAmong } from '../../src/store/is-among.ts'
import { readAlignments, readCarries, readNotes } from '../../src/store/bundle-histories.ts'
import { processes } from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { onEachDatabase } from './on-each-database.ts'
import { newDraft } from './sample.ts'

/** More than a statement takes values. */
const MANY = Array.from({ length: 70_000 }, (_, at) => `note-${at}`)

onEachDatabase((open) => {
  it('a row is found among more ids than a statement takes values', async () => {
    const db = await open()
    const { process } = await storeSubmission(db, newDraft())
    const found = (ids: string[]) => db.$count(processes, isAmong(processes.id, ids))
    expect(await found([...MANY, process])).toBe(1)
    expect(await found(MANY)).toBe(0)
    expect(await found([])).toBe(0)
    // What would end the list, or stand for nothing, is an id like any other.
    expect(await found([`${process}"}`, '\\', '{', ',', 'NULL', ''])).toBe(0)
    expect(await found(['a"b\\c,{}', process])).toBe(1)
  })
  it('histories are read of as many notes and texts', async () => {
    const db = await open()
    expect(await readNotes(db, MANY)).toEqual([])
    expect(await readCarries(db, MANY)).toEqual([])
    expect(await readAlignments(db, MANY)).toEqual([])
  })
})

it.each([
  ['08006', true],
  ['57P01', true],
  ['ECONNREFUSED', true],
  ['08P01', false],
  ['42601', false],
])('an error %s says that the database is away: %s', (code, isAway) => {
  const error = Object.assign(new Error('failed'), { code })
  expect(failureOfDatabase(error)?.code === 'unavailable').toBe(isAway)
})

import { describe, expect, it } from 'vitest'
import events from '../../../src/dataset/events.json' with { type: 'json' }
import parties from '../../../src/dataset/parties.json' with { type: 'json' }
import people from '../../../src/dataset/people.json' with { type: 'json' }
import statements from '../../../src/dataset/statements.json' with { type: 'json' }
import { Party, Person } from '../../../src/core/model/process.ts'
import { Event, Statement } from '../../../src/core/model/statement.ts'
import {
  speakerInFull,
  speakerName,
  titleWithSpeaker,
} from '../../../src/core/phrases/speaker-name.ts'

const known = { people: Person.array().parse(people), parties: Party.array().parse(parties) }
const all = [...Statement.array().parse(statements), ...Event.array().parse(events)]

function held(id: string) {
  const said = all.find((each) => each.id === id)
  if (!said) throw new Error(`The record holds no ${id}`)
  return said
}

const lineOf = (id: string) => titleWithSpeaker(held(id), known)

describe('speakerName', () => {
  it('names the person', () => {
    expect(lineOf('ev-2022-03-29-blinken')).toBe('Blinken: Judge by actions')
  })
  it('names the person in full where there is room', () => {
    expect(speakerInFull(held('ev-2022-03-29-blinken'), known)).toBe('Antony Blinken')
    expect(speakerInFull(held('ev-2022-04-johnson'), known)).toBe('Reported')
  })
  it('says that a person is not named', () => {
    expect(lineOf('ev-2022-03-29-western-official')).toBe(
      'Unnamed Western official: Playing for time',
    )
  })
  it('names the institution where no person spoke', () => {
    expect(lineOf('ev-2022-04-05-kremlin-bucha')).toBe('Kremlin: Denial over Bucha')
    expect(lineOf('ev-2022-03-29-unian')).toBe('UNIAN: UNIAN lists the Ukrainian proposals')
  })
  it('names the report whose own view it is', () => {
    expect(lineOf('ev-2022-03-29-east')).toBe('Live updates: A pullback would serve the east')
  })
  it('names who reports an act, not who is said to have done it', () => {
    expect(lineOf('ev-2022-04-02-bucha')).toBe('Ukraine reports: Bodies found in Bucha')
    expect(lineOf('ev-2022-03-30-chernihiv')).toBe(
      'Chaus reports: Chernihiv reported shelled overnight',
    )
  })
  it('puts a report into the mouth of nobody whom it is about', () => {
    expect(lineOf('ev-2022-04-johnson')).toBe("Reported: Johnson's visit to Kyiv")
  })
  it('says so where a statement names nobody at all', () => {
    const nobody = { ...held('ev-2022-03-29-east'), person: null, party: null, role: null }
    expect(speakerName(nobody, known)).toBe('Speaker not named')
  })
  it('names somebody for everything in the record', () => {
    expect(all.filter((said) => speakerName(said, known) === '')).toEqual([])
    expect(all.filter((said) => speakerName(said, known) === 'Speaker not named')).toEqual([])
  })
})

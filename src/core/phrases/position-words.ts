import type { Position } from '../model/clause.ts'
import type { Party } from '../model/process.ts'
import { capitalised, spoken } from './record-words.ts'
import { nameIn } from './term-words.ts'

/** What the sides say of each point in a clause: "Belarus as guarantor: Russian Federation proposes, Ukraine not agreed". */
export function positionWords(
  positions: readonly Position[],
  parties: readonly Party[],
): readonly string[] {
  const stances = new Map<string, string[]>()
  for (const { subject, party, stance } of positions) {
    const held = stances.get(subject) ?? []
    stances.set(subject, [...held, `${nameIn(parties, party)} ${spoken(stance)}`])
  }
  return Array.from(
    stances,
    ([subject, held]) => `${subjectWords(subject, parties)}: ${held.join(', ')}`,
  )
}

/** A subject often begins with the id of the party that it is about. */
function subjectWords(subject: string, parties: readonly Party[]): string {
  const party = parties.find(({ id }) => subject === id || subject.startsWith(`${id}-`))
  if (!party) return capitalised(spoken(subject))
  return `${party.name}${spoken(subject.slice(party.id.length))}`
}

import { Party } from '../../src/core/model/process.ts'
import type { Person, Process, Round } from '../../src/core/model/process.ts'
import { readNote } from './notes.ts'
import type { RecordFile, RoundEntry } from './record-file.ts'
import { sourceIds } from './source-id.ts'

/** The whole record is one process: rounds, lineages and terms run through all its instruments. */
export const process: Process = {
  id: 'ukraine-russia-2022-2026',
  title: 'Ukraine–Russia: negotiations and proposals, 2022–2026',
  shortTitle: 'Ukraine–Russia talks',
  summary:
    'Drafts, plans and terms put forward on the war in Ukraine, from the first talks in Belarus in February 2022 to the Geneva talks of February 2026, where this record stops: the direct talks of 2022, proposals by Ukraine, by Russia and by third states, and the US-led texts of 2025 with the answers to them.',
  placeNames:
    'Places in Ukraine are spelled as the Ukrainian government spells them: Kyiv, Chernihiv, Luhansk. Texts of 2022 speak of Turkey, and so does this record. "Occupied" stands only where a text or a speaker uses it.',
  language: 'en',
  origin: 'record',
}

export function convertParties(record: RecordFile): Party[] {
  return record.parties.map((party) => Party.parse({ ...party, note: readNote(party.note) }))
}

export function convertPeople(record: RecordFile): Person[] {
  return record.people.map((person) => ({ ...person, note: readNote(person.note) }))
}

export function convertRounds(record: RecordFile): Round[] {
  return record.rounds.map(convertRound)
}

function convertRound(round: RoundEntry): Round {
  return {
    id: round.id,
    sequence: round.sequence,
    title: round.title,
    dateStart: round.date_start,
    dateEnd: round.date_end,
    datePrecision: round.date_precision ?? 'day',
    place: round.place,
    format: round.format,
    mediators: round.mediators,
    delegations: round.participants,
    tabled: round.tabled,
    summary: round.summary,
    note: readNote(round.note),
    sources: sourceIds(round.sources),
  }
}

import type { Party, Person } from '../model/process.ts'
import type { Event, Statement } from '../model/statement.ts'

type Occurrence = Statement | Event
type Known = { people: readonly Person[]; parties: readonly Party[] }

/**
 * Whose words a statement or an account of an event is, in a word or two: "Blinken", "Kremlin",
 * "Ukraine reports". Never empty: where the record names nobody, that is said.
 */
export function speakerName(said: Occurrence, known: Known): string {
  return nameOf(said, known, surname)
}

/** Likewise, people by their whole names: "Antony Blinken". */
export function speakerInFull(said: Occurrence, known: Known): string {
  return nameOf(said, known, (name) => name)
}

function nameOf(
  said: Occurrence,
  { people, parties }: Known,
  written: (name: string) => string,
): string {
  // A report names the person whom it is about, who need not agree with a word of it.
  if (said.kind === 'report' && said.person !== null) return 'Reported'
  const name = people.find(({ id }) => id === said.person)?.name
  const person = name === undefined ? undefined : written(name)
  if (said.kind === 'action') {
    const reporter = person ?? partyNamed(parties, said.reportedBy)
    return reporter === undefined ? 'Reported' : `${reporter} reports`
  }
  // "UNIAN, quoting the Ukrainian side": the institution.
  const institution = said.role?.split(',')[0] || undefined
  const nobody = said.kind === 'report' ? 'Reported' : 'Speaker not named'
  return person ?? institution ?? partyNamed(parties, said.party) ?? nobody
}

/** What a statement or event says with whose words that is: "Blinken: Judge by actions". */
export function titleWithSpeaker(said: Occurrence, known: Known): string {
  return `${speakerName(said, known)}: ${said.title}`
}

function partyNamed(parties: readonly Party[], id: string | null): string | undefined {
  return parties.find((party) => party.id === id)?.name
}

/** The last word of a name; all of it where that is no name ("Unnamed Western official"). */
function surname(name: string): string {
  const last = name.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(last) ? last : name
}

import type { Party } from '../model/process.ts'

/** The name of a party as its process writes it; an id that nobody defined is shown as it stands. */
export function partyName(parties: readonly Party[], id: string): string {
  return parties.find((party) => party.id === id)?.name ?? id
}

/** Names in a sentence: "Ukraine", "Ukraine and Turkey", "Ukraine, Turkey and France". */
export function partyNames(parties: readonly Party[], ids: readonly string[]): string {
  const names = ids.map((id) => partyName(parties, id))
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}

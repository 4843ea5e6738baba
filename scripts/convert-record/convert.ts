import { convertParties, convertPeople, convertRounds, process } from './actors.ts'
import { convertCollations } from './collations.ts'
import { convertDrafts, convertInstruments, convertWitnesses } from './drafts.ts'
import { convertLineages } from './lineages.ts'
import { convertEvents, convertStatements } from './occurrences.ts'
import { readRecordFile } from './record-file.ts'
import { convertSources } from './source-id.ts'
import { convertTermDefinitions } from './terms.ts'

/** The files of the bundled record by their path under src/dataset. The same YAML gives the same bytes. */
export function convertRecord(yamlText: string): Map<string, string> {
  const record = readRecordFile(yamlText)
  const files = {
    'process.json': process,
    'parties.json': convertParties(record),
    'people.json': convertPeople(record),
    'topics.json': record.topics,
    'term-definitions.json': convertTermDefinitions(),
    'sources.json': convertSources(record),
    'rounds.json': convertRounds(record),
    'instruments.json': convertInstruments(record, process.id),
    'lineages.json': convertLineages(record),
    'drafts.json': convertDrafts(record),
    'statements.json': convertStatements(record),
    'events.json': convertEvents(record),
    'collations.json': convertCollations(record),
  }
  const witnesses = convertWitnesses(record).map(
    (recorded) => [`witnesses/${recorded.witness.id}.json`, recorded] as const,
  )
  return new Map(
    [...Object.entries(files), ...witnesses].map(([path, value]) => [
      path,
      `${JSON.stringify(value, null, 2)}\n`,
    ]),
  )
}

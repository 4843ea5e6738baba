import { RecordBundle } from '../core/model/record-bundle.ts'
import { checkReferences } from './check-references.ts'
import collations from './collations.json'
import drafts from './drafts.json'
import events from './events.json'
import instruments from './instruments.json'
import lineages from './lineages.json'
import method from './method.json'
import parties from './parties.json'
import people from './people.json'
import process from './process.json'
import rounds from './rounds.json'
import sources from './sources.json'
import statements from './statements.json'
import termDefinitions from './term-definitions.json'
import topics from './topics.json'
import { witnessFiles } from './witness-files.ts'

/** The files of the record as they stand, not yet checked. A key of the bundle names its file. */
const files: Readonly<Record<keyof RecordBundle, unknown>> = {
  process,
  method: method.method,
  weakSpots: method.weakSpots,
  parties,
  people,
  topics,
  termDefinitions,
  sources,
  rounds,
  instruments,
  lineages,
  drafts,
  witnesses: Object.values(witnessFiles),
  statements,
  events,
  collations,
}

let loaded: RecordBundle | undefined

/**
 * The bundled record, parsed and with its references checked; the first call does the work.
 * Throws a sentence that names the file if the data breaks its schema or names something that is not there.
 */
export function loadDataset(): RecordBundle {
  loaded ??= parseDataset(files)
  return loaded
}

/** What `loadDataset` does to the bundled files, for any files of the same shape. */
export function parseDataset(unchecked: Readonly<Record<string, unknown>>): RecordBundle {
  const parsed = RecordBundle.safeParse(unchecked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path ?? []
    throw new Error(`${fileName(path)} at ${path.slice(1).join('.')}: ${issue?.message}`)
  }
  checkReferences(parsed.data)
  return parsed.data
}

/** File that a key of the bundle stands in: `termDefinitions` → `term-definitions.json`. */
function fileName([key, index]: readonly PropertyKey[]): string {
  if (key === 'witnesses') return Object.keys(witnessFiles)[Number(index)] ?? 'witnesses'
  if (key === 'method' || key === 'weakSpots') return 'method.json'
  return `${String(key).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`
}

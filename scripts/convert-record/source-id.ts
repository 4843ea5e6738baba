import type { Source } from '../../src/core/model/source.ts'
import { readNote } from './notes.ts'
import type { RecordFile, SourceEntry } from './record-file.ts'

/** Ids begin with a letter here. Three ids of the record begin with a digit (`112-20`): they get `s-`. */
function sourceId(id: string): string {
  return /^\d/.test(id) ? `s-${id}` : id
}

export const sourceIds = (ids: readonly string[] = []): string[] => ids.map(sourceId)

export function convertSources(record: RecordFile): Source[] {
  return record.sources.map(convertSource)
}

function convertSource({ id, note, ...source }: SourceEntry): Source {
  return { id: sourceId(id), ...source, archivedUrl: null, hash: null, note: readNote(note) }
}

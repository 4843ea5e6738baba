import { Event, Statement } from '../../src/core/model/statement.ts'
import { readNote } from './notes.ts'
import type { OccurrenceEntry, RecordFile } from './record-file.ts'
import { sourceIds } from './source-id.ts'

/** What was said, reported or judged. */
export function convertStatements(record: RecordFile): Statement[] {
  return record.events
    .filter((entry) => entry.kind !== 'action')
    .map((entry) => {
      if (entry.reported_by !== undefined || entry.attribution !== undefined) {
        throw new Error(`${entry.id} is a statement with an attribution, which would be lost`)
      }
      return Statement.parse({ ...convertOccurrence(entry), kind: entry.kind })
    })
}

/** What was reported to happen. */
export function convertEvents(record: RecordFile): Event[] {
  return record.events
    .filter((entry) => entry.kind === 'action')
    .map((entry) =>
      Event.parse({
        ...convertOccurrence(entry),
        kind: 'action',
        reportedBy: entry.reported_by ?? null,
        attribution: entry.attribution ?? null,
      }),
    )
}

function convertOccurrence(entry: OccurrenceEntry) {
  return {
    id: entry.id,
    date: entry.date,
    datePrecision: entry.date_precision ?? 'day',
    time: entry.time ?? null,
    timeBasis: entry.time_basis ?? null,
    place: entry.place ?? null,
    person: entry.actor,
    party: entry.party,
    role: entry.role,
    stance: entry.stance,
    title: entry.title,
    summary: entry.summary,
    quote: entry.quote ?? null,
    about: entry.drafts ?? [],
    relatesTo: (entry.relates_to ?? []).map(({ event, relation }) => ({ to: event, relation })),
    inLiveUpdates: entry.in_live_updates,
    liveUpdatesNote: entry.live_updates_note ?? null,
    note: readNote(entry.note),
    sources: sourceIds(entry.sources),
  }
}

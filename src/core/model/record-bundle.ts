import { z } from 'zod'
import { Collation } from './collation.ts'
import { Draft, Instrument, RevisionContent, Witness } from './draft.ts'
import { LongText } from './identity.ts'
import { Lineage } from './lineage.ts'
import { Party, Person, Process, Round, Topic } from './process.ts'
import { Source } from './source.ts'
import { Event, Statement } from './statement.ts'
import { TermDefinition } from './term.ts'

/** A witness of the record with its content. Lead witnesses stand before the others of their draft. */
export const RecordedWitness = z.object({ witness: Witness, content: RevisionContent })
export type RecordedWitness = z.infer<typeof RecordedWitness>

/** A whole process as data: what the bundled record is made of, and what the store loads. */
export const RecordBundle = z.object({
  process: Process,
  /** How the record was made, and its weak spots, in sentences for people. */
  method: z.array(LongText),
  weakSpots: z.array(LongText),
  parties: z.array(Party),
  people: z.array(Person),
  topics: z.array(Topic),
  termDefinitions: z.array(TermDefinition),
  sources: z.array(Source),
  rounds: z.array(Round),
  instruments: z.array(Instrument),
  lineages: z.array(Lineage),
  drafts: z.array(Draft),
  witnesses: z.array(RecordedWitness),
  statements: z.array(Statement),
  events: z.array(Event),
  collations: z.array(Collation),
})
export type RecordBundle = z.infer<typeof RecordBundle>

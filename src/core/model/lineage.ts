import { z } from 'zod'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** One clause's identity through drafts. Belongs to a process. */
export const Lineage = z.object({ id: Slug, heading: ShortText, topics: z.array(Slug) })
export type Lineage = z.infer<typeof Lineage>

export const EdgeKind = z.enum([
  'kept',
  'amended',
  'split',
  'merged',
  'inserted',
  'dropped',
  'revived',
])
export type EdgeKind = z.infer<typeof EdgeKind>

/** Who decided that two clauses belong together. */
export const DecidedBy = z.enum(['record', 'engine', 'person'])
export type DecidedBy = z.infer<typeof DecidedBy>

/** What became of clauses between two revisions. Ids are clause ids; either side may be empty. */
export const LineageEdge = z.object({
  kind: EdgeKind,
  before: z.array(Slug),
  after: z.array(Slug),
  moved: z.boolean(),
  renumbered: z.boolean(),
  /** 0 to 1: of edges given with 0.9, nine in ten are right. */
  confidence: z.number().min(0).max(1),
  decidedBy: DecidedBy,
  /** Name of the person, where a person decided. */
  decidedByName: ShortText.nullable(),
  note: LongText.nullable(),
})
export type LineageEdge = z.infer<typeof LineageEdge>

/** All edges between two revisions: the engine's proposal plus people's corrections, itself numbered. */
export const Alignment = z.object({
  id: Slug,
  before: ContentHash,
  after: ContentHash,
  number: z.int().min(1),
  engine: ShortText,
  edges: z.array(LineageEdge),
  createdAt: Moment,
  author: ShortText,
})
export type Alignment = z.infer<typeof Alignment>

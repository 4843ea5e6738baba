import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { BenchPair } from './pair.ts'

const Clauses = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    start: z.number(),
    end: z.number(),
    bodyStart: z.number().optional(),
  }),
)
const Links = z.array(z.tuple([z.array(z.string()), z.array(z.string())]))
const Meta = z.object({
  language: z.string(),
  ignore_a: z.array(z.string()).default([]),
  ignore_b: z.array(z.string()).default([]),
})

/** The names of the pairs of texts with gold links under `root`; none where there is no such folder. */
export function pairNames(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'gold.json')))
    .sort()
}

/** One pair with its gold. Throws where its files are not as the folder's README says. */
export function loadPair(folder: string): BenchPair {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const json = (file: string): unknown => JSON.parse(text(file))
  const clauses = (file: string) =>
    Clauses.parse(json(file))
      .map((clause) => ({ ...clause, bodyStart: clause.bodyStart ?? clause.start }))
      .sort((one, other) => one.start - other.start)
  const meta = Meta.parse(json('meta.json'))
  return {
    name: basename(folder),
    language: meta.language,
    before: text('a.txt'),
    after: text('b.txt'),
    beforeClauses: clauses('a.json'),
    afterClauses: clauses('b.json'),
    links: Links.parse(json('gold.json')).map(([before, after]) => ({
      before,
      after,
      moved: false,
    })),
    ignoredBefore: new Set(meta.ignore_a),
    ignoredAfter: new Set(meta.ignore_b),
    isGenerated: false,
  }
}

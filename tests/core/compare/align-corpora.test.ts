import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../src/core/compare/align-clauses.ts'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { clausesOf } from './clauses-of.ts'

/** Pairs of real texts with known links, and the scorer for them, may lie beside the project. */
const shared = new URL('../../../../shared/', import.meta.url)
const scorer = new URL('eval/score.mjs', shared)
const isThere = existsSync(new URL('corpora/', shared)) && existsSync(scorer)
const names = isThere
  ? readdirSync(new URL('corpora/', shared)).filter((name) => name !== 'README.md')
  : []
if (!isThere) process.stderr.write('skipped: no pairs with known links lie beside the project\n')

type Range = [number, number]
type Pair = { a: string; b: string; meta: { language?: string } }
type Scorer = {
  loadPair: (path: string) => Pair
  score: (pair: Pair, links: { a: Range; b: Range }[]) => { f1: number }
}

/** A little below what was reached, so that only a real loss fails. */
const LEAST_MEAN = 99.4
const LEAST_OF_ANY = 97.5

function rangesOf(text: string): Map<string, Range> {
  const { clauses } = segmentText(text, { language: 'en' })
  return new Map(clauses.map(({ id, start, end }) => [id, [start, end]]))
}

function uncovered(text: string): string {
  let rest = ''
  let reached = 0
  for (const [start, end] of rangesOf(text).values()) {
    rest += start < reached ? '(overlap)' : text.slice(reached, start)
    reached = end
  }
  return (rest + text.slice(reached)).trim()
}

function scoreOf(name: string, { loadPair, score }: Scorer): number {
  const pair = loadPair(new URL(`corpora/${name}`, shared).pathname)
  const { links } = alignClauses(clausesOf(pair.a), clausesOf(pair.b))
  const [before, after] = [rangesOf(pair.a), rangesOf(pair.b)]
  const ranges = links.flatMap((link) =>
    link.before.flatMap((from) =>
      link.after.map((to) => ({ a: before.get(from)!, b: after.get(to)! })),
    ),
  )
  return 100 * score(pair, ranges).f1
}

describe.skipIf(!isThere)('real pairs with known links', () => {
  it.each(names)('[S1] %s is covered to the last character', (name) => {
    for (const file of ['a.txt', 'b.txt']) {
      const text = readFileSync(new URL(`corpora/${name}/${file}`, shared), 'utf8')
      expect(uncovered(text)).toBe('')
    }
  })

  it('[A3] are linked as well as ever', { timeout: 120_000 }, async () => {
    // The scorer is plain JavaScript from outside; what is used of it is described above.
    const score: Scorer = await import(/* @vite-ignore */ scorer.href)
    const scores = names.map((name) => scoreOf(name, score))
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(LEAST_OF_ANY)
    const mean = scores.reduce((sum, f1) => sum + f1, 0) / scores.length
    expect(mean).toBeGreaterThanOrEqual(LEAST_MEAN)
  })
})

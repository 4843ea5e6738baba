import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { force } from '../force-told.ts'

type Pair = readonly [before: string, after: string, changes: readonly string[]]

/** Blocks of two sentences and a line for each change, or `= none`. */
function pairsIn(language: string): Pair[] {
  const file = new URL(`../fixtures/force-${language}.txt`, import.meta.url)
  const blocks = readFileSync(file, 'utf8').trim().split(/\n\n+/u)
  return blocks
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const [before = '', after = '', ...lines] = block.split('\n')
      const changes = lines.map((line) => line.replace('= ', ''))
      return [before, after, changes.filter((change) => change !== 'none')] as const
    })
}

const MIRRORED: Readonly<Record<string, string>> = { weaker: 'stronger', stronger: 'weaker' }

const mirrored = (change: string) =>
  change
    .replace(/^(F\d) (.+) > (.+?)(?= \((?:weaker|stronger)\)$|$)/u, '$1 $3 > $2')
    .replace(/(?<=\()(?:weaker|stronger)(?=\)$)/u, (direction) => MIRRORED[direction] ?? '')

describe.each(['en', 'uk', 'ru', 'fr', 'es', 'de'])('[F1–F6] in %s, either way', (language) => {
  it.each(pairsIn(language))('%s → %s', (before, after, changes) => {
    expect(force(before, after, language).sort()).toEqual([...changes].sort())
    expect(force(after, before, language).sort()).toEqual(changes.map(mirrored).sort())
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../src/core/compare/align-clauses.ts'
import { clausesOf } from './clauses-of.ts'

const root = new URL('../../fixtures/', import.meta.url)
const cases = readdirSync(root).filter((name) => existsSync(new URL(`${name}/before.txt`, root)))

/** The links of two texts, a line each: labels or opening words, what happened, flags. */
function linksOf(before: string, after: string, language: string): string[] {
  const sides = { before: clausesOf(before, language), after: clausesOf(after, language) }
  const nameOf = (side: 'before' | 'after', id: string) => {
    const clause = sides[side].find((candidate) => candidate.id === id)
    return clause?.label ?? clause?.heading ?? `“${clause?.text.slice(0, 24)}”`
  }
  const { links } = alignClauses(sides.before, sides.after)
  return links.map(({ before: from, after: to, kind, moved, renumbered }) => {
    const names = [from.map((id) => nameOf('before', id)), to.map((id) => nameOf('after', id))]
    const flags = [moved ? ', moved' : '', renumbered ? ', renumbered' : '']
    return `${names.map((list) => list.join(' + ') || '–').join(' → ')}: ${kind}${flags.join('')}`
  })
}

/** A folder whose text is not English ends in its language. */
const languageOf = (name: string) =>
  /-(?<language>[a-z]{2})$/u.exec(name)?.groups?.['language'] ?? 'en'

describe('whole drafts', () => {
  it.each(cases)('[A3] %s', async (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
    const links = linksOf(read('before.txt'), read('after.txt'), languageOf(name))
    await expect(`${JSON.stringify(links, null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${name}/expected.json`, root).pathname,
    )
  })
})

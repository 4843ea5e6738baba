import { readdirSync, readFileSync } from 'node:fs'
import { NotInstalled } from './systems/not-installed.ts'
import { differs, type Differ, type Run } from './systems/runs.ts'

type Sentence = { language: string; before: string; after: string; marks: Run[] }

const FIXTURES = new URL('../tests/core/compare/fixtures/', import.meta.url)
const MARK = /(\[-.*?-\]|\{\+.*?\+\})/su

/** Revised sentences with the marks that an editor made by hand, per file. */
export function markedSentences(): Map<string, Sentence[]> {
  const files = readdirSync(FIXTURES).filter((name) => name.startsWith('revised-sentences'))
  return new Map(
    files.sort().map((name) => [
      name,
      readFileSync(new URL(name, FIXTURES), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(readSentence),
    ]),
  )
}

function readSentence(line: string): Sentence {
  const pieces = line
    .slice(4)
    .split(MARK)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('[-')) return { kind: 'dropped' as const, text: piece.slice(2, -2) }
      if (piece.startsWith('{+')) return { kind: 'added' as const, text: piece.slice(2, -2) }
      return { kind: 'kept' as const, text: piece }
    })
  const without = (kind: Run['kind']) =>
    pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('')
  return {
    language: line.slice(0, 2),
    before: without('added'),
    after: without('dropped'),
    marks: pieces.map(({ kind, text }) => ({ kind, length: text.length })),
  }
}

/** How many sentences a tool marks as the editor did, word for word, and in how many places. */
export type MarkScore = { sentences: number; same: number; hunks: number; editorHunks: number }

/** `null` where the tool is not installed. */
export function scoreMarks(differ: Differ, sentences: readonly Sentence[]): MarkScore | null {
  const score = { sentences: sentences.length, same: 0, hunks: 0, editorHunks: 0 }
  for (const { language, before, after, marks } of sentences) {
    let runs: Run[]
    try {
      runs = differ(before, after, language)
    } catch (error) {
      if (error instanceof NotInstalled) return null
      throw error
    }
    const same = (['dropped', 'added'] as const).every((side) => {
      const text = side === 'dropped' ? before : after
      return markedWords(text, runs, side) === markedWords(text, marks, side)
    })
    if (same) score.same++
    score.hunks += countHunks(runs)
    score.editorHunks += countHunks(marks)
  }
  return score
}

/** Words and signs of one wording that a mark touches, by their number. Spaces do not count. */
function markedWords(text: string, runs: readonly Run[], side: 'dropped' | 'added'): string {
  const ranges: [number, number][] = []
  let at = 0
  for (const { kind, length } of runs) {
    if (kind !== 'kept' && kind !== side) continue
    if (kind === side) ranges.push([at, at + length])
    at += length
  }
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu), (word, number) => {
    const end = word.index + word[0].length
    return ranges.some((range) => range[0] < end && range[1] > word.index) ? `${number} ` : ''
  }).join('')
}

function countHunks(runs: readonly Run[]): number {
  return runs.filter(({ kind }, index) => {
    const last = runs[index - 1]?.kind
    return kind !== 'kept' && (last === undefined || last === 'kept')
  }).length
}

/** A line per file and tool. */
export function wordMarkLines(): string[] {
  return [...markedSentences()].flatMap(([file, sentences]) =>
    Object.entries(differs).map(([name, differ]) => {
      const score = scoreMarks(differ, sentences)
      if (!score) return `  ${file}, ${name}: not installed here`
      const share = ((100 * score.same) / score.sentences).toFixed(1)
      const places = `${score.hunks} changes where the editor made ${score.editorHunks}`
      return `  ${file}, ${name}: ${share} % of ${score.sentences} as by hand, ${places}`
    }),
  )
}

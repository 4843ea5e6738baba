import { diffWords as jsdiffWords } from 'diff'
import { diffWords } from '../../src/core/compare/diff-words.ts'
import { load } from './load.ts'

/** A stretch of a diff of words or characters. `length` counts UTF-16 units. */
export type Run = { kind: 'kept' | 'added' | 'dropped'; length: number }

export type Differ = (before: string, after: string, language: string) => Run[]

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }) =>
  added ? 'added' : removed ? 'dropped' : 'kept'

/** The marks of this program, for a reader. */
export function ourRuns(before: string, after: string, language: string): Run[] {
  return diffWords(before, after, language).map(({ kind, text }) => ({ kind, length: text.length }))
}

/** jsdiff with its own words. */
export function jsdiffRuns(before: string, after: string): Run[] {
  return jsdiffWords(before, after).map((change) => ({
    kind: kindOf(change),
    length: change.value.length,
  }))
}

function segmentedRuns(before: string, after: string, language: string): Run[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return jsdiffWords(before, after, { intlSegmenter }).map((change) => ({
    kind: kindOf(change),
    length: change.value.length,
  }))
}

type Dmp = {
  Diff_Timeout: number
  diff_main(before: string, after: string): Iterable<{ 0: number; 1: string }>
  diff_cleanupSemantic(diff: unknown): void
}

/** Google's diff of characters, with its semantic clean-up. */
export function dmpRuns(before: string, after: string): Run[] {
  const Dmp: new () => Dmp = load('diff-match-patch')
  const dmp = new Dmp()
  dmp.Diff_Timeout = 0
  const diff = dmp.diff_main(before, after)
  dmp.diff_cleanupSemantic(diff)
  return Array.from(diff, ({ 0: sign, 1: text }) => ({
    kind: kindOf({ added: sign > 0, removed: sign < 0 }),
    length: text.length,
  }))
}

type CodemirrorMerge = {
  presentableDiff: (
    before: string,
    after: string,
  ) => readonly { fromA: number; toA: number; fromB: number; toB: number }[]
}

/** CodeMirror's diff for people. */
export function codemirrorRuns(before: string, after: string): Run[] {
  const { presentableDiff }: CodemirrorMerge = load('@codemirror/merge')
  let done = 0
  const runs = presentableDiff(before, after).flatMap(({ fromA, toA, fromB, toB }): Run[] => {
    const kept = fromA - done
    done = toA
    return [
      { kind: 'kept', length: kept },
      { kind: 'dropped', length: toA - fromA },
      { kind: 'added', length: toB - fromB },
    ]
  })
  return [...runs, { kind: 'kept' as const, length: before.length - done }].filter(
    ({ length }) => length > 0,
  )
}

/** Everything that marks words, by the name shown in the table. They throw `NotInstalled` where missing. */
export const differs: Readonly<Record<string, Differ>> = {
  ours: ourRuns,
  'jsdiff words': jsdiffRuns,
  'jsdiff with segmenter': segmentedRuns,
  'diff-match-patch': dmpRuns,
  codemirror: codemirrorRuns,
}

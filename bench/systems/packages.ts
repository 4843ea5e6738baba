import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { diffLines, diffWords } from 'diff'
import type { BenchPair, RangeLink } from '../pair.ts'
import { linksOfHunks, linksOfRuns, type LineHunk } from './lines.ts'
import { NotInstalled } from './not-installed.ts'

/** Peers that are no dependency of ours are looked for in the folder `BENCH_PEERS`, else here. */
const require = createRequire(join(resolve(process.env['BENCH_PEERS'] ?? '.'), 'peers.js'))

/** A package by its name. It has no types here: callers state the shape that its documentation gives. */
function load(name: string): ReturnType<NodeJS.Require> {
  try {
    return require(name)
  } catch (error) {
    throw new NotInstalled(`${name} is not installed`, { cause: error })
  }
}

const runKind = ({ added, removed }: { added: boolean; removed: boolean }) =>
  added ? ('added' as const) : removed ? ('dropped' as const) : ('kept' as const)

/** jsdiff over the words of both whole texts. */
export function jsdiffWords({ before, after }: BenchPair): RangeLink[] {
  const changes = diffWords(before, after)
  return linksOfRuns(
    changes.map((change) => ({ kind: runKind(change), length: change.value.length })),
  )
}

/** jsdiff over lines. */
export function jsdiffLines({ before, after }: BenchPair): RangeLink[] {
  const hunks: LineHunk[] = []
  let at = { before: 0, after: 0 }
  let open = at
  for (const change of diffLines(before, after)) {
    const next = {
      before: at.before + (change.added ? 0 : change.count),
      after: at.after + (change.removed ? 0 : change.count),
    }
    if (!change.added && !change.removed) {
      hunks.push({ before: [open.before, at.before], after: [open.after, at.after] })
      open = next
    }
    at = next
  }
  hunks.push({ before: [open.before, at.before], after: [open.after, at.after] })
  return linksOfHunks({ before, after }, hunks)
}

type Dmp = {
  Diff_Timeout: number
  diff_main(before: string, after: string): Iterable<{ 0: number; 1: string }>
  diff_cleanupSemantic(diff: unknown): void
}

/** Google's diff of characters, with its semantic clean-up. */
export function diffMatchPatch({ before, after }: BenchPair): RangeLink[] {
  const Dmp: new () => Dmp = load('diff-match-patch')
  const dmp = new Dmp()
  dmp.Diff_Timeout = 0
  const diff = dmp.diff_main(before, after)
  dmp.diff_cleanupSemantic(diff)
  const runs = Array.from(diff, ({ 0: sign, 1: text }) => ({
    kind: runKind({ added: sign > 0, removed: sign < 0 }),
    length: text.length,
  }))
  return linksOfRuns(runs)
}

type CodemirrorMerge = {
  presentableDiff: (
    before: string,
    after: string,
  ) => readonly { fromA: number; toA: number; fromB: number; toB: number }[]
}

/** CodeMirror's diff for people. */
export function codemirror({ before, after }: BenchPair): RangeLink[] {
  const { presentableDiff }: CodemirrorMerge = load('@codemirror/merge')
  let done = 0
  const runs = presentableDiff(before, after).flatMap(({ fromA, toA, fromB, toB }) => {
    const kept = { kind: 'kept' as const, length: fromA - done }
    done = toA
    const dropped = { kind: 'dropped' as const, length: toA - fromA }
    return [kept, dropped, { kind: 'added' as const, length: toB - fromB }]
  })
  return linksOfRuns([...runs, { kind: 'kept', length: before.length - done }])
}

type LineRange = { startLineNumber: number; endLineNumberExclusive: number }
type LineMapping = { original: LineRange; modified: LineRange }
type VscodeDiff = {
  linesDiffComputers: {
    getDefault(): {
      computeDiff(
        before: string[],
        after: string[],
        options: object,
      ): { changes: LineMapping[]; moves: { lineRangeMapping: LineMapping }[] }
    }
  }
}

/** The diff of VS Code, which follows moved lines. */
export function vscode({ before, after }: BenchPair): RangeLink[] {
  const { linesDiffComputers }: VscodeDiff = load('vscode-diff')
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true }
  const computer = linesDiffComputers.getDefault()
  const { changes, moves } = computer.computeDiff(before.split('\n'), after.split('\n'), options)
  const lines = ({ startLineNumber, endLineNumberExclusive }: LineRange) =>
    [startLineNumber - 1, endLineNumberExclusive - 1] as const
  const hunkOf = ({ original, modified }: LineMapping): LineHunk => ({
    before: lines(original),
    after: lines(modified),
  })
  return linksOfHunks(
    { before, after },
    changes.map(hunkOf),
    moves.map((move) => hunkOf(move.lineRangeMapping)),
  )
}

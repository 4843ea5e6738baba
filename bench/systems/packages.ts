import { diffLines } from 'diff'
import type { BenchPair, RangeLink } from '../pair.ts'
import { linksOfHunks, type LineHunk } from './lines.ts'
import { load } from './load.ts'

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

import type { BenchPair, RangeLink } from '../pair.ts'
import { codemirror, diffMatchPatch, jsdiffLines, jsdiffWords, vscode } from './packages.ts'
import { git, wikidiff2 } from './programs.ts'

/** The tools that we stand beside, by the name shown in the table. They throw `NotInstalled` where missing. */
export const peers: Readonly<Record<string, (pair: BenchPair) => RangeLink[]>> = {
  git,
  'jsdiff lines': jsdiffLines,
  'jsdiff words': jsdiffWords,
  'diff-match-patch': diffMatchPatch,
  codemirror,
  'vs code': vscode,
  wikidiff2,
}

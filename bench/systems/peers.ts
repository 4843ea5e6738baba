import type { BenchPair, RangeLink } from '../pair.ts'
import { linksOfRuns } from './lines.ts'
import { jsdiffLines, vscode } from './packages.ts'
import { git, wikidiff2 } from './programs.ts'
import { codemirrorRuns, dmpRuns, jsdiffRuns, type Differ } from './runs.ts'

type Peer = (pair: BenchPair) => RangeLink[]

const overWholeTexts =
  (differ: Differ): Peer =>
  ({ before, after, language }) =>
    linksOfRuns(differ(before, after, language))

/** The tools that we stand beside, by the name shown in the table. They throw `NotInstalled` where missing. */
export const peers: Readonly<Record<string, Peer>> = {
  git,
  'jsdiff lines': jsdiffLines,
  'jsdiff words': overWholeTexts(jsdiffRuns),
  'diff-match-patch': overWholeTexts(dmpRuns),
  codemirror: overWholeTexts(codemirrorRuns),
  'vs code': vscode,
  wikidiff2,
}

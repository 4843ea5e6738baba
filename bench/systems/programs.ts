import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { BenchPair, RangeLink } from '../pair.ts'
import { linksOfHunks, type LineHunk } from './lines.ts'
import { NotInstalled } from './not-installed.ts'

const ROOM = 1 << 30

function withFiles<T>({ before, after }: BenchPair, job: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    writeFileSync(join(folder, 'before'), before)
    writeFileSync(join(folder, 'after'), after)
    return job(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** git's histogram diff of lines. */
export function git(pair: BenchPair): RangeLink[] {
  const options = ['diff', '--no-index', '--histogram', '-U0', 'before', 'after']
  const output = withFiles(
    pair,
    (cwd) => spawnSync('git', options, { cwd, maxBuffer: ROOM, encoding: 'utf8' }).stdout,
  )
  const hunks = [...output.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gmu)].map(
    ([, beforeLine, beforeCount, afterLine, afterCount]): LineHunk => ({
      before: gitLines(beforeLine, beforeCount),
      after: gitLines(afterLine, afterCount),
    }),
  )
  return linksOfHunks(pair, hunks)
}

/** git counts from 1, and names the line before an empty stretch. */
function gitLines(line = '0', count = '1'): readonly [number, number] {
  const start = Number(line) - (count === '0' ? 0 : 1)
  return [start, start + Number(count)]
}

const WikiDiff = z.object({
  diff: z.array(
    z.object({
      type: z.number(),
      moveInfo: z.object({ id: z.string(), linkId: z.string() }).optional(),
    }),
  ),
})
const PHP_DIFF = `if (!function_exists('wikidiff2_inline_json_diff')) exit(3);
ini_set('memory_limit', '4G');
echo wikidiff2_inline_json_diff(file_get_contents('before'), file_get_contents('after'), 100000000);`

/** MediaWiki's diff, which follows moved lines. */
export function wikidiff2(pair: BenchPair): RangeLink[] {
  let json: string
  try {
    json = withFiles(pair, (cwd) =>
      execFileSync('php', ['-r', PHP_DIFF], {
        cwd,
        maxBuffer: ROOM,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    )
  } catch (error) {
    throw new NotInstalled('php with wikidiff2 is not installed', { cause: error })
  }
  const hunks: LineHunk[] = []
  const left = new Map<string, { line: number; goal: string }>()
  const arrived = new Map<string, number>()
  let before = 0
  let after = 0
  for (const { type, moveInfo } of WikiDiff.parse(JSON.parse(json)).diff) {
    const linesBefore = type === 1 || type === 5 ? 0 : 1
    const linesAfter = type === 2 || type === 4 ? 0 : 1
    if (type === 4 && moveInfo) left.set(moveInfo.id, { line: before, goal: moveInfo.linkId })
    if (type === 5 && moveInfo) arrived.set(moveInfo.id, after)
    hunks.push({ before: [before, before + linesBefore], after: [after, after + linesAfter] })
    before += linesBefore
    after += linesAfter
  }
  const moves = [...left.values()].flatMap(({ line, goal }): LineHunk[] => {
    const to = arrived.get(goal)
    return to === undefined ? [] : [{ before: [line, line + 1], after: [to, to + 1] }]
  })
  return linksOfHunks(pair, hunks, moves)
}

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

// The long version is `node --import tsx bench/kill-server.ts 50`.
it('a server killed three times while clients save has lost nothing', { timeout: 180_000 }, () => {
  const bench = path.join(import.meta.dirname, '../../bench/kill-server.ts')
  const args = ['--import', 'tsx', bench, '3']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(
    /^3 kills .*: [1-9]\d* acknowledged saves, 0 lost; .* 0 stored twice; 0 gaps/,
  )
  expect(status).toBe(0)
})

// Vitest's globalSetup: at the end of a run, ends the PostgreSQL that its test files shared, if any did.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { RUNNING_FILE } from './postgres-server.ts'

const END_LIMIT_MS = 10_000

/** Called by Vitest before a run; what it returns, after it. */
export function setup({ provide }: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-postgres-run-'))
  provide('postgresFolder', folder)
  return async () => {
    const file = path.join(folder, RUNNING_FILE)
    if (existsSync(file)) {
      const { pid, directory } = JSON.parse(readFileSync(file, 'utf8'))
      await end(pid)
      rmSync(directory, { recursive: true, force: true })
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

/** SIGQUIT stops it without tidying up: nobody reads its files again. */
async function end(pid: number) {
  const limit = performance.now() + END_LIMIT_MS
  try {
    process.kill(pid, 'SIGQUIT')
    while (performance.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      process.kill(pid, 0)
    }
  } catch {
    // There is no such process any more.
  }
}

import { spawn } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import path from 'node:path'
import { bundleEntry } from '../bundle-entry.ts'

const root = path.join(import.meta.dirname, '../..')

/** A server that was started, and its end with all that it printed. */
export type RunningServer = {
  child: ChildProcess
  /** Its address once it is ready; rejects if it ends before. */
  ready: Promise<string>
  ended: Promise<{ code: number | null; out: string; err: string }>
}

/** The server as `npm start` bundles it, in a file of one's own. */
export const buildServer = () => bundleEntry('server')

/** Start a bundled server with nothing in its environment but what is given. */
export function runServer(
  file: string,
  env: Record<string, string>,
  options: Pick<SpawnOptions, 'uid' | 'gid'> = {},
): RunningServer {
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  const printed = { out: '', err: '' }
  child.stderr.on('data', (chunk: Buffer) => {
    printed.err += chunk.toString()
  })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, ...printed })),
  )
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed.out += chunk.toString()
      const address = /^Travaux is ready at (\S+)$/m.exec(printed.out)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => reject(new Error(`It ended first: ${printed.err}`)))
  })
  // Who waits for the end only must not be struck by a start that was meant to fail.
  ready.catch(() => {})
  return { child, ready, ended }
}

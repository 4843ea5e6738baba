import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const PORT = '4391'
const START_LIMIT_MS = 60_000
const root = path.join(import.meta.dirname, '../..')

/** The built server on a fresh data directory, as a person would start it. Stopped with Ctrl-C's signal. */
async function startServer(): Promise<() => Promise<void>> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'travaux-browser-'))
  const server = spawn(process.execPath, ['dist-server/server.js'], {
    cwd: root,
    env: {
      ...process.env,
      PORT,
      HOST: '127.0.0.1',
      TRAVAUX_DATA: path.join(data, 'data'),
      // Many readers come from one address here.
      TRAVAUX_READS_PER_MINUTE: '100000',
      TRAVAUX_SAVES_PER_MINUTE: '10000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error('The server did not start in time')),
      START_LIMIT_MS,
    )
    server.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('ready at')) return
      clearTimeout(limit)
      resolve()
    })
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}`)))
  })
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    fs.rmSync(data, { recursive: true, force: true })
  }
}

// Playwright's globalSetup wants a default export.
// oxlint-disable-next-line import/no-default-export
export default startServer

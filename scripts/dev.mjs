// npm run dev: the API with restart on change, and Vite's page in front of it. Both end with this process.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureDeps } from './ensure-deps.mjs'

const root = path.join(import.meta.dirname, '..')
ensureDeps()

// `node --import tsx --watch` rather than `tsx watch`: the latter's child outlives a killed parent.
const commands = [
  ['--import', 'tsx', '--watch', '--watch-preserve-output', 'src/server.ts'],
  ['node_modules/vite/bin/vite.js'],
]
const children = commands.map((args) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }),
)

function stop() {
  for (const child of children) child.kill('SIGTERM')
}
for (const child of children) child.once('exit', stop)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
process.on('exit', stop)

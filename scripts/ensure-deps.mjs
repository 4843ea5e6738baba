// Installs what package-lock.json names, if that was not done since it changed. Built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const OLDEST_NODE = [20, 19]

/** Ends with a sentence on a Node that cannot run this. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(
    `Travaux needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  )
  process.exit(1)
}

/** Node is new enough and node_modules is there and up to date, or the process ends with a sentence. */
export function ensureDeps() {
  ensureNode()
  const installed = path.join(root, 'node_modules/.package-lock.json')
  const wanted = path.join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  // Not on standard output, which may be somebody's JSON.
  console.error('Installing what Travaux is built on …')
  // Never `npm ci`: it fails where a registry lacks other platforms' binaries, which `install` can do without.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('npm install failed; what it printed above says why.')
  process.exit(1)
}

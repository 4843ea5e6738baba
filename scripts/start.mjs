// npm start: installs and builds what is missing or out of date, then runs the server in this process.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ensureDeps } from './ensure-deps.mjs'

const root = path.join(import.meta.dirname, '..')
const built = ['dist/index.html', 'dist-server/server.js'].map((file) => path.join(root, file))
const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** When the newest file at or under a path was changed. */
function newest(file) {
  if (!existsSync(file)) return 0
  const { mtimeMs } = statSync(file)
  if (!statSync(file).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

function isBuilt() {
  if (!built.every((file) => existsSync(file))) return false
  const builtAt = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return inputs.every((input) => newest(path.join(root, input)) <= builtAt)
}

ensureDeps()
if (!isBuilt()) {
  console.log('Building …')
  const build = path.join(root, 'scripts/build.mjs')
  const { status } = spawnSync(process.execPath, [build], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
await import('../dist-server/server.js')

// Builds the page into dist and the server into dist-server.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const vite = path.join(root, 'node_modules/vite/bin/vite.js')

for (const args of [['build'], ['build', '--ssr', 'src/server.ts', '--outDir', 'dist-server']]) {
  const { status } = spawnSync(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}

// The command line from a fresh clone: installs what is missing, then runs src/cli.ts.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureDeps } from './ensure-deps.mjs'

const root = path.join(import.meta.dirname, '..')
ensureDeps()
// npm runs scripts in the project's folder; file names are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd()
const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href
const { status } = spawnSync(
  process.execPath,
  ['--import', tsx, path.join(root, 'src/cli.ts'), ...process.argv.slice(2)],
  { cwd, stdio: 'inherit' },
)
process.exitCode = status ?? 1

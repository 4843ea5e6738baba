// Finds a Chromium for the browser tests, or installs one. Built-ins only: runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const INSTALL_LIMIT_MS = 180_000

/** Path of a Chromium that answers, installing one where that is possible; throws a sentence where not. */
export function findBrowser() {
  const told = process.env.CHROMIUM_PATH
  if (told) {
    if (answers(told)) return told
    throw new Error(`CHROMIUM_PATH is ${told}, but no browser answers there.`)
  }
  return SYSTEM_BROWSERS.find(answers) ?? playwrightBrowser() ?? installBrowser() ?? fail()
}

function answers(executable) {
  if (!existsSync(executable)) return false
  const asked = spawnSync(executable, ['--version', '--no-sandbox'], { timeout: 20_000 })
  return asked.status === 0
}

function playwrightBrowser() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
      win32: path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    path.join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return undefined
  const name =
    process.platform === 'win32'
      ? /^(headless_shell|chrome)\.exe$/
      : /^(headless_shell|chrome-headless-shell|chrome)$/
  return readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((file) => /chromium/.test(file) && name.test(path.basename(file)))
    .map((file) => path.join(cache, file))
    .find(answers)
}

function installBrowser() {
  console.log('No Chromium found. Installing one for the browser tests …')
  const run = (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: INSTALL_LIMIT_MS,
      shell: process.platform === 'win32',
    }).status === 0
  if (run('npx', ['playwright', 'install', 'chromium-headless-shell'])) {
    const found = playwrightBrowser()
    if (found) return found
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'])
    return SYSTEM_BROWSERS.find(answers)
  }
  return undefined
}

function fail() {
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install one and set CHROMIUM_PATH to it.',
  )
}

// npm test, and with --quick npm run check. Does its own set-up; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureDeps } from './ensure-deps.mjs'
import { findBrowser } from './find-browser.mjs'

const root = path.join(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
const quick = process.argv.includes('--quick')
const tally = { passed: 0, failed: 0 }

process.chdir(root)
ensureDeps()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const env = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
}

/** Run one step with its output shown. Returns whether it succeeded. */
function run(name, command, args) {
  console.log(`\n▸ ${name}`)
  const began = performance.now()
  const { status } = spawnSync(command, args, {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${seconds} s`)
  return status === 0
}

/** A step that counts as one test. */
function check(name, command, args) {
  tally[run(name, command, args) ? 'passed' : 'failed'] += 1
}

/** A step that leaves a report with its own counts; without a report, or when it fails for no test's fault, it counts as one failure. */
function suite(name, { command, args, report, count }) {
  const succeeded = run(name, command, args)
  const file = path.join(results, report)
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  tally.passed += counted.passed
  tally.failed += succeeded ? counted.failed : Math.max(1, counted.failed)
}

check('types', 'tsc', ['--noEmit'])
check('lint', 'oxlint', ['--type-aware', '--deny-warnings'])
check('format', 'oxfmt', ['--check'])
check('unused code', 'knip', ['--no-progress'])
suite('unit, property, API and component tests', {
  command: 'vitest',
  args: [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(results, 'vitest.json')}`,
  ],
  report: 'vitest.json',
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
})
if (!quick) {
  check('build', process.execPath, ['scripts/build.mjs'])
  try {
    env.CHROMIUM_PATH = findBrowser()
    suite('browser tests', {
      command: 'playwright',
      args: ['test'],
      report: 'playwright.json',
      count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    })
  } catch (error) {
    console.error(`✗ browser tests: ${error instanceof Error ? error.message : String(error)}`)
    tally.failed += 1
  }
}

console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed === 0 ? 0 : 1

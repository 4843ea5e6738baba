import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROMIUM_PATH']
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// The server under test is started by tests/browser/start-server.ts on its own port and data directory.
export default defineConfig({
  testDir: './tests/browser',
  outputDir: './test-results',
  fullyParallel: false,
  // Two cores; each file keeps its order, but for those that say that their tests are independent.
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  globalSetup: './tests/browser/start-server.ts',
  use: {
    viewport: { width: 1440, height: 900 },
    baseURL: 'http://127.0.0.1:4391',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args },
    // To trace every test takes long. A failure is traced when it is run again with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})

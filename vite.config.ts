import type { IncomingMessage } from 'node:http'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const apiAddress = `http://127.0.0.1:${process.env['PORT'] ?? 4310}`

/** A saved comparison's living page comes from here, its picture and its stored form from the server. */
function livePage({ headers, url }: IncomingMessage) {
  const isPage = headers.accept?.includes('text/html') && !url?.includes('as=cited')
  return isPage ? '/index.html' : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss()],
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    // The page's CSP allows no inline scripts or data: fonts, so nothing may be inlined.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': apiAddress, '/c/': { target: apiAddress, bypass: livePage } } },
  test: {
    // Two cores: more workers only make each test slower.
    maxWorkers: 2,
    // No file leaves anything behind that another could trip over, and most import the same.
    isolate: false,
    // Short-lived objects are most of what tests make; the usual 16 MB for them fill up all the time.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          globalSetup: ['tests/store/shared-postgres-setup.ts'],
          include: ['tests/{core,dataset,store,api,cli,server}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          // What runs in a page, in an imitation of one.
          environment: 'jsdom',
          setupFiles: ['tests/web/setup.ts'],
          include: ['tests/web/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
}))

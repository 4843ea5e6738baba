import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '..')

/**
 * Bundle a Node entry of src as `npm start` does the server, into a file of one's own: runs that share one
 * would read each other's half-written file. It must lie one folder below the root, as dist-server/server.js does.
 */
export async function bundleEntry(entry: 'cli' | 'server'): Promise<string> {
  const name = `${entry}-${process.pid}.js`
  await build({
    root,
    logLevel: 'error',
    build: {
      ssr: `src/${entry}.ts`,
      outDir: 'test-results',
      emptyOutDir: false,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: name } },
    },
  })
  return path.join(root, 'test-results', name)
}

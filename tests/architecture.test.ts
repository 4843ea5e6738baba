import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which folder may import which, and which packages: the table of ARCHITECTURE.md, executed. */
const rings: Record<string, { folders: string[]; packages: RegExp }> = {
  core: { folders: [], packages: /^(zod|diff)$/ },
  formats: { folders: ['core'], packages: /^(mammoth|pdfjs-dist|docx|fflate)$/ },
  dataset: { folders: ['core', 'formats'], packages: /^zod$/ },
  store: {
    folders: ['core'],
    packages: /^(drizzle-orm(\/.*)?|@electric-sql\/pglite(\/.*)?|postgres|zod|node:.*)$/,
  },
  api: {
    folders: ['core', 'formats', 'store'],
    packages:
      /^(hono(\/.*)?|@hono\/(zod-openapi|node-server(\/.*)?)|zod|rate-limiter-flexible|@resvg\/resvg-wasm|node:.*)$/,
  },
  web: {
    folders: ['core', 'formats', 'type api'],
    packages:
      /^(react(-dom)?(\/.*)?|@tanstack\/.*|react-aria-components|lucide-react|d3-scale|hono\/client|zod|@fontsource-variable\/.*)$/,
  },
  // The entries may import whatever they assemble.
  '': { folders: ['core', 'formats', 'dataset', 'store', 'api', 'web', 'cli'], packages: /.*/ },
  cli: { folders: ['core', 'formats'], packages: /^node:.*$/ },
}

type Import = { target: string; typeOnly: boolean }

function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const fixed = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm)]
  const bare = [...code.matchAll(/^import\s+'([^']+)'/gm)]
  const lazy = [...code.matchAll(/\b(?:import|new URL)\(\s*'([^']+)'/g)]
  return [
    ...fixed.map((found) => ({ target: found[2] ?? '', typeOnly: found[1] !== undefined })),
    ...[...bare, ...lazy].map((found) => ({ target: found[1] ?? '', typeOnly: false })),
  ]
}

/** Folder of src that a file stands in; `''` for the entries beside the folders. */
const ringOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '')

function strangersOf(file: string, source: string): string[] {
  const ring = rings[ringOf(file)]
  if (!ring) return [`${file}: no rule for its folder`]
  return importsOf(source).flatMap(({ target, typeOnly }) => {
    if (!target.startsWith('.')) return ring.packages.test(target) ? [] : [`package ${target}`]
    const to = ringOf(path.posix.join(path.posix.dirname(file), target))
    const allowed =
      to === ringOf(file) ||
      ring.folders.includes(to) ||
      (typeOnly && ring.folders.includes(`type ${to}`))
    return allowed ? [] : [target]
  })
}

const root = path.join(import.meta.dirname, '../src')
const files = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

describe('each file imports only what its ring allows', () => {
  it.each(files)('src/%s', (file) => expect(strangersOf(file, read(file))).toEqual([]))
})

it('the rule can fail', () => {
  expect(strangersOf('core/x.ts', "import { drafts } from '../store/schema.ts'")).toHaveLength(1)
  expect(strangersOf('core/x.ts', "const x = await import('react')")).toHaveLength(1)
  expect(strangersOf('web/x.ts', "import { createApp } from '../api/app.ts'")).toHaveLength(1)
  expect(strangersOf('web/x.ts', "import type { App } from '../api/app.ts'")).toEqual([])
})

/** The rooms of core/compare and core/text, and which rooms beside it each may use. */
const rooms: Record<string, string[]> = {
  'compare/align': [],
  'compare/brackets': [],
  'compare/words': [],
  'compare/force': ['compare/words'],
  'compare/moved': ['compare/words'],
  'compare/decisions': ['compare/align'],
  'text/brackets': ['text/labels'],
  'text/labels': [],
  'text/lines': ['text/labels', 'text/titles'],
  'text/titles': ['text/lines', 'text/labels'],
}
const roomOf = (file: string) => path.posix.dirname(file).replace(/^core\//, '')
const besides = (room: string, other: string) =>
  room in rooms && path.posix.dirname(room) === path.posix.dirname(other)
const inRooms = files.filter((file) => /^core\/(compare|text)\/[^/]+\//.test(file))

describe('each file of the engine uses only the rooms that its own may use', () => {
  it.each(inRooms)('src/%s', (file) => {
    const used = importsOf(read(file))
      .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
      .map(({ target }) => roomOf(path.posix.join(path.posix.dirname(file), target)))
      .filter((room) => room !== roomOf(file) && besides(room, roomOf(file)))
    const allowed = rooms[roomOf(file)]
    expect(allowed, 'no rule for its room').toBeDefined()
    expect(used.filter((room) => !allowed?.includes(room))).toEqual([])
  })
})

it('no import cycle runs through src', () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(read(file))
        .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
        .map(({ target }) => path.posix.join(path.posix.dirname(file), target)),
    ]),
  )
  const done = new Set<string>()
  const findCycle = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const cycle = findCycle(next, [...trail, file])
      if (cycle) return cycle
    }
    done.add(file)
    return null
  }
  expect(files.map((file) => findCycle(file, [])).find((cycle) => cycle !== null)).toBeUndefined()
})

it('words come from one helper: Node 20’s segmenter needs chunking', () => {
  const users = files.filter((file) =>
    /Intl\.Segmenter/.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  )
  expect(users).toEqual(['core/text/words.ts'])
})

it('core reads no clock and draws no chance', () => {
  const impure =
    /\b(Date\.now|new Date\(\)|performance\.|Math\.random|setTimeout|fetch\(|document\.|window\.)/
  const users = files
    .filter((file) => file.startsWith('core/'))
    .filter((file) => impure.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
  expect(users).toEqual([])
})

import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What PGlite's compiled file system hands over for an open file: `nfd` is Node's descriptor. */
type OpenFile = { nfd: number }

/**
 * PGlite's file system on a directory, with the fsync that it lacks: without it a commit is not on the
 * disk when it is answered. Leans on PGlite's internals, so its version is pinned and a test counts calls.
 */
export class DurableNodeFS extends NodeFS {
  readonly #sync: (descriptor: number) => void

  constructor(dataDir: string, sync: (descriptor: number) => void = fsyncSync) {
    super(dataDir)
    this.#sync = sync
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const ready = await super.init(pg, options)
    const fsync = (file: OpenFile) => {
      this.#sync(file.nfd)
      return 0
    }
    ready.emscriptenOpts.preRun?.push(({ NODEFS }) => {
      const operations: unknown = Reflect.get(NODEFS, 'stream_ops')
      Object.assign(NODEFS, { stream_ops: Object.assign({}, operations, { fsync }) })
    })
    return ready
  }
}

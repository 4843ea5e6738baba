import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createTurns } from '../in-turn.ts'
import { FONT, fontsFor } from './font-subsets.ts'

/** Pictures kept in memory: each has about 30 kB. */
const MOST_KEPT = 200

const { resolve } = createRequire(import.meta.url)
let loaded: Promise<typeof import('@resvg/resvg-wasm')> | null = null

/** The renderer, loaded when the first picture is wanted. */
function loadRenderer() {
  loaded ??= (async () => {
    const renderer = await import('@resvg/resvg-wasm')
    await renderer.initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
    return renderer
  })()
  return loaded
}

async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await loadRenderer()
  const fontBuffers = fontsFor(svg)
  const renderer = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: FONT } })
  try {
    const image = renderer.render()
    try {
      return new Uint8Array(image.asPng())
    } finally {
      image.free()
    }
  } finally {
    renderer.free()
  }
}

/**
 * Turns drawings into PNG pictures, one after the other, so that many asked for at once don't keep the
 * server from its other work. What was drawn lately is kept under its key.
 */
export function createPictures() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const inTurn = createTurns()
  return (key: string, draw: () => Promise<string>): Promise<Uint8Array<ArrayBuffer>> =>
    inTurn(async () => {
      const known = kept.get(key)
      const picture = known ?? (await toPng(await draw()))
      // Asked for again, it is the newest again: the oldest goes first.
      kept.delete(key)
      kept.set(key, picture)
      const [oldest] = kept.keys()
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
      return picture
    })
}

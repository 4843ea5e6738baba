import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder of built pages for the tests of a file, and beside it a file that is nobody's business. */
export function haveBuiltPages(): () => string {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-pages-'))
    mkdirSync(path.join(folder, 'assets'))
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Travaux</title>')
    writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    writeFileSync(path.join(folder, 'assets/main-1a2b.js'), 'export {}')
    writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}-secret.txt`), 'secret')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}-secret.txt`, { force: true })
  })
  return () => folder
}

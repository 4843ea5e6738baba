import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertRecord } from './convert-record/convert.ts'

// Turns record.yaml, in which the record was compiled, into the files under src/dataset:
//   node --import tsx scripts/convert-record.ts path/to/record.yaml
// The modules beside it hold every decision made on the way, one concern each.

const DEFAULT_RECORD = '../shared/record/record.yaml'

const dataset = join(import.meta.dirname, '../src/dataset')
const files = convertRecord(readFileSync(process.argv[2] ?? DEFAULT_RECORD, 'utf8'))

mkdirSync(join(dataset, 'witnesses'), { recursive: true })
for (const [path, text] of files) writeFileSync(join(dataset, path), text)
console.log(`Wrote ${files.size} files to ${dataset}`)

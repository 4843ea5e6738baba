import { readFileSync, statSync } from 'node:fs'
import { Failure } from '../core/failure.ts'

const MEGABYTE = 1_000_000
const LARGEST_MEGABYTES = 20

/** The text of a draft in a file. Whatever cannot be compared is refused with a sentence (`Failure`). */
export function readDraftFile(path: string): string {
  const bytes = readBytes(path)
  if (bytes.includes(0))
    throw new Failure(
      'invalid',
      `“${path}” holds binary data, not plain text. Save it as text first.`,
    )
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure('invalid', `“${path}” is not valid UTF-8 text. Save it as UTF-8 first.`)
  }
  if (text.trim() === '') throw new Failure('invalid', `“${path}” holds no text.`)
  return text
}

function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path)
    if (statSync(path).isDirectory())
      throw new Failure('invalid', `“${path}” is a directory, not a text file.`)
    if (size > LARGEST_MEGABYTES * MEGABYTE) {
      const megabytes = (size / MEGABYTE).toFixed(1)
      throw new Failure(
        'too-large',
        `“${path}” has ${megabytes} MB; texts of up to ${LARGEST_MEGABYTES} MB can be compared.`,
      )
    }
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('not-found', unreadable(path, error), { cause: error })
  }
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file “${path}”.`
  if (code === 'EACCES' || code === 'EPERM') return `“${path}” may not be read.`
  return `“${path}” cannot be read.`
}

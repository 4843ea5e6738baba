import { closeSync, openSync, readSync } from 'node:fs'
import { Failure } from '../core/failure.ts'

const MEGABYTE = 1_000_000
const LARGEST_MEGABYTES = 20
const PIECE_BYTES = 1_000_000

/** The text of a draft in a file. Whatever cannot be compared is refused with a sentence (`Failure`). */
export function readDraftFile(path: string): string {
  const bytes = readBytes(path)
  const encoding = encodingOf(bytes)
  let text
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const name = encoding.toUpperCase()
    throw new Failure('invalid', `“${path}” is not valid ${name} text. Save it as UTF-8 first.`)
  }
  if (text.includes('\0'))
    throw new Failure(
      'invalid',
      `“${path}” holds binary data, not plain text. Save it as text first.`,
    )
  if (text.trim() === '') throw new Failure('invalid', `“${path}” holds no text.`)
  return text
}

/** What Windows calls Unicode says so itself, with its first two bytes. */
function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function readBytes(path: string): Buffer {
  const most = LARGEST_MEGABYTES * MEGABYTE
  let bytes
  try {
    bytes = readAtMost(path, most + 1)
  } catch (error) {
    throw new Failure('not-found', unreadable(path, error), { cause: error })
  }
  if (bytes.length <= most) return bytes
  throw new Failure(
    'too-large',
    `“${path}” has more than ${LARGEST_MEGABYTES} MB, which is the most that can be compared.`,
  )
}

/** A device or pipe does not say how much it holds, and may have no end. */
function readAtMost(path: string, most: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const pieces: Buffer[] = []
    for (let left = most; left > 0;) {
      const piece = Buffer.allocUnsafe(Math.min(left, PIECE_BYTES))
      const length = readSync(file, piece)
      if (length === 0) break
      pieces.push(piece.subarray(0, length))
      left -= length
    }
    return Buffer.concat(pieces)
  } finally {
    closeSync(file)
  }
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EISDIR') return `“${path}” is a directory, not a text file.`
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file “${path}”.`
  if (code === 'EACCES' || code === 'EPERM') return `“${path}” may not be read.`
  return `“${path}” cannot be read.`
}

import { Failure } from '../../../core/failure.ts'

/** Larger files are no drafts; reading them would only stop the page. */
const MAX_FILE_BYTES = 20_000_000

/** A file's text, and how many of its bytes were no text. */
export type FileText = { text: string; unreadableBytes: number }

/** Read a plain text file, in UTF-8 or in UTF-16 with its mark. Anything else fails in a sentence. */
export async function readTextFile(file: File): Promise<FileText> {
  if (file.size > MAX_FILE_BYTES) {
    const size = (file.size / 1_000_000).toFixed(0)
    throw new Failure(
      'too-large',
      `“${file.name}” has ${size} MB; a text of at most 20 MB can be opened`,
    )
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = documentKind(bytes)
  if (kind) {
    throw new Failure('invalid', `“${file.name}” is ${kind}; open it there and paste its text here`)
  }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return { text, unreadableBytes: text.match(/\ufffd/g)?.length ?? 0 }
}

function documentKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.slice(0, 5))
  if (head === '%PDF-') return 'a PDF'
  if (head.startsWith('PK\u0003\u0004')) return 'a Word or other packed file'
  return head.startsWith('{\\rtf') ? 'a rich text file' : null
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

import { compareTexts } from './cli/compare-texts.ts'
import { toJson, toWords } from './cli/print-comparison.ts'
import { readArguments, USAGE, type Arguments } from './cli/read-arguments.ts'
import { readDraftFile } from './cli/read-draft-file.ts'
import { Failure } from './core/failure.ts'
import { commonLanguage } from './core/text/base-language.ts'
import { guessLanguage } from './core/text/guess-language.ts'

const PROBLEM = 1
const WRONG_USE = 2

function main(): void {
  const understood = readArguments(process.argv.slice(2))
  switch (understood.kind) {
    case 'help':
      process.stdout.write(USAGE)
      return
    case 'wrong':
      process.stderr.write(`${understood.message}\nSee travaux --help.\n`)
      process.exitCode = WRONG_USE
      return
    case 'compare':
      compare(understood.arguments)
  }
}

function compare({ before, after, json, words, language }: Arguments): void {
  try {
    const texts = { before: readDraftFile(before), after: readDraftFile(after) }
    const [one, other] = [guessLanguage(texts.before), guessLanguage(texts.after)]
    const taken = language ?? commonLanguage(other, one) ?? one
    const compared = compareTexts(texts.before, texts.after, { language: taken, words })
    const note = language === null ? `Language: ${taken} (guessed; --lang sets it).\n\n` : ''
    process.stdout.write(`${json ? toJson(compared) : note + toWords(compared)}\n`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = PROBLEM
  }
}

/** Whoever reads us may have read enough, as `head` has; a disk may be full. */
process.stdout.on('error', (error) => {
  const isRead = 'code' in error && error.code === 'EPIPE'
  if (!isRead) process.stderr.write(`The comparison could not be written: ${error.message}.\n`)
  process.exit(isRead ? 0 : PROBLEM)
})
main()

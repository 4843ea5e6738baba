import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Arguments = {
  before: string
  after: string
  json: boolean
  words: boolean
  language: string | null
}

/** The arguments understood, a request for help, or a sentence on what is wrong with them. */
export type Understood =
  | { kind: 'compare'; arguments: Arguments }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string }

export const USAGE = `Usage: travaux compare BEFORE AFTER [--json] [--words] [--lang xx]

Compares two drafts in plain text, clause by clause.

  --json      print the whole comparison as JSON
  --words     say also which words changed in each clause
  --lang xx   language of both texts (en, uk, ru, fr, es, de, ar, zh, …);
              without it, it is guessed and said
  --help      print this
`

/** Understand the command line. Nothing is printed and nothing is read. */
export function readArguments(args: readonly string[]): Understood {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        words: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    return { kind: 'wrong', message: `${message.replace(/\.$/, '')}.` }
  }
  const { values, positionals } = parsed
  if (values.help || (positionals.length === 0 && args.length === 0)) return { kind: 'help' }
  const [command, before, after, ...more] = positionals
  if (command !== 'compare')
    return { kind: 'wrong', message: `There is no command “${command ?? ''}”; there is “compare”.` }
  if (before === undefined || after === undefined || more.length > 0)
    return { kind: 'wrong', message: 'compare needs exactly two files: BEFORE and AFTER.' }
  const language = values.lang ?? null
  if (language !== null && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    return { kind: 'wrong', message: `“${language}” is not a language; write en, uk, zh-Hans, …` }
  const { json, words } = values
  return { kind: 'compare', arguments: { before, after, json, words, language } }
}

import { heaviestRise } from '../heaviest-rise.ts'

/** A sentence of a token list: from `start` to `end`, with a key equal for equal sentences. */
export type Sentence = { key: string; start: number; end: number }

/** Cut tokens into sentences after every closing token. Together they are the whole list. */
export function cutSentences(tokens: Int32Array, closers: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = []
  for (let start = 0, end = 1; start < tokens.length; end++) {
    if (end < tokens.length && !closers.has(tokens[end - 1] ?? 0)) continue
    sentences.push({ key: tokens.subarray(start, end).join(' '), start, end })
    start = end
  }
  return sentences
}

/**
 * The longest row of sentences that occur once on each side and stand in the same order on both
 * (patience diff): sure ground to divide two long texts on, found in little more than linear time.
 */
export function commonSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
): (readonly [Sentence, Sentence])[] {
  const onlyAfter = onceOnly(after)
  const shared = [...onceOnly(before).values()].flatMap((sentence) => {
    const same = onlyAfter.get(sentence.key)
    return same ? [[sentence, same] as const] : []
  })
  const stays = heaviestRise(
    shared.map(([, { start }]) => start),
    shared.map(() => 1),
  )
  return shared.filter((_, at) => stays[at] === 1)
}

/** Shorter ones (`Abs. 2`, `See below.`) may stand in both texts by chance. Counts spaces and signs. */
const SURE_LENGTH = 12

function onceOnly(sentences: readonly Sentence[]): Map<string, Sentence> {
  const once = new Map<string, Sentence>()
  const seen = new Set<string>()
  for (const sentence of sentences) {
    if (sentence.end - sentence.start < SURE_LENGTH) continue
    if (seen.has(sentence.key)) once.delete(sentence.key)
    else once.set(sentence.key, sentence)
    seen.add(sentence.key)
  }
  return once
}

/**
 * A blank that waits for its words, in capitals (`[DATE]`), is one word with its brackets (W4). Where
 * the same word stands without brackets in either text, the brackets may be what changed, and stay by
 * themselves, as they do around figures and words in small letters: `[30] days`, `[shall]`.
 */
export function wholePlaceholders(
  before: readonly string[],
  after: readonly string[],
): { before: readonly string[]; after: readonly string[] } {
  if (!before.includes('[') || !after.includes('[')) return { before, after }
  const bare = new Set([...bareWords(before), ...bareWords(after)])
  return { before: joined(before, bare), after: joined(after, bare) }
}

const PLACEHOLDER = /^\p{Lu}+$/u

const isBracketed = (tokens: readonly string[], index: number) =>
  tokens[index - 1] === '[' && tokens[index + 1] === ']'

const bareWords = (tokens: readonly string[]) =>
  tokens.filter((token, index) => PLACEHOLDER.test(token) && !isBracketed(tokens, index))

function joined(tokens: readonly string[], bare: ReadonlySet<string>): string[] {
  const whole: string[] = []
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index + 1] ?? ''
    const isWhole = isBracketed(tokens, index + 1) && PLACEHOLDER.test(word) && !bare.has(word)
    whole.push(isWhole ? `[${word}]` : (tokens[index] ?? ''))
    if (isWhole) index += 2
  }
  return whole
}

/**
 * A pattern for any phrase of some lists as rules.ts has them, the longest first: in any case unless it begins
 * with `=`, with any ending for `*` and a figure behind `#`.
 */
export function anyOf(lists: readonly string[]): string {
  const phrases = lists.flatMap(listed).sort((one, other) => other.length - one.length)
  return phrases.map(sourceOf).join('|') || NOTHING
}

/** The phrases of a list. */
export const listed = (list: string) => list.split(/,\s*/u).filter((phrase) => phrase !== '')

/** A pattern for whole words: a letter or a figure beside them makes other words of them. */
export const wholeWords = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`

/** Tells by what name the list goes that holds the words which one of the patterns found. */
export function nameReader<Name extends string>(
  lists: Readonly<Record<Name, string>>,
): (words: string) => Name | undefined {
  const names = Object.keys(lists).filter((name): name is Name => name in lists)
  const tests = names.map((name) => {
    // What was found does not hold the figure that has to follow.
    const either = anyOf([lists[name]]).replaceAll(FIGURE_AHEAD, '')
    return { name, pattern: new RegExp(`^(?:${either})$`, 'u') }
  })
  return (words) => tests.find(({ pattern }) => pattern.test(words))?.name
}

/** An empty pattern would be found everywhere. */
const NOTHING = '(?!)'
const FIGURE_AHEAD = String.raw`(?=\s*(?:\p{Lu}{2,3}\s?)?\p{Sc}?\s?\p{Nd})`

function sourceOf(phrase: string): string {
  const isExact = phrase.startsWith('=')
  const letters = Array.from(isExact ? phrase.slice(1) : phrase, (letter) => {
    if (letter === '*') return String.raw`[\p{L}\p{M}’]*`
    if (letter === '#') return FIGURE_AHEAD
    if (letter === ' ') return String.raw`\s+`
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
    const isPlain = isExact || other === letter || other.length !== letter.length
    return isPlain ? letter.replace(/[\\^$.|?+()[\]{}/]/u, String.raw`\$&`) : `[${letter}${other}]`
  })
  return letters.join('')
}

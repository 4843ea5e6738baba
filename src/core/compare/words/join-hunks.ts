import { isSpace, isWord } from '../../text/words.ts'
import { replaces, trimEnds, type Hunk } from './align-words.ts'
import { isArticle, isCoordinator, isPointer, isPreposition } from './function-words.ts'
import { differInCapital } from './sentence-capital.ts'
import { endsSentence, isParagraphBreak, WEIGHT } from './weigh-words.ts'
import { addedOf, droppedOf, isFigure, wordsOnly, type Wordings } from './wordings.ts'

/**
 * Join changes that a reader takes for one: with nothing but a space between them, two words that
 * changed places, a phrase around its preposition, or the few words left over in a rewritten passage
 * (W5).
 */
export function joinHunks(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    let last = hunk
    for (let previous = joined.at(-1); previous; previous = joined.at(-1)) {
      if (!belongTogether(previous, last, wordings)) break
      last = { ...last, beforeStart: previous.beforeStart, afterStart: previous.afterStart }
      joined.pop()
    }
    joined.push(last)
  }
  // Joining may have brought in what both ends have in common.
  return joined.map((hunk) => trimEnds(wordings, hunk))
}

/**
 * What lies between two changes is given up if it weighs no more than this share of the changes. All but
 * `usually` is for readers, and measured against what people mark: docs/alignment.md.
 */
const GIVEN_UP = {
  usually: 0.35,
  /** Words between a replacement and another change, some of them telling. */
  besideReplaced: 0.55,
  /** One telling word where one of them only puts in or takes out: `[-a-]{+an inverse+} temperature [-variable-]`. */
  aloneBeside: 1,
}
/** As many telling words in a row are never given up. */
const NEVER_GIVEN_UP = 3
/** Changes longer than nine telling words count as that long. */
const LARGEST_SIZE = 9 * WEIGHT.content
/** More tokens than this are a passage, not words that changed places or one phrase put for another. */
const LONGEST_PHRASE = 40

function belongTogether(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  const gap = second.beforeStart - first.beforeEnd
  if (gap > LONGEST_PHRASE) return false
  const between = wordings.before.slice(first.beforeEnd, second.beforeStart)
  if (between.some(isParagraphBreak)) return false
  const kept = weightBetween([first, second], wordings)
  if (kept === 0) return !addsOnlySigns(first, wordings) && !addsOnlySigns(second, wordings)
  if (isPhrase(first) && isPhrase(second)) {
    if (replaces(first) && replaces(second) && isWithinSymbol(between)) return true
    if (swapsPlaces(first, second, wordings)) return true
    const isBound = isInnerSign(between) || bindsPhrase(between, wordings)
    if (isBound && putsOtherWords(first, wordings) && putsOtherWords(second, wordings)) return true
  }
  if (putsFigure(first, wordings) || putsFigure(second, wordings)) return false
  if (tellingIn(between, wordings) >= NEVER_GIVEN_UP) return false
  if (isDivided(first, second, wordings) || opensNoun(first, second, wordings)) return false
  const size = Math.sqrt(sizeOf(first, wordings) * sizeOf(second, wordings))
  if (kept <= GIVEN_UP.usually * size) return true
  if (kept > shareGivenUp(between, [first, second], wordings) * size) return false
  // Asked last, since it costs most.
  if (wordings.bearsBy(between.join('')) !== null) return false
  return !putsNumberInWords(first, wordings) && !putsNumberInWords(second, wordings)
}

function shareGivenUp(
  between: readonly string[],
  around: readonly Hunk[],
  wordings: Wordings,
): number {
  const isForReader = wordings.markedFor === 'reader'
  if (!isForReader || !around.some(replaces) || between.some(setsApart)) return GIVEN_UP.usually
  const telling = tellingIn(between, wordings)
  if (telling === 0) return GIVEN_UP.usually
  const isAlone = telling === 1 && between.filter((token) => !isSpace(token)).length === 1
  return isAlone && !around.every(replaces) ? GIVEN_UP.aloneBeside : GIVEN_UP.besideReplaced
}

const tellingIn = (tokens: readonly string[], { weigh }: Wordings) =>
  tokens.filter((token) => weigh(token) === WEIGHT.content).length

/** Figures and names that both sides have are what a reader looks for; sentences and things listed stand apart. */
const setsApart = (token: string) =>
  FIGURE_OR_NAME.test(token) || isCoordinator(token) || endsSentence(token)

const FIGURE_OR_NAME = /^[\p{Lu}\p{Lt}\p{Sc}\p{Nd}]/u

/** A figure that both sides have is what a reader looks for, a little more than a word. */
const FIGURE = 1.1 * WEIGHT.content
/** *They*, *this*, *which* point to something that was named. */
const POINTER = 0.8 * WEIGHT.content

/**
 * What holds two changes apart: `and` between what each put for other words, as much as the end of a
 * sentence; a word that stands for someone or something, nearly as much as a name. Another common word that
 * is only the same but for its capital holds nothing.
 */
function weightBetween([first, second]: readonly [Hunk, Hunk], wordings: Wordings): number {
  const { before, after, weigh } = wordings
  const areReplaced = replaces(first) && replaces(second)
  let sum = 0
  for (let at = first.beforeEnd; at < second.beforeStart; at++) {
    const token = before[at] ?? ''
    const other = after[at - first.beforeEnd + first.afterEnd] ?? ''
    const isLast = at + 1 === second.beforeStart || isSpace(before[at + 1] ?? '')
    const divides = (endsSentence(token) && isLast) || (areReplaced && isCoordinator(token))
    const isCommon = weigh(token) === WEIGHT.function
    if (isPointer(token)) sum += POINTER
    else if (divides) sum += WEIGHT.sentence
    else if (!isCommon || !differInCapital(token, other)) {
      sum += isFigure(token) ? FIGURE : weigh(token)
    }
  }
  return sum
}

const isPhrase = ({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk) =>
  beforeEnd - beforeStart <= LONGEST_PHRASE && afterEnd - afterStart <= LONGEST_PHRASE

/** A comma put in or taken out beside a changed word stays a change of its own. */
function addsOnlySigns(hunk: Hunk, wordings: Wordings): boolean {
  if (replaces(hunk)) return false
  return !droppedOf(hunk, wordings).some(isWord) && !addedOf(hunk, wordings).some(isWord)
}

/** The weight of the words on the side that has more. */
function sizeOf(
  { beforeStart, beforeEnd, afterStart, afterEnd }: Hunk,
  wordings: Wordings,
): number {
  const weightOf = (tokens: readonly string[], start: number, end: number) => {
    let sum = 0
    for (let at = start; at < end && sum < LARGEST_SIZE; at++) {
      const token = tokens[at] ?? ''
      if (isWord(token)) sum += wordings.weigh(token)
    }
    return Math.min(sum, LARGEST_SIZE)
  }
  const dropped = weightOf(wordings.before, beforeStart, beforeEnd)
  return Math.max(dropped, weightOf(wordings.after, afterStart, afterEnd))
}

/**
 * What was dropped on one side of a word came back on the other, perhaps in another form: `jointly
 * act` for `act jointly`, `determination of distance` for `distance determination`.
 */
function swapsPlaces(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  const out = [droppedOf(first, wordings), droppedOf(second, wordings)].map(wordsOnly)
  const into = [addedOf(first, wordings), addedOf(second, wordings)].map(wordsOnly)
  const movesAhead = out[1] === '' && into[0] === ''
  const movesBack = out[0] === '' && into[1] === ''
  if (!movesAhead && !movesBack) return false
  const [was = '', is = ''] = movesAhead ? [out[0], into[1]] : [out[1], into[0]]
  if (was === '' || is === '') return false
  if (was !== is && !isSameInOtherForm(was, is, wordings)) return false
  const between = wordsOnly(wordings.before.slice(first.beforeEnd, second.beforeStart))
  return between.length <= was.length || !between.includes(' ')
}

/** Whether two runs of words have the same stem when the common words and hyphens are left out. */
function isSameInOtherForm(one: string, other: string, { weigh }: Wordings): boolean {
  const [first, second] = [one, other].map((words) =>
    words
      .split(' ')
      .filter((word) => weigh(word) === WEIGHT.content)
      .join('')
      .replace(HYPHENS, ''),
  )
  if (!first || !second) return false
  return alikeAtStart(first, second) >= SAME_WORD * Math.min(first.length, second.length)
}

const HYPHENS = /[-‐‑]/gu

/** A figure put for a figure, put in or taken out is looked for by itself, whatever changed beside it. */
function putsFigure(hunk: Hunk, wordings: Wordings): boolean {
  if (!isPhrase(hunk)) return false
  const figures = [...droppedOf(hunk, wordings), ...addedOf(hunk, wordings)].filter(isWord)
  return figures.length > 0 && figures.every(isFigure)
}

/** Likewise `thirty` put for `sixty`. */
function putsNumberInWords(hunk: Hunk, wordings: Wordings): boolean {
  const sides = [droppedOf(hunk, wordings), addedOf(hunk, wordings)].map(wordsOnly)
  return sides.every((words) => words !== '' && wordings.bearsBy(words) === 'F6')
}

/** Whether two changes stand in one name with slashes: `2014/65/EU` for `2004/39/EG`. */
const isWithinSymbol = (between: readonly string[]) =>
  between.includes('/') && !between.some(isSpace)

/** A sign without a space, as in addresses: `atom.io` for `electronjs.org`. */
const isInnerSign = (between: readonly string[]) => between.length === 1 && !between.some(isWord)

/** A lone preposition or article: `of`, but not `and`, `these`, `is`, `not`. */
function bindsPhrase(between: readonly string[], { weigh }: Wordings): boolean {
  const [word = '', ...more] = between.filter((token) => !isSpace(token))
  if (more.length > 0 || weigh(word) !== WEIGHT.function) return false
  return isPreposition(word) || isArticle(word)
}

/** Whether a change puts other words for words, rather than correct a form or add some. */
function putsOtherWords(hunk: Hunk, wordings: Wordings): boolean {
  const dropped = wordsOnly(droppedOf(hunk, wordings))
  const added = wordsOnly(addedOf(hunk, wordings))
  if (dropped === '' || added === '' || isFigure(dropped) || isFigure(added)) return false
  return !sharesStem(dropped, added)
}

/** Forms of one word begin alike: `think`, `thinks`; `обязуется`, `обязана`. */
function sharesStem(one: string, other: string): boolean {
  return alikeAtStart(one, other) >= SAME_STEM * Math.min(one.length, other.length)
}

const SAME_STEM = 0.5
/** Words that moved are the same but for their ending: `ionized` and `ionization` are not. */
const SAME_WORD = 0.75

function alikeAtStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let alike = 0
  while (alike < shorter && one[alike] === other[alike]) alike++
  return alike
}

/**
 * An article stays with its noun where only words that describe it were put before it, or taken out:
 * `the {+proper +}exponential`.
 */
function opensNoun(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  if (!replaces(first) || replaces(second)) return false
  const between = wordings.before.slice(first.beforeEnd, second.beforeStart)
  if (!isArticle(between.findLast(isWord) ?? '')) return false
  return [...droppedOf(second, wordings), ...addedOf(second, wordings)].every(
    (token) =>
      !CLOSING.test(token) && !OPENING.test(token) && wordings.weigh(token) !== WEIGHT.function,
  )
}

/**
 * Whether two changes stand side by side: with `and` between what each put for other words, with a
 * comma between them, or with a sign that closes the first or opens the second, as around a
 * parenthesis.
 */
function isDivided(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  const between = wordings.before.slice(first.beforeEnd, second.beforeStart)
  const closing = [droppedOf(first, wordings), addedOf(first, wordings)]
  const opening = [droppedOf(second, wordings), addedOf(second, wordings)]
  const isWritten = (token: string) => !isSpace(token)
  return (
    (saysSomething(first, wordings) &&
      saysSomething(second, wordings) &&
      between.some((token) => COMMA.test(token))) ||
    closing.some((tokens) => CLOSING.test(tokens.findLast(isWritten) ?? '')) ||
    opening.some((tokens) => OPENING.test(tokens.find(isWritten) ?? ''))
  )
}

/** Whether a change puts in or takes out more than common words. */
const saysSomething = (hunk: Hunk, wordings: Wordings) => sizeOf(hunk, wordings) >= WEIGHT.content

const COMMA = /^[,;:،；：，、]$/u
const CLOSING = /^[,;:،；：，、)\]—–]$/u
const OPENING = /^[,;:،；：，、([—–]$/u

import type { ForceMarker } from './find-markers.ts'
import { anyOf } from './phrases.ts'
import type { ForceMarkers } from './rules.ts'

/**
 * Leaves out the words that deny only together with another one beside them: *жодна Сторона не посилює*
 * denies once, and so does *las Partes no reciben ninguna*. What it leaves alone denies by itself.
 */
export function doubleNegationReader(
  deniesWith: ForceMarkers['deniesWith'],
): (markers: ForceMarker[], text: string) => ForceMarker[] {
  if (!deniesWith) return (markers) => markers
  const { words, particle } = deniesWith
  const isOneOf = (list: string) => new RegExp(`^(?:${anyOf([list])})$`, 'u')
  const [isWord, isParticle] = [isOneOf(words), isOneOf(particle)]
  return (markers, text) => {
    const particles = markers.filter(({ rule, text: not }) => rule === 'F2' && isParticle.test(not))
    let at = 0
    return markers.filter(({ rule, text: word, start, end }) => {
      while ((particles[at]?.end ?? Infinity) <= start) at++
      if (rule !== 'F2' || !isWord.test(word)) return true
      const [before, behind] = [particles[at - 1], particles[at]]
      const isBeside =
        (before && isOneStatement(text, before.end, start)) ||
        (behind && isOneStatement(text, end, behind.start))
      return !isBeside
    })
  }
}

/** Further apart they hardly stand in one statement. */
const FURTHEST = 80

const isOneStatement = (text: string, from: number, to: number) =>
  to - from <= FURTHEST && /^[^,;:.!?\n]*$/u.test(text.slice(from, to))

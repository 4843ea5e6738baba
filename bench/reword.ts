import type { SeededRandom } from './random.ts'

/** Words that negotiators put for one another. */
const SUBSTITUTES: readonly (readonly [string, string])[] = [
  ['Ukraine', 'the Ukrainian side'],
  ['Russia', 'the Russian Federation'],
  ['guarantor', 'guaranteeing'],
  ['security', 'defence'],
  ['armed forces', 'military'],
  ['assist', 'support'],
  ['agreement', 'treaty'],
  ['within', 'no later than'],
  ['all', 'any'],
  ['are', 'shall be'],
  ['is', 'will be'],
  ['and', 'or'],
  ['may', 'shall'],
  ['must', 'should'],
]

const ADDITIONS = [
  'in peacetime',
  'after consultations with the guarantor states',
  'without delay',
  'under the supervision of a joint commission',
  'as set out in the annex',
  'unless the parties agree otherwise',
]

/** Reword a sentence as a redraft would: a substitute, another figure, a condition more, a phrase less. */
export function rewordSentence(sentence: string, random: SeededRandom): string {
  const way = random.below(4)
  if (way === 0) return substitute(sentence, random)
  if (way === 1) return changeFigure(substitute(sentence, random), random)
  if (way === 2) return addPhrase(sentence, random)
  return dropPhrase(sentence) ?? substitute(sentence, random)
}

function substitute(sentence: string, random: SeededRandom): string {
  const fitting = SUBSTITUTES.filter(([word]) => new RegExp(`\\b${word}\\b`, 'u').test(sentence))
  const [word, other] = random.pick(fitting, ['the', 'each'])
  return sentence.replace(new RegExp(`\\b${word}\\b`, 'u'), other)
}

function changeFigure(sentence: string, random: SeededRandom): string {
  return sentence.replace(/\d+/u, (figure) => String(Number(figure) + 1 + random.below(20)))
}

function addPhrase(sentence: string, random: SeededRandom): string {
  return sentence.replace(/[.;]?$/u, (end) => `, ${random.pick(ADDITIONS, 'jointly')}${end}`)
}

/** The last part after a comma goes, if what stays is still a sentence. */
function dropPhrase(sentence: string): string | null {
  const comma = sentence.lastIndexOf(', ')
  return comma > sentence.length / 2 ? `${sentence.slice(0, comma)}.` : null
}

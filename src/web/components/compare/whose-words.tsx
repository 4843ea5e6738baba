import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { PARAPHRASE_WORDS, whoseWords } from '../../../core/phrases/whose-words.ts'
import { useFrame } from './comparison-context.ts'
import { DateText } from '../date-text.tsx'

/** Whose words are compared: our paraphrase in the record, or a text that a person entered here. */
export function WhoseWords() {
  const { before, after } = useFrame()
  const isParaphrase = [before, after].some((side) => whoseWords(side) === 'record')
  return (
    <div className="text-soft text-small mt-2">
      {isParaphrase && <p>{PARAPHRASE_WORDS}</p>}
      <EnteredHere side={before} word="before" />
      <EnteredHere side={after} word="after" />
    </div>
  )
}

function EnteredHere({ side, word }: { side: ComparedSide; word: 'before' | 'after' }) {
  const whose = whoseWords(side)
  if (whose === 'record') return null
  const { revision } = side
  const what = whose === 'correction' ? 'a correction of the record’s text' : 'a text'
  return (
    <p>
      The text {word} is {what} entered here by <bdi>{revision.author}</bdi>,{' '}
      <DateText date={revision.createdAt.slice(0, 10)} precision="day" />. The record does not vouch
      for it.
    </p>
  )
}
